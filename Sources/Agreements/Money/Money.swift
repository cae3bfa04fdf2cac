/// An exact sum of money in one currency.
///
/// The amount may be negative and may be finer than the currency's minor unit, as prices per unit
/// are. Sums of money are not `Comparable`, since those of different currencies have no order; use
/// ``compared(to:)``.
///
/// In JSON a sum is an object such as `{"amount":"75000000","currency":"USD"}`.
public struct Money: Sendable, Hashable, Codable {
  /// The amount, in units of the currency.
  public let amount: DecimalNumber

  /// The currency.
  public let currency: Currency

  /// Makes the sum of the given amount.
  ///
  /// - Parameters:
  ///   - amount: The amount, in units of the currency, not of its minor unit.
  ///   - currency: The currency.
  public init(amount: DecimalNumber, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

extension Money: CustomStringConvertible {
  /// The sum as its code and amount, such as "USD 75,000,000" or "USD 0.50".
  ///
  /// An amount with a fraction is written to the currency's minor unit at least.
  public var description: String {
    let fractionDigits = amount.scale > 0 ? currency.minorUnits ?? 0 : 0
    return "\(currency.code) \(amount.formatted(minimumFractionDigits: fractionDigits))"
  }
}
