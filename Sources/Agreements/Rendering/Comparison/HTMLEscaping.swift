/// Keeps text from being read as HTML, and from changing the direction of what surrounds it.
enum HTMLEscaping {
  /// The text as the content of an element or the value of a quoted attribute.
  ///
  /// Control characters and marks that override the direction of text are shown as replacement characters.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".utf8
      case "<": escaped += "&lt;".utf8
      case ">": escaped += "&gt;".utf8
      case "\"": escaped += "&quot;".utf8
      case "'": escaped += "&#39;".utf8
      case "\t", "\n": escaped.append(UInt8(scalar.value))
      case "\r": escaped.append(0x0A)
      default:
        let isShown =
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && !(0x202A...0x202E).contains(scalar.value)
          && !(0x2066...0x2069).contains(scalar.value)
          && scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        escaped += (isShown ? String(scalar) : "\u{FFFD}").utf8
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
