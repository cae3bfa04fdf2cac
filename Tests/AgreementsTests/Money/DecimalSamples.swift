import Agreements

/// Decimal numbers to calculate with.
enum DecimalSamples {
  /// Numbers at the edges of what can be held.
  static let notable: [DecimalNumber] = {
    let coefficients: [Int64] = [
      .min, .min + 1, -1_000_000_000_000_000_000, -101, -10, -1, 0, 1, 5, 10, 99, 4_294_967_296,
      999_999_999_999_999_999, 1_000_000_000_000_000_000, .max - 1, .max,
    ]
    return coefficients.flatMap { coefficient in
      [0, 1, 2, 9, 17, 18].compactMap { DecimalNumber(coefficient: coefficient, scale: $0) }
    }
  }()

  /// Numbers of all lengths and scales, the same in every run.
  static func random(count: Int, seed: UInt64) -> [DecimalNumber] {
    var generator = XorshiftGenerator(seed: seed)
    return (0..<count).compactMap { _ in
      let bits = Int.random(in: 0...63, using: &generator)
      let coefficient = Int64.random(in: .min ... .max, using: &generator) >> bits
      return DecimalNumber(
        coefficient: coefficient, scale: Int.random(in: 0...18, using: &generator))
    }
  }
}
