/// Where in an agreement a finding is made.
public struct Location: Sendable, Hashable, Codable {
  /// The clause; `nil` means the agreement as a whole, its title or its parties.
  public var clause: ClauseID?

  /// How the clause is cited, such as "Article 5(2)(b)".
  public var citation: String?

  /// The part of the clause, or of the agreement, in which the words stand.
  public var part: Part

  /// The words meant, as a range of the canonical text of the part.
  public var words: TextRange?

  /// Where it stands in the text from which the agreement was read, in UTF-8 bytes; `nil` without such a text.
  public var source: TextRange?

  /// Makes a location.
  public init(
    clause: ClauseID? = nil, citation: String? = nil, part: Part = .text, words: TextRange? = nil,
    source: TextRange? = nil
  ) {
    self.clause = clause
    self.citation = citation
    self.part = part
    self.words = words
    self.source = source
  }

  /// The agreement as a whole.
  public static let agreement = Location()

  /// A part of a clause that has a text of its own.
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    /// The title of the agreement; it belongs to no clause.
    case title

    /// The label that was printed before the clause.
    case label

    /// The heading.
    case heading

    /// The clause's own words: the whole text, or the chapeau of a list.
    case text

    /// The words after the clause's children.
    case closingWords
  }
}
