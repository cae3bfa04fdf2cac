/// Reports instruments that do not bind and that the United States may have to report all the same.
struct QNBI: Rule {
  let description = RuleDescription(
    "type.qnbi",
    "It is considered whether an instrument that does not bind has to be reported to Congress.",
    severity: .remark, basis: ["1 U.S.C. 112b(k)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness == .nonBinding, context.unitedStates != nil
    else { return }
    findings.report(
      "the instrument may be a qualifying non-binding instrument, which is reported and published",
      at: .agreement,
      notes: [
        Diagnostic.Note(
          "it is if it is under consideration and could have a significant impact on foreign policy"
        )
      ])
  }
}
