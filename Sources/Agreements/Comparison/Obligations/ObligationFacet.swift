/// One respect in which a norm changed, with the words that show it on both sides.
public struct ObligationFacet: Sendable, Hashable, Codable {
  /// In what respect the norm changed.
  public var kind: Kind

  /// Whether that makes the norm stronger or weaker for its bearer.
  public var direction: Direction

  /// What the old draft says; `nil` if it says nothing in this respect.
  public var old: Side?

  /// What the new draft says; `nil` if it says nothing in this respect.
  public var new: Side?

  /// Makes a facet.
  public init(_ kind: Kind, _ direction: Direction, old: Side? = nil, new: Side? = nil) {
    self.kind = kind
    self.direction = direction
    self.old = old
    self.new = new
  }

  /// What one draft says in a respect in which a norm changed.
  public struct Side: Sendable, Hashable, Codable {
    /// The value, in few words: those of the text where it has any, such as "within 30 days of receipt".
    public var value: String

    /// Where the words stand; `nil` where no words of the clause show it.
    public var words: WordsInClause?

    /// Makes the value of one side.
    public init(_ value: String, words: WordsInClause? = nil) {
      self.value = value
      self.words = words
    }
  }
}

extension ObligationFacet {
  /// The facet of the same change in the other direction, with the new draft as the old one.
  public var mirrored: ObligationFacet {
    ObligationFacet(kind.mirrored, direction.mirrored, old: new, new: old)
  }
}
