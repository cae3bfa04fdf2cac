/// A sentence that lays down one norm: a duty, a power, a declaration.
public protocol NormativeSentence: Sentence {
  /// The norm.
  var norm: Norm { get }
}

extension NormativeSentence {
  /// Composes the sentence.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    norm.composed(in: context)
  }
}
