/// Some words of a passage.
public struct Occurrence: Sendable, Hashable {
  /// The position of the passage among those of the context.
  public let passage: Int

  /// Where the words stand in the passage, in UTF-8 code units.
  public let range: Range<Int>

  /// Marks the words of a passage.
  public init(passage: Int, range: Range<Int>) {
    self.passage = passage
    self.range = range
  }
}
