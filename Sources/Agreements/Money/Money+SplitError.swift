extension Money {
  /// The reason why a sum of money cannot be split into shares.
  public enum SplitError: Error, Sendable, Hashable, Codable {
    /// The number of shares is not from 1 to 100,000.
    case shareCountOutOfRange(Int)

    /// The minor unit of the currency is unknown, so there is nothing to split the sum into.
    case unknownMinorUnit(Currency)

    /// The sum is finer than its currency's minor unit, so whole minor units cannot make it up.
    case finerThanMinorUnit(Money)

    /// A share has more digits than an amount holds.
    case overflow
  }
}

extension Money.SplitError: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .shareCountOutOfRange(let count):
      "A sum is split into 1 to 100,000 shares, not into \(count)."
    case .unknownMinorUnit(let currency):
      "The minor unit of \(currency) is not known."
    case .finerThanMinorUnit(let money):
      "\(money) is finer than the minor unit of its currency."
    case .overflow:
      "A share has more digits than an amount holds."
    }
  }
}
