extension DecimalNumber {
  /// The exact sum of the number and another.
  ///
  /// - Parameter other: The number to add.
  /// - Returns: The sum.
  /// - Throws: ``ArithmeticError/overflow`` if the sum cannot be held exactly.
  public func adding(_ other: DecimalNumber) throws(ArithmeticError) -> DecimalNumber {
    try adding(other, isNegative: other.isNegative)
  }

  /// The exact difference of the number and another.
  ///
  /// - Parameter other: The number to subtract.
  /// - Returns: The difference.
  /// - Throws: ``ArithmeticError/overflow`` if the difference cannot be held exactly.
  public func subtracting(_ other: DecimalNumber) throws(ArithmeticError) -> DecimalNumber {
    // Turning the sign over, not negating, since the least coefficient has no opposite.
    try adding(other, isNegative: !other.isNegative)
  }

  /// The exact product of the number and another.
  ///
  /// - Parameter factor: The number to multiply by.
  /// - Returns: The product.
  /// - Throws: ``ArithmeticError/overflow`` if the product cannot be held exactly, also when it has
  ///   more than 18 decimal places.
  public func multiplied(
    by factor: DecimalNumber
  ) throws(ArithmeticError) -> DecimalNumber {
    let product = DecimalNumber(
      isNegative: isNegative != factor.isNegative,
      magnitude: WideMagnitude(product: coefficient.magnitude, factor.coefficient.magnitude),
      scale: scale + factor.scale)
    guard let product else { throw .overflow }
    return product
  }

  /// The exact product of the number and an integer.
  ///
  /// - Parameter factor: The integer to multiply by.
  /// - Returns: The product.
  /// - Throws: ``ArithmeticError/overflow`` if the product cannot be held exactly.
  public func multiplied(by factor: Int) throws(ArithmeticError) -> DecimalNumber {
    try multiplied(by: DecimalNumber(factor))
  }

  /// Adds a number whose sign is the given one instead of its own.
  private func adding(
    _ other: DecimalNumber, isNegative otherIsNegative: Bool
  ) throws(ArithmeticError) -> DecimalNumber {
    let scale = max(scale, other.scale)
    let left = magnitude(atScale: scale)
    let right = other.magnitude(atScale: scale)
    let sum =
      if isNegative == otherIsNegative {
        DecimalNumber(isNegative: isNegative, magnitude: left.adding(right), scale: scale)
      } else if left < right {
        DecimalNumber(isNegative: otherIsNegative, magnitude: right.subtracting(left), scale: scale)
      } else {
        DecimalNumber(isNegative: isNegative, magnitude: left.subtracting(right), scale: scale)
      }
    guard let sum else { throw .overflow }
    return sum
  }
}
