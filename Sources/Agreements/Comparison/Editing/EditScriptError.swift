/// Why a script of edits cannot be applied.
public enum EditScriptError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// The script is of a form that this version of the library does not know.
  case unknownVersion(Int)

  /// The agreement is not the one from which the script was made.
  case differentAgreement

  /// A step names a clause that is not there, or more than once.
  case unknownClause(ClauseID)

  /// A step replaces something that is not in the clause, or removes a clause that is another.
  case staleStep(ClauseID)

  /// A step puts a clause where none can stand.
  case impossiblePlace(ClauseID)

  /// A value of the agreement that is replaced is another.
  case staleAgreement

  /// What results is not what the script was made to lead to.
  case differentResult

  /// The tree that results is not well formed.
  case structure(StructureError)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .unknownVersion(let version):
      "the script is of version \(version), which this library does not know; make it again"
    case .differentAgreement:
      "the script was made from another agreement, or this one has changed since; compare again"
    case .unknownClause(let id):
      "the script names a clause \"\(id)\" that is not there, or names it twice; compare again"
    case .staleStep(let id):
      "clause \"\(id)\" is not as the script expects it; compare again"
    case .impossiblePlace(let id):
      "the script puts clause \"\(id)\" where no clause can stand; compare again"
    case .staleAgreement:
      "the title, parties or registers are not as the script expects them; compare again"
    case .differentResult:
      "the script does not lead to the agreement that it was made for; make it again"
    case .structure(let error):
      "the script leads to a tree that is not well formed: \(error)"
    }
  }
}
