extension String {
  /// The first 64 Unicode scalars and an ellipsis, or the whole text if it is no longer than that.
  ///
  /// Scalars are counted, and not characters, because one character can be arbitrarily long.
  var shortened: String {
    let scalars = unicodeScalars
    guard let end = scalars.index(startIndex, offsetBy: 64, limitedBy: endIndex),
      end != endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }

  /// Whether the text is an ASCII letter or underscore, then any number of those or of ASCII
  /// digits.
  var isIdentifier: Bool {
    guard let first = utf8.first, first.isIdentifierStart else { return false }
    return utf8.allSatisfy { $0.isIdentifierStart || $0.isDigit }
  }

  /// The text with everything escaped that ends a quotation or that a reader cannot see as it is.
  ///
  /// Controls, invisible format characters and line separators would let a key of a hostile text
  /// rearrange the message that quotes it. The escapes are those of RFC 9535.
  func escaped(for quote: Unicode.Scalar) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case quote, "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case " "..."~": result.unicodeScalars.append(scalar)
      case _ where scalar.isVisible: result.unicodeScalars.append(scalar)
      default: result += scalar.hexadecimalEscape
      }
    }
    return result
  }
}

extension UInt8 {
  /// Whether the byte is one of the ASCII digits 0 to 9.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is an ASCII letter or the underscore.
  var isIdentifierStart: Bool { (self | 0x20) &- 0x61 < 26 || self == 0x5F }

  /// The value of the byte as an ASCII hexadecimal digit of either case.
  var hexadecimalDigitValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter &+ 10) : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }

  /// The scalar as `\u` and four digits for each UTF-16 code unit.
  fileprivate var hexadecimalEscape: String {
    var result = ""
    for unit in String(self).utf16 {
      let digits = String(unit, radix: 16)
      result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return result
  }
}
