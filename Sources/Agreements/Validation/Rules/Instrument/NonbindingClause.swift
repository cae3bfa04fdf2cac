/// Reports instruments that do not bind and do not say so.
struct NonbindingClause: Rule {
  let description = RuleDescription(
    "type.nonbinding-clause",
    "An instrument that does not bind says that it creates no rights or obligations under international law.",
    severity: .warning, confidence: .heuristic(percent: 90),
    basis: [
      "Guidance on Non-Binding Documents of the Department of State",
      "Australian guidance on instruments of less than treaty status",
    ])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness == .nonBinding,
      context.occurrences(of: Self.clauses).isEmpty, !deniesEffect(context)
    else { return }
    findings.report(
      "no clause says that the instrument creates no rights or obligations under international law",
      at: .agreement)
  }

  /// Whether a sentence that denies something speaks of legal effect.
  private func deniesEffect(_ context: RuleContext) -> Bool {
    Set(context.occurrences(of: Self.effects).map(\.passage)).contains { passage in
      context.firstOccurrence(of: Self.denials, inPassage: passage) != nil
    }
  }

  private static let clauses: [Phrase] = [
    "not legally binding", "non-binding", "nonbinding", "legally non-binding", "not binding",
    "no legally binding", "not a treaty", "without legal effect",
  ]

  private static let effects: [Phrase] = [
    "legally binding", "binding", "legal obligations", "legal obligation", "legal commitments",
    "rights and obligations", "rights or obligations", "obligations under international law",
    "international law", "legal effect", "legal effects", "legal rights",
  ]

  private static let denials: [Phrase] = [
    "not", "no", "nothing", "neither", "nor", "without",
  ]
}
