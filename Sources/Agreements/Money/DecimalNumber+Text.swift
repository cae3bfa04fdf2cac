extension DecimalNumber: LosslessStringConvertible {
  /// The shortest plain form of the number, such as `75000000`, `-1.5` or `0.05`.
  public var description: String {
    formatted(groupingSeparator: "")
  }

  /// Makes the number written in plain decimal digits.
  ///
  /// The form is that of a number in JSON without an exponent: an optional minus sign, the digits
  /// of the integer without leading zeros, and optionally a point followed by at least one digit.
  /// All characters are ASCII; there are no groups, plus signs or white space. Zeros at the end of
  /// the fraction are read and dropped, and minus zero is zero.
  ///
  /// The text has no number if it needs more digits or decimal places than are held; it is never
  /// rounded.
  ///
  /// - Parameter text: The text, such as `75000000` or `-1.50`.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let point = UInt8(ascii: ".")
    let zero = UInt8(ascii: "0")
    let integer = bytes.prefix { $0 != point }
    var fraction = bytes[integer.endIndex...]
    if fraction.popFirst() != nil, fraction.isEmpty { return nil }
    guard let first = integer.first, first != zero || integer.count == 1 else { return nil }
    while fraction.last == zero { fraction.removeLast() }
    guard Self.scales.contains(fraction.count),
      let start = Self.append(integer, to: 0),
      let magnitude = Self.append(fraction, to: start)
    else { return nil }
    self.init(
      isNegative: isNegative,
      magnitude: WideMagnitude(product: magnitude, 1),
      scale: fraction.count)
  }

  /// The number whose decimal digits are those of another followed by the given ones.
  private static func append(_ digits: ArraySlice<UInt8>, to number: UInt64) -> UInt64? {
    var number = number
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (shifted, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, carries) = shifted.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflows, !carries else { return nil }
      number = sum
    }
    return number
  }
}
