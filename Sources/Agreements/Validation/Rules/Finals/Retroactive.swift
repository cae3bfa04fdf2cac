/// Reports an agreement that applies to a time before it is in force.
struct Retroactive: Rule {
  let description = RuleDescription(
    "final.retroactive", "An agreement that applies to an earlier time does so on purpose.",
    severity: .warning, confidence: .heuristic(percent: 85), basis: ["VCLT art. 28"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let signed = context.datesOfSigning.first
    for (unit, entry) in context.entriesIntoForce {
      guard let start = entry.appliesFrom, start < known(entry, context) ?? .latest else {
        continue
      }
      findings.report(
        "the agreement applies from \(start), before it is in force",
        at: context.location(of: unit))
    }
    guard context.isInEnglish else { return }
    for sentence in context.finalSentences(with: Self.anchors) {
      guard !sentence.contains(Self.denials), isOfAgreement(sentence, context) else { continue }
      if let word = sentence.first(Self.retroactive) {
        report("“\(sentence.words.text(word.range))”", sentence, word.range, context, &findings)
      } else if let from = sentence.first(Self.from), let signed,
        let date = WrittenDate(in: sentence.words, at: from.range.upperBound),
        let start = date.date, start < signed
      {
        report("“\(sentence.words.text(date.words))”", sentence, date.words, context, &findings)
      }
    }
  }

  /// Whether a sentence speaks of the agreement: by its name, or as "it" in an article on its entry into force.
  private func isOfAgreement(_ sentence: FinalSentence, _ context: RuleContext) -> Bool {
    if sentence.contains(FinalSentence.instruments) { return sentence.says(Self.subject) }
    guard sentence.words.count > 1, sentence.words.key(0) == "it",
      Self.verbs.contains(sentence.words.key(1))
    else { return false }
    let article = context.article(of: sentence.unit)
    return context.units[article.subtree].contains { unit in
      unit.passages.contains { context.firstOccurrence(of: Self.entry, inPassage: $0) != nil }
    }
  }

  private func known(_ entry: EntryIntoForce, _ context: RuleContext) -> CalendarDate? {
    context.knowledge.record[.entryIntoForce]
      ?? entry.formula.evaluated(with: context.knowledge.record).date ?? context.datesOfSigning.last
  }

  private func report(
    _ words: String, _ sentence: FinalSentence, _ range: Range<Int>, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    findings.report(
      "\(words) lets the agreement apply to a time before it is in force; confirm that this is meant",
      at: context.location(of: sentence.occurrence(of: range)))
  }

  private static let anchors: [Phrase] = [
    "retroactive", "retroactively", "retrospective", "retrospectively", "with effect from",
    "with effect as of", "effective from", "effective as of", "apply from", "apply as of",
    "apply as from", "applies from", "applies as of", "applies as from", "applied from",
    "applied as of", "applicable from",
  ]

  private static let retroactive: WordPattern = "retroactiv~|retrospectiv~ effect|effects?"

  private static let from: WordPattern =
    "effect|effective|apply|applies|applied|applicable from|as|of from|of?"

  private static let subject: WordPattern =
    "this|present agreement|treaty|convention|protocol|memorandum|arrangement *12 shall|will|has|have|is|applies"

  private static let verbs: Set<FoldedWord> = ["shall", "will", "has", "is", "applies"]

  private static let entry: [Phrase] = ["enter into force", "enters into force"]

  private static let denials: Set<FoldedWord> = [
    "not", "no", "nor", "neither", "without", "if", "which", "law", "laws",
  ]
}
