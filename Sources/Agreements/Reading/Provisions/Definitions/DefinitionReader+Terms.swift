extension DefinitionReader {
  /// The quoted term before a verb; a few words may stand between, as in "the term "X", as used here,".
  func quotedTerm(before verb: Int, clause: Int) -> (term: Range<Int>, start: Int)? {
    var end = verb
    while !text.marks(before: end).closesQuotation || end == 0 {
      end -= 1
      guard end > 0, end > verb - 9, end >= clause else { return nil }
    }
    guard let term = quotation(endingBefore: end), term.lowerBound >= clause - 12 else {
      return nil
    }
    var start = term.lowerBound
    var isNamed = false
    while start > 0, start > term.lowerBound - 4, Self.introductions.contains(text.key(start - 1)),
      text.joins(start)
    {
      start -= 1
      isNamed = isNamed || Self.nouns.contains(text.key(start))
    }
    // Behind other words a quotation is a quotation: the term must open its clause or be called one.
    let opens = Self.opensClause(text, at: start) || start == clause
    if end != verb {
      guard isNamed || opens, isAside(end..<verb) else { return nil }
    }
    guard
      isNamed || opens || text.marks(before: start).contains(.comma) || Self.precedes(text, start)
    else { return nil }
    return (term, start)
  }

  /// Whether the words between a term and its verb are an aside such as "as used in this Chapter".
  private func isAside(_ words: Range<Int>) -> Bool {
    Self.asides.contains(text.key(words.lowerBound))
      || text.marks(before: words.lowerBound).contains(.opening)
  }

  /// The words between quotation marks that end before a word.
  func quotation(endingBefore end: Int) -> Range<Int>? {
    var start = end - 1
    while start >= 0, start > end - 14 {
      let marks = text.marks(before: start)
      if marks.opensQuotation { return start..<end }
      guard text.joins(start), !marks.closesQuotation else { return nil }
      start -= 1
    }
    return nil
  }

  /// A term that "the term" introduces without quotation marks.
  func namedTerm(before verb: Int) -> Range<Int>? {
    var start = verb - 1
    while start > 0, start > verb - 10, text.joins(start) {
      if Self.nouns.contains(text.key(start - 1)), text.joins(start),
        Self.articles.contains(text.key(start - 2)) || Self.opensClause(text, at: start - 1)
      {
        guard !Self.notTerms.contains(text.key(start)) else { return nil }
        let isPlain = (start..<verb).allSatisfy { index in
          text.marks(before: index).isDisjoint(with: [.openingQuote, .closingQuote])
            && !Self.notInTerms.contains(text.key(index))
        }
        return isPlain ? start..<verb : nil
      }
      start -= 1
    }
    return nil
  }

  /// A term that opens its clause and is followed by its verb.
  func plainTerm(before verb: Int, clause: Int) -> Range<Int>? {
    var start = clause
    if start < verb, text.words[start].isNumber || Self.isLetterOfPoint(text, start) { start += 1 }
    if Self.articles.contains(text.key(start)), verb - start > 1 { start += 1 }
    guard start < verb, verb - start <= 9, !Self.notTerms.contains(text.key(start)),
      !Self.nounMarkers.contains(text.key(verb - 1)),
      text.marks(before: verb).isDisjoint(with: [.comma, .line])
    else { return nil }
    for index in start..<verb
    where Self.notInTerms.contains(text.key(index)) || text.marks(before: index + 1).closesQuotation
    {
      return nil
    }
    return start..<verb
  }

  /// Whether a word is the letter of a point that its bracket or full stop has lost.
  private static func isLetterOfPoint(_ text: ProvisionWords, _ index: Int) -> Bool {
    let word = text.words[index]
    return word.end - word.start == 1 && word.key != "a"
      && !text.marks(before: index + 1).isDisjoint(with: [.closing, .stop])
  }

  private static func precedes(_ text: ProvisionWords, _ start: Int) -> Bool {
    conjunctions.contains(text.key(start - 1))
  }

  private static let conjunctions: Set<FoldedWord> = [
    "and", "or", "that", "y", "et", "agreement", "chapter",
  ]

  static let articles: Set<FoldedWord> = [
    "the", "a", "an", "el", "la", "los", "las", "le", "les", "l",
  ]

  static let nouns: Set<FoldedWord> = [
    "term", "terms", "expression", "expressions", "word", "words", "phrase", "terme", "termes",
    "expresion", "termino", "terminos", "expresiones", "phrases",
  ]

  private static let introductions: Set<FoldedWord> = nouns.union(articles).union(["each", "both"])

  private static let asides: Set<FoldedWord> = [
    "as", "when", "where", "for", "in", "with", "used", "and", "or", "also",
  ]

  /// Words that do not open a term.
  static let notTerms: Set<FoldedWord> = [
    "by", "such", "this", "these", "those", "other", "no", "any", "all", "each", "it", "which",
    "that",
    "what", "use", "if", "where", "when", "every", "either", "some", "he", "they", "there", "and",
    "or",
    "of", "to", "for", "in", "on", "with", "as", "including", "through", "using", "is", "be",
    "shall",
    "not", "para", "por", "si", "esto", "ello", "cela", "ce", "s", "nothing", "both", "its",
    "their",
  ]

  /// Words before "means" that make it a noun.
  private static let nounMarkers: Set<FoldedWord> = [
    "the", "by", "other", "such", "any", "all", "appropriate", "effective", "electronic", "legal",
    "technical", "what", "financial", "and", "or", "of", "these", "those", "suitable",
    "alternative",
    "peaceful", "necessary", "no", "adequate", "available", "various", "different", "reasonable",
    "diplomatic", "their", "its", "similar", "best", "computerized", "telecommunications",
    "possible",
    "automated", "equivalent", "material", "human", "additional", "both", "main", "secure",
    "fraudulent",
  ]

  /// Words that no term holds.
  private static let notInTerms: Set<FoldedWord> = [
    "shall", "may", "will", "must", "is", "are", "was", "were", "be", "been", "which", "who",
    "that",
    "whether", "unless", "if", "should", "can", "has", "have", "this", "ensure", "means", "does",
    "do",
    "not", "se", "que",
  ]
}
