/// Reports terms that are defined here and elsewhere taken in the meaning of another instrument.
struct RedefinesExternal: Rule {
  let description = RuleDescription(
    "def.redefines-external", "A term that is borrowed from another instrument says so.",
    severity: .remark, confidence: .heuristic(percent: 70), basis: ["VCLT art. 31(3)(c)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let terms = context.terms().filter { $0.located.definition.relation != .asDefinedIn }
    guard !terms.isEmpty else { return }
    let borrowings = context.occurrences(of: Self.borrowings)
    guard !borrowings.isEmpty else { return }
    var reported: Set<String> = []
    var termOfPhrase: [Phrase: Int] = [:]
    for (index, term) in terms.enumerated() {
      for phrase in term.phrase.inflections {
        termOfPhrase[phrase] = termOfPhrase[phrase] ?? index
      }
    }
    for found in borrowings {
      let text = ByteText(context.passages[found.passage].bytes)
      guard let instrument = instrument(after: found.range.upperBound, text),
        let term = term(before: found, termOfPhrase, context).map({ terms[$0] }),
        isOutside(term, found, context),
        !speaks(of: instrument, term, context), reported.insert(term.key).inserted
      else { continue }
      let name = text.string(instrument)
      findings.report(
        "“\(term.located.definition.term)” is taken from “\(name)” and defined anew in this text",
        at: context.location(of: found),
        notes: [Diagnostic.Note("the definition", at: context.location(of: term.located))])
    }
  }

  private static let borrowings: [Phrase] = [
    "as defined in", "as defined by", "as defined under", "within the meaning of",
    "in the meaning of", "in the sense of", "has the meaning given in",
    "has the same meaning as in",
    "have the meaning given in", "as understood in",
  ]

  /// The name of another instrument behind a borrowing, such as "the Harbour Convention".
  private func instrument(after end: Int, _ text: ByteText) -> Range<Int>? {
    var position = text.skippingSpaces(from: end, to: text.count)
    let limit = min(text.count, position + 120)
    var start: Int?
    while position < limit {
      let (word, wordEnd) = FoldedWord.reading(text, at: position, to: limit)
      guard wordEnd > position else {
        if text[position] == 0x2C || text[position] == 0x2E || text[position] == 0x3B { return nil }
        position += 1
        continue
      }
      if text.isUppercase(at: position), word != FoldedWord("article"),
        word != FoldedWord("articles"), word != FoldedWord("annex")
      {
        start = start ?? position
        if Self.instruments.contains(word) { return (start ?? position)..<wordEnd }
      } else if word == FoldedWord("this") || word == FoldedWord("present") {
        return nil
      } else if word != FoldedWord("of"), word != FoldedWord("on"), word != FoldedWord("the") {
        start = nil
      }
      position = wordEnd
    }
    return nil
  }

  private static let instruments = Set(
    ["convention", "treaty", "charter", "act", "code", "statute", "protocol", "regulation", "law"]
      .map { FoldedWord($0) })

  /// The term that ends right before a borrowing, of several the longest.
  private func term(
    before found: Occurrence, _ termOfPhrase: [Phrase: Int], _ context: RuleContext
  ) -> Int? {
    guard
      let last = context.place(before: found.range.lowerBound, inPassage: found.passage),
      found.range.lowerBound - Int(context.index.words[last].end) <= 3
    else { return nil }
    let first = context.passages[found.passage].words.lowerBound
    for count in (1...Self.longest).reversed() where last - count + 1 >= first {
      let phrase = Phrase((last - count + 1...last).map { context.index.words[$0].key })
      if let term = termOfPhrase[phrase], context.matches(phrase, at: last - count + 1) {
        return term
      }
    }
    return nil
  }

  /// The most words of a term that is looked for.
  private static let longest = 8

  /// Whether a borrowing does not stand behind the term in its own definition.
  private func isOutside(
    _ term: RuleContext.Term, _ found: Occurrence, _ context: RuleContext
  ) -> Bool {
    guard let own = context.range(of: term.located), own.passage == found.passage else {
      return true
    }
    return !(0...3).contains(found.range.lowerBound - own.range.upperBound)
  }

  /// Whether the definition itself names the instrument.
  private func speaks(
    of instrument: Range<Int>, _ term: RuleContext.Term, _ context: RuleContext
  ) -> Bool {
    guard let meaning = context.meaning(of: term.located) else { return true }
    let bytes = context.passages[meaning.passage].bytes
    return bytes[meaning.range].split(separator: 0x20).contains { word in
      Self.instruments.contains(
        FoldedWord.reading(ByteText(Array(word)), at: 0, to: word.count).word)
    }
  }
}
