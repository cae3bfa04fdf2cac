extension JSONSyntaxError {
  /// What is wrong with a JSON text.
  public enum Reason: Sendable, Hashable, Codable {
    /// The text ends inside a value, or there is none.
    case unexpectedEnd

    /// A byte that cannot stand where it does.
    case unexpectedByte(UInt8)

    /// A string is not well-formed UTF-8: overlong, a surrogate, beyond U+10FFFF or cut off.
    case invalidUTF8

    /// A number that RFC 8259 does not allow, such as `01`, `-x` or `1.`.
    case invalidNumber

    /// An escape RFC 8259 does not define, or half of a surrogate pair.
    case invalidEscape

    /// A byte below 0x20 in a string, where it must be escaped.
    case controlCharacterInString

    /// A key that its object has already; of a long key only the first 64 Unicode scalars.
    case duplicateKey(String)

    /// Something other than white space follows the value.
    case trailingContent

    /// The text begins with a byte order mark, which RFC 8259 forbids to write.
    case byteOrderMark

    /// The text is longer than ``JSONLimits/maximumBytes``.
    case tooManyBytes

    /// More arrays and objects are open than ``JSONLimits/maximumDepth``.
    case tooDeep

    /// The text has more values than ``JSONLimits/maximumValues``.
    case tooManyValues

    /// A string or key is longer than ``JSONLimits/maximumStringBytes``.
    case stringTooLong

    /// A string or key has more combining marks in a row than ``JSONLimits/maximumCombiningMarks``.
    case tooManyCombiningMarks
  }
}

extension JSONSyntaxError.Reason: CustomStringConvertible {
  /// The problem in a few words of bounded length.
  public var description: String {
    switch self {
    case .unexpectedEnd: "unexpected end of the text"
    case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte))"
    case .invalidUTF8: "invalid UTF-8 in a string"
    case .invalidNumber: "invalid number"
    case .invalidEscape: "invalid escape in a string"
    case .controlCharacterInString: "unescaped control character in a string"
    case .duplicateKey(let key): "duplicate key \"\(key.shortened.escaped(for: "\""))\""
    case .trailingContent: "more content after the end of the value"
    case .byteOrderMark: "byte order mark before the text"
    case .tooManyBytes: "text too long"
    case .tooDeep: "arrays and objects nested too deeply"
    case .tooManyValues: "too many values"
    case .stringTooLong: "string too long"
    case .tooManyCombiningMarks: "too many combining marks in a row in a string"
    }
  }

  /// What the caller can do to have the text accepted, where that is not plain from the problem.
  var remedy: String? {
    switch self {
    case .byteOrderMark: "save the text as UTF-8 without a byte order mark"
    case .tooManyBytes: "raise JSONLimits.maximumBytes"
    case .tooDeep: "raise JSONLimits.maximumDepth"
    case .tooManyValues: "raise JSONLimits.maximumValues"
    case .stringTooLong: "raise JSONLimits.maximumStringBytes"
    case .tooManyCombiningMarks: "raise JSONLimits.maximumCombiningMarks"
    default: nil
    }
  }

  private static func name(of byte: UInt8) -> String {
    if 0x21...0x7E ~= byte { return "'\(Unicode.Scalar(byte))'" }
    return "byte 0x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
