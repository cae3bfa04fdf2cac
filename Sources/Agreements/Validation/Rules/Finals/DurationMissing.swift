/// Reports an agreement that does not say how long it is in force.
struct DurationMissing: Rule {
  let description = RuleDescription(
    "final.duration-missing", "A clause says how long the agreement is in force.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["VCLT art. 54", "VCLT art. 56", "UN Final Clauses Handbook"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart, !context.isAboutAnotherInstrument,
      context.finalValues(isDuration).isEmpty, !context.hasHeading(with: Self.headings),
      !context.hasFinalSentence(with: Self.anchors)
    else { return }
    // Where a party can end the agreement at any time, its duration is only not spelt out.
    let canEnd = context.hasTermination
    findings.report(
      "nothing says how long the agreement is in force; say for what period, or that it is without limit",
      at: .agreement, atMost: canEnd ? .remark : nil)
  }

  private func isDuration(_ substance: Clause.Substance) -> Bool? {
    switch substance {
    case .duration, .renewal: true
    default: nil
    }
  }

  private static let headings: [Phrase] = ["duration", "validity", "term", "period of validity"]

  private static let anchors: [Phrase] = [
    "remain in force", "remains in force", "remain in effect", "remain in full force",
    "continue in force", "continue in effect", "continues in force", "continue to be in force",
    "stay in force", "force for", "force indefinitely",
    "force for a", "effective for", "effective until", "valid for", "valid until", "remain valid",
    "unlimited", "indefinite", "indefinitely", "undetermined", "concluded for", "duration",
    "until terminated", "until it is terminated", "expire", "expires", "shall expire", "renewed",
    "renewable", "extended for", "remain effective", "continue to apply", "validity",
    "effect for",
    "remain operative", "remain binding", "tacitly", "prolonged", "force until",
    "effect until", "effect for", "period of", "indeterminate", "unspecified",
  ]
}
