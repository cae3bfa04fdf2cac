/// The number of a clause by its value, whichever way it is printed.
///
/// "III", "3" and "Three" are one number, and so are "5-06" and "5.6"; letters are another sort of
/// number than digits. A number has at most four components, so that it fits one machine word and
/// serves as a key: 3.2 has two of them, "35A" and "5 bis" as well.
struct ClauseNumber: Sendable, Hashable {
  /// The components, 16 bits each, the first in the highest bits; an absent one is zero.
  let packed: UInt64

  /// The most components that a number can have.
  static let maximumCount = 4

  /// The greatest value of a component that is written in digits.
  static let maximumValue = 9_999

  private init(packed: UInt64) {
    self.packed = packed
  }

  /// Makes a number of one component.
  init(_ component: Component) {
    packed = UInt64(component.code) << 48
  }

  /// Makes a number of one component with a value, or `nil` if the value is out of range.
  init?(value: Int) {
    guard let component = Component(value: value) else { return nil }
    self.init(component)
  }

  /// The number with a component more, or `nil` if there is no room for it.
  func appending(_ component: Component) -> ClauseNumber? {
    let count = componentCount
    guard count < Self.maximumCount else { return nil }
    return ClauseNumber(packed: packed | UInt64(component.code) << UInt64(48 - 16 * count))
  }

  /// The number that is followed by the components of another one, as 3 and 2 make 3.2.
  func appending(_ other: ClauseNumber) -> ClauseNumber? {
    let count = componentCount
    guard count + other.componentCount <= Self.maximumCount else { return nil }
    return ClauseNumber(packed: packed | other.packed >> UInt64(16 * count))
  }

  /// How many components the number has, from 1 to ``maximumCount``.
  var componentCount: Int {
    if packed & 0xFFFF != 0 { return 4 }
    if packed & 0xFFFF_0000 != 0 { return 3 }
    if packed & 0xFFFF_0000_0000 != 0 { return 2 }
    return 1
  }

  /// The number without its last components, and the number that these make.
  ///
  /// - Parameter count: How many components stay in front.
  /// - Returns: The two numbers, or `nil` if one of them would be empty.
  func split(after count: Int) -> (front: ClauseNumber, rest: ClauseNumber)? {
    guard count > 0, count < componentCount else { return nil }
    let shift = UInt64(16 * count)
    let rest = packed << shift
    return (ClauseNumber(packed: packed & ~(UInt64.max >> shift)), ClauseNumber(packed: rest))
  }

  /// What is left of the number after the components of another one, as 2 is of 3.2 after 3.
  func remainder(after front: ClauseNumber) -> ClauseNumber? {
    guard let parts = split(after: front.componentCount), parts.front == front else { return nil }
    return parts.rest
  }

  /// The value of a number that is written with one component of digits or Roman digits.
  var value: Int? {
    guard componentCount == 1 else { return nil }
    return Component(code: UInt16(truncatingIfNeeded: packed >> 48)).value
  }

  /// Whether the first component is a value and neither letters nor a multiplicative.
  var hasDigits: Bool { Component(code: UInt16(truncatingIfNeeded: packed >> 48)).value != nil }

  /// Whether the last component is letters, as in "5(a)" that was printed "5a".
  var endsWithLetter: Bool {
    let shift = UInt64(64 - 16 * componentCount)
    return Component(code: UInt16(truncatingIfNeeded: packed >> shift)).isLetter
  }
}
