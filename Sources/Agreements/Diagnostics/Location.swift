/// Where in an agreement a finding is made.
public struct Location: Sendable, Hashable, Codable {
  /// The clause; `nil` means the agreement as a whole, its title or its parties.
  public var clause: ClauseID?

  /// How the clause is cited, such as "Article 5(2)(b)".
  public var citation: String?

  /// The words meant, as a range of the canonical text of the clause's prose.
  public var words: TextRange?

  /// Where it stands in the text from which the agreement was read, in UTF-8 bytes; `nil` without such a text.
  public var source: TextRange?

  /// Makes a location.
  public init(
    clause: ClauseID? = nil, citation: String? = nil, words: TextRange? = nil,
    source: TextRange? = nil
  ) {
    self.clause = clause
    self.citation = citation
    self.words = words
    self.source = source
  }

  /// The agreement as a whole.
  public static let agreement = Location()
}
