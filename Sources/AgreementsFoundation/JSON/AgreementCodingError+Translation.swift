import Agreements

extension AgreementCodingError {
  /// Translates an error of encoding or decoding.
  init(_ error: any Error) {
    self =
      switch error {
      case let error as AgreementCodingError: error
      case let error as JSONSyntaxError: .syntax(error)
      case let error as DecodingError: Self.invalid(error)
      case EncodingError.invalidValue(_, let context):
        .invalid(JSONPath(codingPath: context.codingPath), reason: context.debugDescription.oneLine)
      default:
        .invalid(.root, reason: String(describing: error).oneLine)
      }
  }

  private static func invalid(_ error: DecodingError) -> AgreementCodingError {
    switch error {
    case .keyNotFound(let key, let context):
      .invalid(
        JSONPath(codingPath: context.codingPath),
        reason: "the key \(key.stringValue.quoted) is missing")
    case .valueNotFound(let type, let context):
      .invalid(
        JSONPath(codingPath: context.codingPath),
        reason: wanted(type).map { "\($0) is wanted, not null" } ?? "there is nothing but null")
    case .typeMismatch(let type, let context):
      .invalid(
        JSONPath(codingPath: context.codingPath),
        reason: wanted(type).map { "\($0) is wanted" } ?? reason(context.debugDescription, type))
    case .dataCorrupted(let context):
      .invalid(
        JSONPath(codingPath: context.codingPath), reason: reason(context.debugDescription, nil))
    @unknown default:
      .invalid(.root, reason: String(describing: error).oneLine)
    }
  }

  /// What a decoder looked for, in the words of JSON.
  private static func wanted(_ type: any Any.Type) -> String? {
    switch type {
    case is String.Type: "a string"
    case is Int.Type: "a whole number"
    case is Bool.Type: "true or false"
    case is [Any].Type: "an array"
    case is [String: Any].Type: "an object"
    default: nil
    }
  }

  /// The reason that a decoder gives, in other words where it speaks of Swift and not of the text.
  private static func reason(_ description: String, _ type: (any Any.Type)?) -> String {
    if let type, description.hasPrefix("Invalid number of keys found") {
      let name = String(reflecting: type).drop { $0 != "." }.dropFirst()
      return "an object with exactly one key is wanted, which names a case of \(name)"
    }
    // The standard library says so of a raw value that no case has.
    let parts = description.split(separator: " value ", maxSplits: 1)
    if parts.count == 2, let words = parts.first?.split(separator: " "), words.count == 6,
      words.starts(with: ["Cannot", "initialize"])
    {
      if words[2] == "Severity" {
        let known = Severity.allCases.map { String($0.rawValue).quoted }.joined(separator: ", ")
        return "\(String(parts[1]).quoted) is no severity; write one of \(known)"
      }
      return "\(String(parts[1]).quoted) is no \(words[2]); agreement.schema.json lists the values"
    }
    if description.hasPrefix("The given data was not valid JSON") {
      // What inspection let pass is JSON, but Foundation stops at a depth of its own.
      return "Foundation cannot read the text; nest arrays and objects less deeply"
    }
    return description.asPhrase
  }
}
