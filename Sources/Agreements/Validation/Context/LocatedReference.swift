/// A reference with the place where it stands.
public struct LocatedReference: Sendable {
  /// The reference.
  public var reference: Reference { references[place] }

  /// The passage in which it stands.
  public let passage: Int

  /// Its words in the passage.
  public let range: Range<Int>

  /// Its place among the references of the context.
  let position: Int

  /// The words as an occurrence.
  public var occurrence: Occurrence { Occurrence(passage: passage, range: range) }

  /// The references of the same words: rules pass references about, and a reference is large.
  private let references: [Reference]

  /// Its place among those.
  private let place: Int

  init(
    _ place: Int, of references: [Reference], passage: Int, range: Range<Int>, position: Int
  ) {
    self.references = references
    self.place = place
    self.passage = passage
    self.range = range
    self.position = position
  }
}
