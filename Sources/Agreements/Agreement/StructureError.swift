/// Why a tree of clauses cannot be that of an agreement, or a change cannot be made to it.
public enum StructureError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// Two clauses have the same identity.
  case duplicateClause(ClauseID)

  /// Two obligations have the same identity; the clause is that of the second.
  case duplicateObligation(ObligationID, in: ClauseID)

  /// A clause nests deeper than ``Agreement/maximumDepth``.
  case tooDeep(ClauseID)

  /// A clause has an identity without text.
  case emptyIdentity

  /// There is no clause of the given identity.
  case noSuchClause(ClauseID)

  /// A change would give a clause another identity.
  case identityChanged(ClauseID, to: ClauseID)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .duplicateClause(let id):
      "two clauses have the identity \"\(id)\"; give one of them another"
    case .duplicateObligation(let id, let clause):
      "two obligations have the identity \"\(id)\", the second in clause \"\(clause)\"; "
        + "give one of them another"
    case .tooDeep(let id):
      "clause \"\(id)\" nests deeper than \(Agreement.maximumDepth) levels; flatten the tree"
    case .emptyIdentity:
      "a clause has an empty identity; give it one"
    case .noSuchClause(let id):
      "there is no clause \"\(id)\" in the agreement"
    case .identityChanged(let id, let other):
      "the identity of clause \"\(id)\" cannot be changed to \"\(other)\"; "
        + "remove the clause and insert another"
    }
  }
}
