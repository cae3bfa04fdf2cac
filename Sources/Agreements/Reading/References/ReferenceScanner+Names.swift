extension ReferenceScanner {
  /// Where other instruments are named in the text, in order, whether or not a unit is cited.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func instrumentNames() -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = lexer.start
    while index < lexer.limit {
      guard lexer.isCapital(index), let word = lexer.word(at: index) else {
        // The rest of a word that begins small holds no name.
        if lexer.isLetter(index) {
          index = lexer.word(at: index)?.end ?? index + 1
        } else {
          index += 1
        }
        continue
      }
      if let name = name(at: index, word.term, end: word.end) {
        let start = max(name.lowerBound, names.last?.upperBound ?? 0)
        names.append(min(start, index)..<name.upperBound)
        index = max(name.upperBound, word.end)
      } else {
        index = word.end
      }
    }
    return names
  }

  private func name(at index: Int, _ term: ReferenceTerm, end: Int) -> Range<Int>? {
    if case .instrument(let noun)? = term.meaning {
      let start = beforeModifiers(index)
      guard noun == .other || start < index || isQualified(end, isOwn: true) else { return nil }
      return start..<nameEnd(after: end)
    }
    // "the TRIPS Agreement" is one name, which is read at its noun.
    guard isKnownAcronym(index..<end, term), !precedesNoun(end) else { return nil }
    return index..<afterYear(end)
  }

  /// Where the capitalised words before the word for an instrument begin: "Customs Valuation".
  private func beforeModifiers(_ index: Int) -> Int {
    var start = index
    for _ in 0..<4 {
      guard let range = lexer.wordBefore(start), lexer.isCapital(range.lowerBound),
        lexer.afterSpace(range.upperBound) >= start,
        lexer.word(at: range.lowerBound, to: range.upperBound)?.term.meaning == nil
      else { break }
      start = range.lowerBound
    }
    return start
  }
}
