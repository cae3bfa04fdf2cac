/// Reports a signed agreement for which no domestic act is recorded that a party needs after signature.
struct ScrutinyWindow: Rule {
  let description = RuleDescription(
    "final.scrutiny-window",
    "What a party's law asks after signature before it is bound is recorded.", severity: .remark,
    basis: ["VCLT art. 14", "VCLT art. 46"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let record = context.knowledge.record
    for procedure in context.knowledge.procedures where procedure.needsActAfterSignature {
      let party = procedure.party
      let acts: [Event] = [
        .consent(by: party), .notification(by: party), .receiptOfNotification(by: party),
        .exchangeOfInstruments,
      ]
      guard let name = context.agreement.parties[party]?.shortName,
        let signed = record[.signature(by: party)], !acts.contains(where: { record[$0] != nil })
      else { continue }
      findings.report(
        "\(name) signed on \(signed), and no act of “\(procedure.name)” is recorded since",
        at: .agreement, notes: [Diagnostic.Note("the act is asked for by \(procedure.basis)")])
    }
  }
}
