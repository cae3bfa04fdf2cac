extension ReferenceScanner {
  /// The most words between an article and the instrument whose notes are named with it.
  private static let wordsOfNotes = 8

  /// The instrument of an article that is named with the notes to it: "Article 15, and the corresponding interpretative
  /// notes of the Customs Valuation Agreement".
  func instrumentOfNotes(after end: Int) -> Range<Int>? {
    var index = lexer.afterSpace(end)
    if lexer.byte(index) == 0x2C { index = lexer.afterSpace(index + 1) }
    guard let joint = lexer.meaning(at: index), joint.word == .conjunction else { return nil }
    index = lexer.afterSpace(joint.end)
    let text = ByteText(lexer.bytes)
    var hasNotes = false
    for _ in 0..<Self.wordsOfNotes {
      let (word, wordEnd) = FoldedWord.reading(text, at: index, to: lexer.limit)
      let isNotes = Self.notes.contains(word)
      guard wordEnd > index, isNotes || Self.wordsAroundNotes.contains(word) else { return nil }
      hasNotes = hasNotes || isNotes
      if hasNotes, let of = lexer.meaning(at: index), of.word == .of {
        guard case .external(let name)? = instrument(at: afterApostrophe(of.end))?.scope else {
          return nil
        }
        return name
      }
      index = lexer.afterSpace(wordEnd)
    }
    return nil
  }

  private static let notes = WordSet(["notes", "note", "notas", "nota"])

  private static let wordsAroundNotes = WordSet([
    "the", "its", "their", "any", "corresponding", "respective", "relevant", "interpretative",
    "interpretive", "explanatory", "of", "to", "las", "la", "sus", "su", "les", "correspondientes",
    "respectivas", "interpretativas", "interpretativa", "explicativas", "interpretatives",
    "explicatives", "de", "del", "du", "des",
  ])
}
