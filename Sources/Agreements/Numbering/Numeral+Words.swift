extension Numeral {
  /// The numbers below twenty, each a word of its own; the word for n stands at n - 1.
  private static let units = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
  ]

  /// The multiples of ten from twenty on; the word for 10 n stands at n - 2.
  private static let tens = [
    "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
  ]

  /// Writes a number from 1 to 999 as a cardinal, without "and", each word capitalised.
  static func words(_ number: Int) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    let below = rest == 0 ? [] : [wordsBelowHundred(rest)]
    let above = hundreds == 0 ? [] : [units[hundreds - 1], "Hundred"]
    return (above + below).joined(separator: " ")
  }

  /// Writes a number from 1 to 99, with a hyphen between tens and units.
  private static func wordsBelowHundred(_ number: Int) -> String {
    guard number >= 20 else { return units[number - 1] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return unit == 0 ? tens[ten - 2] : "\(tens[ten - 2])-\(units[unit - 1])"
  }

  /// Adds up the words of a cardinal; whether they stand as they should is for the caller to see.
  ///
  /// The length of the text is bounded by the caller, so that the sum cannot overflow.
  static func wordsValue(_ string: String) -> Int? {
    var sum = 0
    let separators = [UInt8(ascii: " "), UInt8(ascii: "-")]
    for bytes in string.utf8.split(whereSeparator: separators.contains) {
      let word = Substring(bytes)
      if word == "Hundred" {
        sum *= 100
      } else if let index = units.firstIndex(where: { $0 == word }) {
        sum += index + 1
      } else if let index = tens.firstIndex(where: { $0 == word }) {
        sum += (index + 2) * 10
      } else {
        return nil
      }
    }
    return sum
  }
}
