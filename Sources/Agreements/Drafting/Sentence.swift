/// A sentence of a clause that may lay down norms, define terms or express a typed value.
public protocol Sentence: DraftComponent {
  /// Composes the words of the sentence and what they mean.
  ///
  /// - Parameter context: The agreement for which the sentence is composed.
  /// - Returns: The words and their meaning.
  func composed(in context: DraftingContext) -> ComposedSentence
}

extension Sentence {
  /// The sentence itself.
  public var elements: [DraftElement] { [.sentence(self)] }
}
