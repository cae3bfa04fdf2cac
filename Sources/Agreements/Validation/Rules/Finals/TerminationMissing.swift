/// Reports an agreement that does not say how it can be ended.
struct TerminationMissing: Rule {
  let description = RuleDescription(
    "final.termination-missing", "A clause says how a party can end the agreement.",
    severity: .warning, confidence: .heuristic(percent: 85), basis: ["VCLT art. 56"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart, !context.isAboutAnotherInstrument,
      !context.hasTermination
    else { return }
    findings.report(
      "nothing says how a party can end the agreement; add a clause on notice, form and period",
      at: .agreement,
      notes: [
        Diagnostic.Note(
          "without one a party can end it only where a right to do so was intended or is implied")
      ])
  }
}
