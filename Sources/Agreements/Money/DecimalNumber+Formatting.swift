extension DecimalNumber {
  /// The number with the digits of its integer in groups of three, such as "75,000,000.50".
  ///
  /// - Parameters:
  ///   - groupingSeparator: The text between two groups.
  ///   - minimumFractionDigits: The number of decimal places up to which zeros are added. A number
  ///     below 0 counts as 0 and one above 18 as 18.
  /// - Returns: The formatted number, with a point before its fraction and a hyphen-minus before
  ///   the whole if it is negative.
  public func formatted(
    groupingSeparator: String = ",", minimumFractionDigits: Int = 0
  ) -> String {
    let digits = String(coefficient.magnitude)
    // At least one digit stands before the point.
    let padding = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count))
    let padded = padding + digits
    let integer = padded.dropLast(scale)
    let fractionDigits = max(scale, min(minimumFractionDigits, Self.scales.upperBound))
    let zeros = String(repeating: "0", count: fractionDigits - scale)
    let fraction = padded.suffix(scale) + zeros
    let sign = isNegative ? "-" : ""
    let start = sign + Self.grouped(integer, separator: groupingSeparator)
    return fraction.isEmpty ? start : "\(start).\(fraction)"
  }

  private static func grouped(_ digits: Substring, separator: String) -> String {
    var result = ""
    var digitsLeft = digits.count
    for digit in digits {
      result.append(digit)
      digitsLeft -= 1
      if digitsLeft > 0, digitsLeft % 3 == 0 { result += separator }
    }
    return result
  }
}
