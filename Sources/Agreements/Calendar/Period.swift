/// A length of time as agreements state it, such as sixty days, six months or ten years.
///
/// A period keeps the unit it is stated in, because the unit decides how it is counted: two months
/// after 31 December is not sixty days after it. Two periods are equal (`==`) when they have the
/// same count and unit; whether they last equally long is told by ``compared(to:)``.
///
/// Periods are not `Comparable`, since a month has no fixed number of days.
public struct Period: Sendable, Hashable {
  /// The counts a period may have.
  public static let allowedCounts = 1...100_000

  /// The number of units, from 1 to 100,000.
  public let count: Int

  /// The unit that is counted.
  public let unit: Unit

  /// Makes a period of a number of units, or nothing if the number is not from 1 to 100,000.
  ///
  /// - Parameters:
  ///   - count: The number of units.
  ///   - unit: The unit that is counted.
  public init?(count: Int, unit: Unit) {
    guard Self.allowedCounts.contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Makes a period whose count its author wrote down in the program.
  init(writtenCount count: Int, unit: Unit) {
    precondition(Self.allowedCounts.contains(count), "A period counts from 1 to 100,000 units.")
    self.count = count
    self.unit = unit
  }
}
