/// A value of the old text and the one that takes its place in the new text.
public struct Replacement<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// The value in the old text.
  public var old: Value

  /// The value in the new text.
  public var new: Value

  /// Makes a replacement.
  ///
  /// - Returns: `nil` if both values are equal, for then nothing is replaced.
  init?(_ old: Value, _ new: Value) {
    guard old != new else { return nil }
    self.old = old
    self.new = new
  }

  private init(swapping other: Replacement) {
    old = other.new
    new = other.old
  }

  /// The replacement that undoes this one.
  public var inverse: Replacement { Replacement(swapping: self) }
}
