/// Reports a formula of entry into force that leaves a party no time for what its own law asks.
struct DomesticProcedureMismatch: Rule {
  let description = RuleDescription(
    "final.domestic-procedure-mismatch",
    "The formula of entry into force waits for what each party's law asks.",
    severity: .warning.rising(to: .error, at: .signature), basis: ["VCLT art. 46"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.procedures.isEmpty, let entry = context.entriesIntoForce.first else {
      return
    }
    let events = entry.value.formula.events
    for procedure in context.knowledge.procedures where procedure.needsActAfterSignature {
      guard let party = context.agreement.parties[procedure.party], !isOpen(entry.value.formula),
        !events.contains(where: { waits($0, for: procedure.party) })
      else { continue }
      findings.report(
        "the agreement enters into force without waiting for “\(procedure.name)”, which "
          + "\(party.shortName) needs after signature; let it depend on a notice or an exchange",
        at: context.location(of: entry.unit),
        notes: [Diagnostic.Note("the act is asked for by \(procedure.basis)")])
    }
  }

  private func isOpen(_ formula: EntryIntoForceFormula) -> Bool {
    if case .open = formula { true } else { false }
  }

  /// Whether an event happens only after a party's procedures.
  private func waits(_ event: Event, for party: PartyID) -> Bool {
    switch event {
    case .consent(let other), .notification(let other), .receiptOfNotification(let other):
      other == party
    case .signature, .termination, .entryIntoForce: false
    case .exchangeOfInstruments, .noteInReply, .receiptOfNoteInReply, .exchangeOfNotes, .other:
      true
    }
  }
}
