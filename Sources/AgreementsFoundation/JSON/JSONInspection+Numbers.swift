extension JSONInspection.Scanner {
  /// Reads a number that begins at the next byte with a digit or a minus sign (RFC 8259, section
  /// 6).
  mutating func scanNumber() throws(JSONSyntaxError) {
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") {
      position += 1
      // A reader may take 010 for eight or for ten.
      if let byte = current, byte.isDigit { throw failure(.invalidNumber, at: position) }
    } else {
      try scanDigits()
    }
    if current == UInt8(ascii: ".") {
      position += 1
      try scanDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try scanDigits()
    }
  }

  /// Reads one or more digits.
  private mutating func scanDigits() throws(JSONSyntaxError) {
    guard let first = current else { throw unexpected() }
    guard first.isDigit else { throw failure(.invalidNumber, at: position) }
    repeat { position += 1 } while current?.isDigit == true
  }
}
