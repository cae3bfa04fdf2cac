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

  /// Translates an error of encoding or decoding.
  init(_ error: any Error) {
    self =
      switch error {
      case let error as AgreementCodingError: error
      case let error as JSONSyntaxError: .syntax(error)
      case DecodingError.keyNotFound(let key, let context):
        .invalid(
          JSONPath(codingPath: context.codingPath),
          reason: "the key \"\(key.stringValue)\" is missing")
      case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context),
        DecodingError.dataCorrupted(let context):
        .invalid(JSONPath(codingPath: context.codingPath), reason: context.debugDescription)
      case EncodingError.invalidValue(_, let context):
        .invalid(JSONPath(codingPath: context.codingPath), reason: context.debugDescription)
      default:
        .invalid(JSONPath(codingPath: []), reason: String(describing: error))
      }
  }

  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .syntax(let error):
      error.description
    case .unknownFormat(let format):
      "the text is of the format \"\(format.prefix(64))\", not \"\(AgreementDocument.format)\", at $.format"
    case .unknownVersion(let version):
      "the text is of version \(version) at $.version; this library reads version "
        + "\(Agreement.jsonVersion), so use one that is newer"
    case .invalid(let path, let reason):
      "\(reason.prefix(400)) at \(path)"
    }
  }
}
