extension Numeral {
  /// The byte of the letter a.
  static let lowercaseA = UInt8(ascii: "a")

  /// The byte of the letter A.
  static let uppercaseA = UInt8(ascii: "A")

  /// Writes a number from 1 on in bijective base 26, where `first` is the digit one.
  static func letters(_ number: Int, first: UInt8) -> String {
    var rest = number
    var digits: [UInt8] = []
    while rest > 0 {
      rest -= 1
      digits.append(first + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// Reads a number in bijective base 26; `nil` for what exceeds `Int`.
  static func lettersValue(_ string: String, first: UInt8) -> Int? {
    var number = 0
    for byte in string.utf8 {
      guard let digit = place(of: byte, first: first) else { return nil }
      let (shifted, shiftOverflow) = number.multipliedReportingOverflow(by: 26)
      let (sum, sumOverflow) = shifted.addingReportingOverflow(digit)
      guard !shiftOverflow, !sumOverflow else { return nil }
      number = sum
    }
    return number
  }

  /// Writes a number from 1 on as one letter, once for each time the alphabet is begun.
  static func repeatedLetter(_ number: Int, first: UInt8) -> String {
    let (rounds, place) = (number - 1).quotientAndRemainder(dividingBy: 26)
    return String(
      repeating: Character(Unicode.Scalar(first + UInt8(place))), count: rounds + 1)
  }

  /// Reads one letter, repeated or not; the caller bounds the length.
  static func repeatedLetterValue(_ string: String, first: UInt8) -> Int? {
    guard let byte = string.utf8.first, string.utf8.allSatisfy({ $0 == byte }),
      let place = place(of: byte, first: first)
    else { return nil }
    return (string.utf8.count - 1) * 26 + place
  }

  /// The place of a letter in the alphabet that begins with `first`, from 1 to 26.
  private static func place(of byte: UInt8, first: UInt8) -> Int? {
    (first..<first + 26).contains(byte) ? Int(byte - first) + 1 : nil
  }
}
