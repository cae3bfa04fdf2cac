extension DecimalNumber {
  /// The reason why an operation on decimal numbers has no result.
  public enum ArithmeticError: String, Error, Sendable, Hashable, Codable, CaseIterable {
    /// The exact result has more digits or decimal places than a decimal number holds.
    case overflow
  }
}

extension DecimalNumber.ArithmeticError: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .overflow: "The exact result has more digits than a decimal number holds."
    }
  }
}
