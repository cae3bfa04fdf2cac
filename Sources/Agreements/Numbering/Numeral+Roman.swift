extension Numeral {
  /// The Roman numerals from which all others are put together, from the greatest down.
  private static let romanParts: [(value: Int, symbol: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// Writes a number from 1 to 3999 in upper-case Roman numerals.
  static func roman(_ number: Int) -> String {
    var rest = number
    var text = ""
    for part in romanParts {
      while rest >= part.value {
        text += part.symbol
        rest -= part.value
      }
    }
    return text
  }

  /// Adds up Roman digits of either case, taking off each that stands before a greater one.
  ///
  /// Whether the digits stand in the canonical order is for the caller to see. The length of the
  /// text is bounded by the caller, so that the sum cannot overflow.
  static func romanValue(_ string: String) -> Int? {
    var sum = 0
    var following = 0
    for byte in string.utf8.reversed() {
      guard let digit = romanDigit(byte) else { return nil }
      sum += digit < following ? -digit : digit
      following = digit
    }
    return sum
  }

  /// The value of a single Roman digit of either case.
  private static func romanDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "I"): 1
    case UInt8(ascii: "v"), UInt8(ascii: "V"): 5
    case UInt8(ascii: "x"), UInt8(ascii: "X"): 10
    case UInt8(ascii: "l"), UInt8(ascii: "L"): 50
    case UInt8(ascii: "c"), UInt8(ascii: "C"): 100
    case UInt8(ascii: "d"), UInt8(ascii: "D"): 500
    case UInt8(ascii: "m"), UInt8(ascii: "M"): 1000
    default: nil
    }
  }
}
