/// A sentence of the operative part, with its words.
struct FinalSentence: Sendable {
  /// The position of the passage among those of the context.
  let passage: Int

  /// The position of the clause.
  let unit: Int

  /// Where it stands in the passage, in UTF-8 code units.
  let range: Range<Int>

  /// Its words; their ranges are those of the passage.
  let words: ProvisionWords

  /// The sentence as an occurrence.
  var occurrence: Occurrence { Occurrence(passage: passage, range: range) }

  /// The first place at which a pattern stands.
  func first(_ pattern: WordPattern) -> WordPattern.Match? {
    pattern.first(in: words)
  }

  /// Whether a pattern stands in it.
  func says(_ pattern: WordPattern) -> Bool {
    pattern.occurs(in: words)
  }

  /// Whether one of some words stands in it.
  func contains(_ keys: Set<FoldedWord>) -> Bool {
    words.words.contains { keys.contains($0.key) }
  }

  /// Whether one of some words stands among those from one index to another.
  func contains(_ keys: Set<FoldedWord>, in indices: Range<Int>) -> Bool {
    indices.clamped(to: 0..<words.count).contains { keys.contains(words.key($0)) }
  }

  /// Some of its words as an occurrence.
  func occurrence(of indices: Range<Int>) -> Occurrence {
    Occurrence(passage: passage, range: words.range(indices))
  }

  /// Words for the agreement itself.
  static let instruments: Set<FoldedWord> = [
    "agreement", "treaty", "convention", "protocol", "memorandum", "arrangement", "accord", "pact",
    "mou", "instrument", "understanding",
  ]
}
