/// Why a draft written in Swift does not make an agreement.
public enum DraftingError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// Both parties have the same identity.
  case sameParty(PartyID)

  /// The tree of clauses is not well formed.
  case structure(StructureError)

  /// The draft refers to things that do not exist, or contradicts itself; all faults are listed.
  case faults([Diagnostic])

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .sameParty(let id):
      "both parties have the identity \"\(id)\"; an agreement needs two different parties"
    case .structure(let error):
      error.description
    case .faults(let diagnostics):
      "the draft has \(diagnostics.count == 1 ? "a fault" : "\(diagnostics.count) faults"):\n"
        + diagnostics.map { "  \($0)" }.joined(separator: "\n")
    }
  }
}
