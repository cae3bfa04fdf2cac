/// The number of an item in the register of what the source documents contain.
public struct SourceItemID: RawRepresentable, Sendable, Hashable, Codable, Comparable,
  ExpressibleByIntegerLiteral, CustomStringConvertible
{
  /// The item's number in the register.
  public let rawValue: Int

  /// Makes the identity of the item with the given number.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Makes the identity of the item with the given number.
  public init(integerLiteral number: Int) {
    rawValue = number
  }

  /// The item's number.
  public var description: String { String(rawValue) }

  /// Orders items by their numbers.
  public static func < (left: SourceItemID, right: SourceItemID) -> Bool {
    left.rawValue < right.rawValue
  }
}
