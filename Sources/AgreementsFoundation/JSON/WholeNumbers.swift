/// The check that all numbers of a JSON text are whole, as all numbers of an agreement are.
///
/// Foundation reads 123456789012345678.5 as a whole number without a word, and where it cannot read
/// a number it does not say where that is. So numbers are read before it sees them.
enum WholeNumbers {
  /// Checks the numbers of a text that inspection has found to be JSON.
  ///
  /// - Parameter bytes: The text.
  /// - Throws: `AgreementCodingError` with the path of the first number that has a fraction, an
  ///   exponent, or more digits than `Int` holds.
  static func check(_ bytes: [UInt8]) throws(AgreementCodingError) {
    let quote = UInt8(ascii: "\"")
    let backslash = UInt8(ascii: "\\")
    let minus = UInt8(ascii: "-")
    var position = 0
    var isInString = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        isInString.toggle()
      } else if isInString {
        if byte == backslash { position += 1 }
      } else if byte == minus || byte.isDigit {
        let number = String(decoding: bytes[position...].prefix { isPart($0) }, as: UTF8.self)
        guard Int(number) != nil else { throw failure(number, at: position, in: bytes) }
        position += number.utf8.count - 1
      }
      position += 1
    }
  }

  /// Whether a byte can stand in a number.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: byte.isDigit
    }
  }

  private static func failure(
    _ number: String, at position: Int, in bytes: [UInt8]
  ) -> AgreementCodingError {
    var path = JSONPath.root
    // A text that is broken off where the number begins is refused there, with the path.
    let unlimited = JSONLimits(
      maximumBytes: .max, maximumDepth: .max, maximumValues: .max, maximumStringBytes: .max,
      maximumCombiningMarks: .max)
    do {
      try JSONInspection.inspect(bytes[..<position] + [UInt8(ascii: "?")], limits: unlimited)
    } catch {
      path = error.path
    }
    return .invalid(
      path,
      reason: "\(number.shortened) is not a whole number of 64 bits without fraction or exponent")
  }
}
