/// A sentence in the drafter's own words.
///
/// The norms that the sentence lays down, if any, are declared with it and cover the whole of it.
public struct Statement: Sentence, Hashable, Codable {
  /// The words.
  public var prose: Prose

  /// The norms that they lay down.
  public var obligations: [Obligation]

  /// Makes a sentence.
  ///
  /// - Parameters:
  ///   - prose: The words, with their final punctuation.
  ///   - obligations: The norms that the words lay down.
  public init(_ prose: Prose, layingDown obligations: [Obligation] = []) {
    self.prose = prose
    self.obligations = obligations
  }

  /// Composes the sentence.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let range = TextRange(start: 0, end: prose.canonicalLength)
    let anchored = obligations.map { obligation in
      var obligation = obligation
      obligation.words = obligation.words ?? range
      return obligation
    }
    return ComposedSentence(prose, obligations: anchored)
  }
}
