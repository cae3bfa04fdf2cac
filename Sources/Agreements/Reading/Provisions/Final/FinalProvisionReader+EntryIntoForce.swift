extension FinalProvisionReader {
  /// The entry into force that a sentence states.
  func entryIntoForce(in sentence: Range<Int>) -> FinalProvisionReading? {
    let opened = [Self.itEnters, Self.numberedItEnters].lazy.compactMap { pattern in
      pattern.match(in: text, at: sentence.lowerBound, before: sentence.upperBound)
    }.first
    guard let subject = Self.enters.first(in: text, within: sentence) ?? opened,
      isMainClause(subject.range.lowerBound, in: sentence)
    else { return nil }
    // "…, and shall remain in force for" goes on with another provision.
    let end =
      (subject.range.upperBound..<sentence.upperBound).first { index in
        text.key(index) == "and" && Self.continuations.contains(text.key(index + 1))
          || text.key(index) == "and" && Self.verbsBehindAnd.contains(text.key(index + 1))
      } ?? sentence.upperBound
    var reader = EntryFormulaReader(text: text, end: end, reader: self)
    let behind = subject.range.upperBound
    let rest = text.key(behind) == "immediately" ? behind + 1 : behind
    guard let formula = reader.formula(at: rest) else {
      return reading(.entryIntoForce, sentence, nil, reader.reason ?? unknown(rest, sentence))
    }
    return reading(
      .entryIntoForce, sentence, .entryIntoForce(EntryIntoForce(formula)), reader.reason)
  }

  /// Whether the agreement is the subject of the sentence: "when this Agreement enters into force" and
  /// "amendments to this Agreement shall enter into force" say nothing about the agreement.
  private func isMainClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    if text.key(index - 1) == "of" { return text.key(index - 2) == "provisions" }
    return !Self.subordinating.contains(text.key(index - 1))
  }

  private static let subordinating: Set<FoldedWord> = [
    "when", "after", "date", "until", "before", "if", "that", "which", "once", "upon", "to", "as",
    "time", "under", "day", "unless", "where", "while", "in",
  ]

  private static let verbsBehindAnd: Set<FoldedWord> = [
    "is", "shall", "will", "remain", "remains", "continue", "may",
  ]

  /// The reason that words are no formula that is known.
  func unknown(_ index: Int, _ sentence: Range<Int>) -> FinalProvisionReading.Reason {
    .unknownFormula(text.range(min(index, sentence.upperBound)..<sentence.upperBound))
  }

  private static let enters: WordPattern =
    "this|present agreement|treaty|convention|protocol|memorandum|arrangement|mou|instrument of? understanding? shall|will? enter|enters|come|comes|become|becomes|take|takes into? force|effect|effective|operation"

  private static let itEnters: WordPattern =
    "it|the agreement|treaty|convention|protocol|memorandum|arrangement? shall|will? enter|enters|come|comes into force|effect"

  private static let numberedItEnters: WordPattern =
    "# it|the agreement|treaty|convention|protocol|memorandum|arrangement? shall|will? enter|enters|come|comes into force|effect"
}
