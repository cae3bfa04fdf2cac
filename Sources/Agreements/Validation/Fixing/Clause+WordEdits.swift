extension Clause {
  /// The words of a part of the clause, of which edits speak; `nil` if it has no such part.
  func words(of part: Location.Part) -> Prose? {
    switch part {
    case .title: nil
    case .label: printedLabel.map { Prose($0) }
    case .heading: heading
    case .text: prose
    case .closingWords: closingWords
    }
  }

  /// Changes words, and lets the ranges of norms and definitions follow.
  ///
  /// - Parameters:
  ///   - edits: What is changed; in order, without overlaps, and fitting.
  ///   - part: The part of the clause in which the words stand.
  mutating func apply(_ edits: [WordEdit], to part: Location.Part) {
    switch part {
    case .title: break
    case .label: printedLabel = printedLabel.map { Prose($0).applying(edits).canonicalText }
    case .heading: heading = heading?.applying(edits)
    case .closingWords: closingWords = closingWords?.applying(edits)
    case .text:
      prose = prose.applying(edits)
      let ranges = ShiftedRanges(edits)
      for index in obligations.indices {
        obligations[index].words = obligations[index].words.map(ranges.following)
      }
      for index in definitions.indices {
        definitions[index].meaning = definitions[index].meaning.map(ranges.following)
      }
    }
  }
}
