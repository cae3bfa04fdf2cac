/// A reference with the place where it stands.
public struct LocatedReference: Sendable {
  /// The reference.
  public var reference: Reference { content.reference }

  /// The passage in which it stands.
  public let passage: Int

  /// Its words in the passage.
  public let range: Range<Int>

  /// Its place among the references of the context.
  let position: Int

  /// The words as an occurrence.
  public var occurrence: Occurrence { Occurrence(passage: passage, range: range) }

  private let content: Content

  init(reference: Reference, passage: Int, range: Range<Int>, position: Int) {
    content = Content(reference)
    self.passage = passage
    self.range = range
    self.position = position
  }

  /// What all copies share: rules pass references about, and a reference is large.
  private final class Content: Sendable {
    let reference: Reference

    init(_ reference: Reference) { self.reference = reference }
  }
}
