/// The words that follow a list and belong to all its points.
public struct ClosingWords: DraftComponent {
  /// The words, with their final punctuation.
  public var prose: Prose

  /// Makes closing words.
  public init(_ prose: Prose) {
    self.prose = prose
  }

  /// The words themselves.
  public var elements: [DraftElement] { [.closingWords(prose)] }
}
