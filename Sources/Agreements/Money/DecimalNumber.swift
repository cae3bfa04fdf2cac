/// An exact decimal number of up to 18 decimal places, for sums of money and rates.
///
/// Its value is ``coefficient`` × 10^-``scale``. Trailing zeros of the fraction are dropped when it
/// is made, so numbers of the same value are equal however they were written: 1.50 is 1.5. No
/// operation rounds; one whose exact result does not fit throws ``ArithmeticError``.
public struct DecimalNumber: Sendable, Hashable {
  /// The number zero.
  public static let zero = DecimalNumber(0)

  /// The scales a number may have.
  static let scales = 0...18

  /// The digits of the number, without its decimal point, as an integer.
  public let coefficient: Int64

  /// The number of decimal places, from 0 to 18, the fewest that express the value.
  public let scale: Int

  /// Makes the number `coefficient` × 10^-`scale`, or nothing if the scale is not from 0 to 18.
  ///
  /// - Parameters:
  ///   - coefficient: The digits as an integer.
  ///   - scale: The number of those digits that are decimal places.
  public init?(coefficient: Int64, scale: Int) {
    guard Self.scales.contains(scale) else { return nil }
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Makes the number that equals an integer.
  public init(_ integer: Int64) {
    coefficient = integer
    scale = 0
  }

  /// Makes the number that equals an integer.
  public init(_ integer: Int) {
    self.init(Int64(integer))
  }

  /// Makes a number from its sign, its digits and its scale, if it can be held exactly.
  ///
  /// The scale is not negative.
  init?(isNegative: Bool, magnitude: WideMagnitude, scale: Int) {
    var magnitude = magnitude
    var scale = scale
    while scale > 0 {
      let (quotient, remainder) = magnitude.divided(by: 10)
      guard remainder == 0 else { break }
      magnitude = quotient
      scale -= 1
    }
    let limit = isNegative ? Int64.min.magnitude : Int64.max.magnitude
    guard magnitude.high == 0, magnitude.low <= limit else { return nil }
    // The two's complement of the magnitude also holds the least integer, which has no opposite.
    let bits = isNegative ? 0 &- magnitude.low : magnitude.low
    self.init(coefficient: Int64(bitPattern: bits), scale: scale)
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// Makes the number that equals the given literal.
  public init(integerLiteral integer: Int64) {
    self.init(integer)
  }
}
