/// Something that can stand in the draft of an agreement: an article, a list item, a sentence.
public protocol DraftComponent: Sendable {
  /// The elements that the component adds to the clause in which it stands.
  var elements: [DraftElement] { get }
}
