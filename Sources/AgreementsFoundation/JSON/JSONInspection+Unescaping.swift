extension JSONInspection.Scanner {
  /// The text that a string stands for, given the bytes between its quotes, already found valid.
  static func unescaped(_ written: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = written
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        appendEscape(from: &rest, to: &text)
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what follows a backslash, with the other half of a surrogate pair.
  private static func appendEscape(from rest: inout ArraySlice<UInt8>, to text: inout [UInt8]) {
    switch rest.popFirst() {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = codeUnit(from: &rest)
      if 0xD800...0xDBFF ~= value {
        rest = rest.dropFirst(2)
        value = 0x10000 + (value & 0x3FF) << 10 + codeUnit(from: &rest) & 0x3FF
      }
      text.append(contentsOf: Unicode.Scalar(value).flatMap(UTF8.encode) ?? .init())
    case .some(let byte): text.append(byte)
    case .none: break
    }
  }

  private static func codeUnit(from rest: inout ArraySlice<UInt8>) -> UInt32 {
    let digits = rest.prefix(4)
    rest = rest.dropFirst(4)
    return digits.reduce(0) { $0 &<< 4 | ($1.hexadecimalDigitValue ?? 0) }
  }
}
