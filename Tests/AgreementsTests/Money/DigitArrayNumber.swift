/// A decimal number of any length, calculated digit by digit as on paper.
///
/// It is a reference for exact arithmetic: slow, without limits, and too simple to go wrong.
struct DigitArrayNumber {
  /// The sign, which is false for zero.
  var isNegative: Bool

  /// The digits of the whole number, the last one first.
  var digits: [Int]

  /// How many of the digits are decimal places.
  var scale: Int

  /// Makes the number from a plain decimal text, which must be well formed.
  init(_ text: String) {
    isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    digits = parts.joined().compactMap(\.wholeNumberValue).reversed()
    scale = parts.count == 2 ? parts[1].count : 0
    normalize()
  }

  private init(isNegative: Bool, digits: [Int], scale: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.scale = scale
    normalize()
  }

  /// The number with its sign turned over.
  var opposite: DigitArrayNumber {
    DigitArrayNumber(isNegative: !isNegative, digits: digits, scale: scale)
  }

  /// The shortest plain text of the number.
  var text: String {
    var places = digits
    while places.count <= scale { places.append(0) }
    var result = places.reversed().map(String.init)
    if scale > 0 { result.insert(".", at: result.count - scale) }
    return (isNegative ? "-" : "") + result.joined()
  }

  /// Whether 64 bits hold the digits, and 18 places the fraction.
  var fits: Bool {
    let limit = isNegative ? "9223372036854775808" : "9223372036854775807"
    let number = digits.reversed().map(String.init).joined()
    let isSmall = number.count < limit.count || (number.count == limit.count && number <= limit)
    return isSmall && scale <= 18
  }

  static func + (left: DigitArrayNumber, right: DigitArrayNumber) -> DigitArrayNumber {
    let scale = max(left.scale, right.scale)
    let leftDigits = left.digits(atScale: scale)
    let rightDigits = right.digits(atScale: scale)
    if left.isNegative == right.isNegative {
      let sum = columns(leftDigits, rightDigits) { $0 + $1 }
      return DigitArrayNumber(isNegative: left.isNegative, digits: sum, scale: scale)
    }
    let isLeftLess = isLess(leftDigits, rightDigits)
    let (more, less) = isLeftLess ? (rightDigits, leftDigits) : (leftDigits, rightDigits)
    return DigitArrayNumber(
      isNegative: isLeftLess ? right.isNegative : left.isNegative,
      digits: columns(more, less) { $0 - $1 },
      scale: scale)
  }

  static func * (left: DigitArrayNumber, right: DigitArrayNumber) -> DigitArrayNumber {
    var product: [Int] = []
    for (position, digit) in right.digits.enumerated() {
      let row = Array(repeating: 0, count: position) + left.digits.map { $0 * digit }
      product = columns(product, row) { $0 + $1 }
    }
    return DigitArrayNumber(
      isNegative: left.isNegative != right.isNegative,
      digits: product,
      scale: left.scale + right.scale)
  }

  static func < (left: DigitArrayNumber, right: DigitArrayNumber) -> Bool {
    (left + right.opposite).isNegative
  }

  /// Combines two rows of digits column by column and carries or borrows between the columns.
  private static func columns(
    _ left: [Int], _ right: [Int], _ combine: (Int, Int) -> Int
  ) -> [Int] {
    var result: [Int] = []
    var carry = 0
    var column = 0
    while column < max(left.count, right.count) || carry != 0 {
      let leftDigit = column < left.count ? left[column] : 0
      let rightDigit = column < right.count ? right[column] : 0
      let sum = combine(leftDigit, rightDigit) + carry
      let digit = (sum % 10 + 10) % 10
      result.append(digit)
      carry = (sum - digit) / 10
      column += 1
    }
    return result
  }

  private static func isLess(_ left: [Int], _ right: [Int]) -> Bool {
    let count = max(left.count, right.count)
    for column in (0..<count).reversed() {
      let leftDigit = column < left.count ? left[column] : 0
      let rightDigit = column < right.count ? right[column] : 0
      if leftDigit != rightDigit { return leftDigit < rightDigit }
    }
    return false
  }

  private func digits(atScale newScale: Int) -> [Int] {
    Array(repeating: 0, count: newScale - scale) + digits
  }

  private mutating func normalize() {
    while scale > 0, digits.first ?? 0 == 0 {
      digits = Array(digits.dropFirst())
      scale -= 1
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { digits = [0] }
    if digits == [0] { isNegative = false }
  }
}
