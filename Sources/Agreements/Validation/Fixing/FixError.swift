/// Why a fix cannot be applied.
public enum FixError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// There is no such clause; the fix was made for another state of the text.
  case noSuchClause(ClauseID)

  /// The words lie outside the text; the fix was made for another state of it.
  case outsideText(ClauseID?)

  /// Other words stand there than those for which the fix was made.
  case otherWords(ClauseID?)

  /// The words are part of a reference, placeholder or slot, which is not changed by replacing words.
  case notPlainText(ClauseID?)

  /// Two edits touch the same words; apply one fix, validate again, then apply the other.
  case overlapping(ClauseID?)

  /// The edit changes the tree of clauses and not words, so it cannot be made in a text that was read.
  case changesStructure(ClauseID)

  /// What went wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchClause(let id):
      "there is no clause \"\(id)\"; validate the agreement again and apply the new fix"
    case .outsideText(let id):
      "the words lie outside \(Self.place(id)); validate the agreement again and apply the new fix"
    case .otherWords(let id):
      "other words stand in \(Self.place(id)) than those the fix is for; validate the agreement again and apply the new fix"
    case .notPlainText(let id):
      "the words in \(Self.place(id)) are part of a reference, placeholder or slot; change it as such"
    case .overlapping(let id):
      "two edits touch the same words in \(Self.place(id)); apply one, validate again, then apply the other"
    case .changesStructure(let id):
      "the edit of clause \"\(id)\" changes the tree and not words; apply it to the agreement"
    }
  }

  private static func place(_ id: ClauseID?) -> String {
    id.map { "clause \"\($0)\"" } ?? "the title"
  }
}
