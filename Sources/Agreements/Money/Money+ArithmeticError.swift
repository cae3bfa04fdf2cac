extension Money {
  /// The reason why an operation on sums of money has no result.
  public enum ArithmeticError: Error, Sendable, Hashable, Codable {
    /// The sums are in different currencies: that of the sum operated on, and that of the other.
    case currencyMismatch(Currency, Currency)

    /// The exact result has more digits than an amount holds.
    case overflow
  }
}

extension Money.ArithmeticError: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .currencyMismatch(let left, let right):
      "Sums in \(left) and \(right) cannot be combined without a rate of exchange."
    case .overflow:
      "The exact result has more digits than an amount holds."
    }
  }
}
