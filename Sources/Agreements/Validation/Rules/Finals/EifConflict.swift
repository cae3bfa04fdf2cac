/// Reports two clauses that let the agreement enter into force on different terms.
struct EifConflict: Rule {
  let description = RuleDescription(
    "final.eif-conflict", "The agreement enters into force by one formula.", severity: .error,
    basis: ["VCLT art. 24"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    if context.isRead {
      checkWords(context, into: &findings)
      return
    }
    let provisions = context.entriesIntoForce
    guard let first = provisions.first else { return }
    for other in provisions.dropFirst() where other.value.formula != first.value.formula {
      report(
        at: context.location(of: other.unit), first: context.location(of: first.unit), &findings)
    }
  }

  private func checkWords(_ context: RuleContext, into findings: inout Findings) {
    var first: (formula: EntryIntoForceFormula, subject: FoldedWord, place: Location)?
    for (sentence, reading) in context.statementsOfEntryIntoForce() + closing(context) {
      guard case .entryIntoForce(let value)? = reading.value,
        let subject = sentence.first(Self.subject)
      else { continue }
      let key = sentence.words.key(subject.words(of: 1).lowerBound)
      let place = context.location(of: sentence.occurrence)
      guard let known = first else {
        first = (value.formula, key, place)
        continue
      }
      if known.subject == key, known.formula != value.formula {
        report(at: place, first: known.place, &findings)
      }
    }
  }

  /// The statements of the closing formula, which is not operative but speaks of the same event.
  private func closing(
    _ context: RuleContext
  ) -> [(sentence: FinalSentence, reading: FinalProvisionReading)] {
    guard let closing = context.locatedClosingFormula,
      let unit = context.passages[closing.passage].unit
    else { return [] }
    let bytes = context.passages[closing.passage].bytes
    return context.finalReadings(in: closing.passage).filter { $0.kind == .entryIntoForce }.map {
      let sentence = FinalSentence(
        passage: closing.passage, unit: unit, range: $0.range,
        words: ProvisionWords(bytes, in: $0.range))
      return (sentence, $0)
    }
  }

  private func report(at place: Location, first: Location, _ findings: inout Findings) {
    findings.report(
      "the agreement enters into force here on other terms than an earlier clause says; keep one",
      at: place, notes: [Diagnostic.Note("the other terms stand here", at: first)])
  }

  private static let subject: WordPattern =
    "this|the|present agreement|treaty|convention|protocol|memorandum|arrangement|mou"
}
