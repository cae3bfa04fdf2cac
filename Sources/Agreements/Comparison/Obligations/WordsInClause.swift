/// Words of one clause: a range of the canonical text of its prose.
public struct WordsInClause: Sendable, Hashable, Codable {
  /// The clause.
  public var clause: ClauseID

  /// The range of the canonical text of ``Clause/prose``, in UTF-8 code units.
  public var range: TextRange

  /// Points at a range of the words of a clause.
  public init(_ range: TextRange, of clause: ClauseID) {
    self.clause = clause
    self.range = range
  }
}
