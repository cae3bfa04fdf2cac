extension Money {
  /// The exact total of the sum and another in the same currency.
  ///
  /// - Parameter other: The sum to add.
  /// - Returns: The total.
  /// - Throws: ``ArithmeticError`` if the currencies differ or the total cannot be held exactly.
  public func adding(_ other: Money) throws(ArithmeticError) -> Money {
    try requireSameCurrency(as: other)
    guard let total = try? amount.adding(other.amount) else { throw .overflow }
    return Money(amount: total, currency: currency)
  }

  /// The exact difference of the sum and another in the same currency.
  ///
  /// - Parameter other: The sum to subtract.
  /// - Returns: The difference.
  /// - Throws: ``ArithmeticError`` if the currencies differ or the difference cannot be held
  ///   exactly.
  public func subtracting(_ other: Money) throws(ArithmeticError) -> Money {
    try requireSameCurrency(as: other)
    guard let difference = try? amount.subtracting(other.amount) else { throw .overflow }
    return Money(amount: difference, currency: currency)
  }

  /// The exact product of the sum and an integer.
  ///
  /// - Parameter factor: The integer to multiply by.
  /// - Returns: The product.
  /// - Throws: ``ArithmeticError/overflow`` if the product cannot be held exactly.
  public func multiplied(by factor: Int) throws(ArithmeticError) -> Money {
    guard let product = try? amount.multiplied(by: factor) else { throw .overflow }
    return Money(amount: product, currency: currency)
  }

  /// Throws unless the other sum is in the same currency.
  func requireSameCurrency(as other: Money) throws(ArithmeticError) {
    guard currency == other.currency else {
      throw .currencyMismatch(currency, other.currency)
    }
  }
}
