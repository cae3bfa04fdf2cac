extension RuleContext {
  /// Whether the agreement is concluded by notes or letters, which have a frame of their own.
  var isExchangeOfNotes: Bool {
    agreement.instrument.form == .exchangeOfNotes
      || (passages.first?.unit == nil && !passages.isEmpty
        && firstOccurrence(of: Self.exchanges, inPassage: 0) != nil)
      || !occurrences(of: Self.notes).isEmpty
  }

  /// Words of notes and letters, which no other agreement has.
  private static let notes: [Phrase] = [
    "have the honour", "have the honor", "has the honour", "has the honor", "avails itself",
    "avail myself", "note verbale",
  ]

  private static let exchanges: [Phrase] = [
    "exchange of notes", "exchange of letters", "exchange of diplomatic notes",
    "exchanges of notes",
    "exchanges of letters", "letter", "notes verbales", "note verbale", "letters",
  ]

  /// The units of the recitals.
  var recitals: [ClauseUnit] {
    units(of: .recital)
  }

  /// The annexes that the text calls so by a label or a title, in order.
  ///
  /// A reading keeps text whose place is not clear as an annex without a label.
  var labeledAnnexes: [ClauseUnit] {
    topLevel.filter { unit in
      guard unit.clause.kind.isAttachment else { return false }
      guard isRead else { return true }
      guard let label = unit.clause.printedLabel else { return false }
      let (word, _) = FoldedWord.reading(
        ByteText(Array(label.utf8)), at: 0, to: label.utf8.count)
      guard Self.annexWords.contains(word) else { return false }
      // "… a working group on ANNEX A": a title that was broken there.
      let first = unit.passages.lowerBound
      return first == 0 || !ByteText(passages[first - 1].bytes).endsWithPreposition
    }
  }

  private static let annexWords = Set(
    ["annex", "annexe", "schedule", "appendix", "attachment"].map { FoldedWord($0) })
}

extension ByteText {
  /// Whether the last word asks for another.
  fileprivate var endsWithPreposition: Bool {
    let end = trimmingSpaces(from: 0, to: count)
    var start = end
    while start > 0, self[start - 1].isLetter { start -= 1 }
    let (word, _) = FoldedWord.reading(self, at: start, to: end)
    return ["of", "on", "to", "in", "the", "and"].contains { FoldedWord($0) == word }
  }
}
