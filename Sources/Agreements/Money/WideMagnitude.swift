/// A number from 0 to 2^128 - 1, wide enough for the exact results of decimal arithmetic.
struct WideMagnitude: Sendable, Hashable {
  /// The upper 64 bits.
  let high: UInt64

  /// The lower 64 bits.
  let low: UInt64

  /// Makes the exact product of two numbers.
  init(product left: UInt64, _ right: UInt64) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The sum with a number such that the result stays below 2^128.
  func adding(_ other: WideMagnitude) -> WideMagnitude {
    let (sum, carries) = low.addingReportingOverflow(other.low)
    return WideMagnitude(high: high &+ other.high &+ (carries ? 1 : 0), low: sum)
  }

  /// The difference from a number that is not greater.
  func subtracting(_ other: WideMagnitude) -> WideMagnitude {
    let (difference, borrows) = low.subtractingReportingOverflow(other.low)
    return WideMagnitude(high: high &- other.high &- (borrows ? 1 : 0), low: difference)
  }

  /// The quotient and the remainder of a division by a number that is not zero.
  func divided(by divisor: UInt64) -> (quotient: WideMagnitude, remainder: UInt64) {
    let upper = high.quotientAndRemainder(dividingBy: divisor)
    // The carried remainder is below the divisor, so the lower quotient fits in 64 bits.
    let lower = divisor.dividingFullWidth((upper.remainder, low))
    return (WideMagnitude(high: upper.quotient, low: lower.quotient), lower.remainder)
  }
}

extension WideMagnitude: Comparable {
  /// Tells whether the first number is less than the second.
  static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
