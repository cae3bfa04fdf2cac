/// A reference with the place where it stands.
public struct LocatedReference: Sendable {
  /// The reference.
  public let reference: Reference

  /// The passage in which it stands.
  public let passage: Int

  /// Its words in the passage.
  public let range: Range<Int>

  /// The words as an occurrence.
  public var occurrence: Occurrence { Occurrence(passage: passage, range: range) }
}
