extension Money {
  /// The sum in shares that are as equal as the currency's minor unit allows.
  ///
  /// The shares add up to the sum exactly and differ by one minor unit at most. They are found by
  /// the method of the largest remainder: since all remainders are equal, the minor units left over
  /// go to the first shares, one each.
  ///
  /// - Parameter shareCount: The number of shares, from 1 to 100,000.
  /// - Returns: The shares, those further from zero first.
  /// - Throws: ``SplitError`` if the number of shares is out of range, the currency has no known
  ///   minor unit, the sum is finer than it, or a share cannot be held exactly.
  /// - Complexity: O(`shareCount`).
  public func split(into shareCount: Int) throws(SplitError) -> [Money] {
    guard (1...100_000).contains(shareCount) else { throw .shareCountOutOfRange(shareCount) }
    guard let minorUnits = currency.minorUnits else { throw .unknownMinorUnit(currency) }
    guard amount.scale <= minorUnits else { throw .finerThanMinorUnit(self) }
    let (quotient, remainder) = amount.magnitude(atScale: minorUnits)
      .divided(by: UInt64(shareCount))
    let one = WideMagnitude(product: 1, 1)
    guard let smaller = share(quotient, minorUnits: minorUnits) else { throw .overflow }
    // Without a remainder no share is larger, so none must be held.
    if remainder == 0 { return Array(repeating: smaller, count: shareCount) }
    guard let larger = share(quotient.adding(one), minorUnits: minorUnits) else { throw .overflow }
    let largerCount = Int(remainder)
    return Array(repeating: larger, count: largerCount)
      + Array(repeating: smaller, count: shareCount - largerCount)
  }

  /// The share of a number of minor units, on the same side of zero as the sum.
  private func share(_ magnitude: WideMagnitude, minorUnits: Int) -> Money? {
    DecimalNumber(isNegative: amount.isNegative, magnitude: magnitude, scale: minorUnits)
      .map { Money(amount: $0, currency: currency) }
  }
}
