import Agreements

/// Why a JSON text is not an agreement.
public enum AgreementCodingError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// The text is not JSON, or it exceeds a limit.
  case syntax(JSONSyntaxError)

  /// The text names another format.
  case unknownFormat(String)

  /// The text is of a version that this library does not know.
  case unknownVersion(Int)

  /// A value is missing, of the wrong type, or against the rules of its type.
  case invalid(JSONPath, reason: String)

  /// What is wrong, where, and what to do about it, in one line.
  public var description: String {
    switch self {
    case .syntax(let error):
      error.description
    case .unknownFormat(let format):
      "$.format: the text is of the format \(format.quoted); "
        + "\"\(AgreementDocument.format)\" is wanted"
    case .unknownVersion(let version) where version > Agreement.jsonVersion:
      "$.version: the text is of version \(version) and this release of the library reads "
        + "version \(Agreement.jsonVersion); use a newer release"
    case .unknownVersion(let version):
      "$.version: there is no version \(version); version \(Agreement.jsonVersion) is wanted"
    case .invalid(let path, let reason):
      "\(path): \(reason)"
    }
  }
}
