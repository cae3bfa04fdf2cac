/// Reports agreements of which nobody has said whether they bind.
struct Undeclared: Rule {
  let description = RuleDescription(
    "type.undeclared", "It is declared whether the instrument binds under international law.",
    severity: .warning.rising(to: .error, at: .initialling),
    basis: ["VCLT art. 2(1)(a)", "Guidance on Non-Binding Documents of the Department of State"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness == .undecided else { return }
    // The words of a text that was read can be clear where the declaration alone is missing.
    let limit: Severity? = context.isRead ? (context.speaksAsTreaty ? .remark : .warning) : nil
    findings.report(
      "it is not declared whether the instrument binds under international law; both sides should confirm it",
      at: .agreement, atMost: limit)
  }
}
