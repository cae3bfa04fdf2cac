/// The words of a sentence and what they mean.
public struct ComposedSentence: Sendable, Hashable, Codable {
  /// The words.
  public var prose: Prose

  /// The norms that the words lay down, with ranges counted from the start of the sentence.
  ///
  /// A norm with an empty identity gets one from its clause.
  public var obligations: [Obligation]

  /// The terms that the words define, with ranges counted from the start of the sentence.
  public var definitions: [Definition]

  /// The typed value that the words express.
  public var substance: Clause.Substance?

  /// Makes a composed sentence.
  public init(
    _ prose: Prose, obligations: [Obligation] = [], definitions: [Definition] = [],
    substance: Clause.Substance? = nil
  ) {
    self.prose = prose
    self.obligations = obligations
    self.definitions = definitions
    self.substance = substance
  }
}
