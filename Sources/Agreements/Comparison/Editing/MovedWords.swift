/// Words that moved from one clause to another, or within one.
public struct MovedWords: Sendable, Hashable, Codable {
  /// Where they stood in the old text.
  public var old: WordsInClause

  /// Where they stand in the new text.
  public var new: WordsInClause

  /// How many of the words are the same.
  public var count: Int

  /// What changed within them, as offsets into the texts of both clauses.
  public var changes: [WordChange]
}
