extension Money {
  /// How one sum relates to another in the same currency.
  public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    /// The sum is less than the other.
    case less

    /// The sums are equal.
    case equal

    /// The sum is greater than the other.
    case greater
  }

  /// Tells whether the sum is less than, equal to or greater than another in the same currency.
  ///
  /// - Parameter other: The sum to compare with.
  /// - Returns: How the sum relates to `other`.
  /// - Throws: ``ArithmeticError/currencyMismatch(_:_:)`` if the currencies differ, even when an
  ///   amount is zero.
  public func compared(to other: Money) throws(ArithmeticError) -> Comparison {
    try requireSameCurrency(as: other)
    if amount == other.amount { return .equal }
    return amount < other.amount ? .less : .greater
  }
}
