extension JSONInspection.Scanner {
  /// Reads a string that begins at the next byte, its opening quote (RFC 8259, section 7).
  ///
  /// - Returns: Whether the string has escapes.
  mutating func scanString() throws(JSONSyntaxError) -> Bool {
    let quote = position
    position += 1
    let end = position + min(max(0, limits.maximumStringBytes), bytes.count - position)
    var hasEscapes = false
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 {
        try scanMultibyteScalar(byte)
      } else if byte == UInt8(ascii: "\"") {
        position += 1
        return hasEscapes
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try scanEscape()
      } else if byte >= 0x20 {
        position += 1
      } else {
        throw failure(.controlCharacterInString, at: position)
      }
    }
    guard let byte = current else { throw unexpected() }
    guard position == end, byte == UInt8(ascii: "\"") else {
      throw failure(.stringTooLong, at: quote)
    }
    position += 1
    return hasEscapes
  }

  /// Reads a scalar of two to four bytes; the ranges are those of the Unicode Standard, table 3-7.
  private mutating func scanMultibyteScalar(_ lead: UInt8) throws(JSONSyntaxError) {
    let length: UInt8
    var continuation: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: throw failure(.invalidUTF8, at: position)
    }
    switch lead {
    case 0xE0: continuation = 0xA0...0xBF
    case 0xED: continuation = 0x80...0x9F
    case 0xF0: continuation = 0x90...0xBF
    case 0xF4: continuation = 0x80...0x8F
    default: break
    }
    let start = position
    // The lead byte of a sequence of n bytes begins with n ones and a zero.
    var scalar = UInt32(lead & (0x7F &>> length))
    position += 1
    while position < start + Int(length) {
      guard let byte = current else { throw unexpected() }
      guard continuation ~= byte else { throw failure(.invalidUTF8, at: start) }
      continuation = 0x80...0xBF
      scalar = scalar &<< 6 | UInt32(byte & 0x3F)
      position += 1
    }
    try countMark(scalar, from: start)
  }

  /// Reads an escape, or two that together are a surrogate pair.
  private mutating func scanEscape() throws(JSONSyntaxError) {
    let start = position
    position += 1
    guard let kind = current else { throw unexpected() }
    position += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      try countMark(try scanEscapedScalar(from: start), from: start)
    default:
      throw failure(.invalidEscape, at: start)
    }
  }

  /// Reads the digits of an escape, and all of the next one if it is for the rest of a scalar.
  private mutating func scanEscapedScalar(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    let unit = try scanCodeUnit(ofEscapeAt: start)
    switch unit {
    case 0xDC00...0xDFFF: throw failure(.invalidEscape, at: start)
    case 0xD800...0xDBFF:
      for expected in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
        guard let byte = current else { throw unexpected() }
        guard byte == expected else { throw failure(.invalidEscape, at: start) }
        position += 1
      }
      let trail = try scanCodeUnit(ofEscapeAt: position - 2)
      guard 0xDC00...0xDFFF ~= trail else { throw failure(.invalidEscape, at: start) }
      return 0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF
    default: return unit
    }
  }

  /// Reads the four hexadecimal digits of an escape.
  private mutating func scanCodeUnit(
    ofEscapeAt start: Int
  ) throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw unexpected() }
      guard let digit = byte.hexadecimalDigitValue else {
        throw failure(.invalidEscape, at: start)
      }
      unit = unit &<< 4 | digit
      position += 1
    }
    return unit
  }
}
