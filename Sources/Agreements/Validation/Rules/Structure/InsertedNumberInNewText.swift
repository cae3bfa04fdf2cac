/// Reports numbers such as "5 bis" and "5A" in a text that is not an amending or a consolidated one.
struct InsertedNumberInNewText: Rule {
  let description = RuleDescription(
    "structure.inserted-number-in-new-text",
    "Only amending and consolidated texts have numbers such as “5 bis”.", severity: .warning,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    // A text in force may be consolidated, and an amending one keeps the numbers of what it amends.
    guard context.stage < .inForce, !amends(context) else { return }
    var inserted: [ClauseUnit] = []
    for unit in context.units(of: .article, .paragraph, .chapter, .section) {
      let isInserted =
        switch unit.clause.numbering {
        case .insertedLetter, .insertedMultiplicative: true
        case .sequential, .unnumbered:
          context.isRead && unit.number.map(hasInsertion) == true
        }
      if isInserted { inserted.append(unit) }
    }
    guard let first = inserted.first else { return }
    findings.report(
      "“\(first.citation ?? context.labelWords(of: first))” is a number of an amended text; "
        + "number a new text through", at: context.location(of: first),
      notes: inserted.dropFirst().prefix(10).map {
        Diagnostic.Note("another is here", at: context.location(of: $0))
      })
  }

  private func hasInsertion(_ number: String) -> Bool {
    guard let last = number.utf8.last, last.isLetter else { return false }
    return PrintedNumber.readings(of: number).contains { $0.insertion != nil }
  }

  private func amends(_ context: RuleContext) -> Bool {
    guard context.passages.first?.unit == nil, !context.passages.isEmpty else { return false }
    let words: [Phrase] = [
      "amending", "amendment", "amendments", "amended", "consolidated", "protocol", "revised",
      "revision", "supplementary", "additional", "modifying", "modification",
    ]
    return context.firstOccurrence(of: words, inPassage: 0) != nil
  }
}
