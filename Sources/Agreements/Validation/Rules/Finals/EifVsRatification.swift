/// Reports an agreement that is in force on signature and yet is to be ratified.
struct EifVsRatification: Rule {
  let description = RuleDescription(
    "final.eif-vs-ratification",
    "An agreement that is to be ratified does not enter into force on signature.",
    severity: .error, basis: ["VCLT art. 12", "VCLT art. 14"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish,
      let entry = context.entriesIntoForce.first(where: { isBySignature($0.value.formula) }),
      context.isOperative(entry.unit.position),
      let ratification = ratification(context)
    else { return }
    findings.report(
      "the agreement is subject to ratification and yet enters into force on signature",
      at: context.location(of: entry.unit),
      notes: [
        Diagnostic.Note(
          "it is to be ratified by these words", at: context.location(of: ratification))
      ])
  }

  private func isBySignature(_ formula: EntryIntoForceFormula) -> Bool {
    let events = formula.events
    return !events.isEmpty
      && events.allSatisfy { if case .signature = $0 { true } else { false } }
  }

  private func ratification(_ context: RuleContext) -> Occurrence? {
    for sentence in context.finalSentences(with: Self.anchors)
    where !sentence.contains(["not", "no", "if", "amendment", "amendments", "without"]) {
      if let match = sentence.first(Self.subject) { return sentence.occurrence(of: match.range) }
    }
    return nil
  }

  private static let anchors: [Phrase] = [
    "ratification", "ratified", "approval", "acceptance", "ratify",
  ]

  private static let subject: WordPattern =
    "this|present agreement|treaty|convention|protocol|memorandum is|shall|requires|are *1 be? subject|ratified|require? to? ratification|approval|acceptance|by?"
}
