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
      !context.deniesLegalEffect
    else { return }
    findings.report(
      "no clause says that the instrument creates no rights or obligations under international law",
      at: .agreement)
  }
}
