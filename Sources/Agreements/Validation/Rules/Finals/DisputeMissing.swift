/// Reports an agreement that does not say how disputes are settled.
struct DisputeMissing: Rule {
  let description = RuleDescription(
    "final.dispute-missing", "A clause says how disputes over the agreement are settled.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["UN Final Clauses Handbook", "UN Charter art. 33"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart, !context.isAboutAnotherInstrument,
      context.finalValues({ if case .disputes(let value) = $0 { value } else { nil } }).isEmpty,
      !context.hasHeading(with: Self.words), !context.hasFinalSentence(with: Self.words)
    else { return }
    findings.report(
      "nothing says how disputes over the agreement are settled; say at least that the parties consult",
      at: .agreement)
  }

  private static let words: [Phrase] = [
    "dispute", "disputes", "differences", "difference of opinion", "disagreement",
    "disagreements", "divergence", "divergences", "divergencies", "controversy", "controversies",
    "settlement of", "difference concerning", "difference regarding", "difference as to",
    "difference which", "any difference", "interpretation or application",
    "application or interpretation", "interpretation and application",
    "interpretation or implementation", "implementation or interpretation",
    "interpretation and implementation", "interpretation of this", "questions concerning",
    "questions arising", "matters arising", "problems arising", "issues arising",
    "difficulties arising", "difficulties or", "arbitration", "conflicting interpretation",
  ]
}
