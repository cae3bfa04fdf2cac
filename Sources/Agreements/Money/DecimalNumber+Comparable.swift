extension DecimalNumber: Comparable {
  /// Tells whether the first number is less than the second, exactly.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    let scale = max(left.scale, right.scale)
    let leftMagnitude = left.magnitude(atScale: scale)
    let rightMagnitude = right.magnitude(atScale: scale)
    return left.isNegative ? rightMagnitude < leftMagnitude : leftMagnitude < rightMagnitude
  }

  /// Tells whether the number is less than zero.
  public var isNegative: Bool { coefficient < 0 }

  /// The number's distance from zero in units of 10^-`scale`, for a scale from its own to 18.
  ///
  /// It is below 2^123, so two of them can be added.
  func magnitude(atScale scale: Int) -> WideMagnitude {
    WideMagnitude(product: coefficient.magnitude, Self.powersOfTen[scale - self.scale])
  }

  private static let powersOfTen: [UInt64] = {
    var powers: [UInt64] = [1]
    for exponent in scales.dropFirst() {
      powers.append(powers[exponent - 1] * 10)
    }
    return powers
  }()
}
