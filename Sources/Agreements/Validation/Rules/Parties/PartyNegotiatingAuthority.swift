/// Reports parties of which no authority to negotiate or conclude is recorded.
struct PartyNegotiatingAuthority: Rule {
  let description = RuleDescription(
    "party.negotiating-authority", "The authority to negotiate and to conclude is recorded.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["11 FAM 720", "22 CFR 181.4", "Kosovo Law 04/L-052"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.knowledge.recordsLifeCycle else { return }
    let concludes = context.stage >= .signature
    for party in context.agreement.parties.both {
      let held = context.knowledge.authorities.filter { $0.party == party.id }.map(\.scope)
      if held.contains(.conclude) || (!concludes && held.contains(.negotiate)) { continue }
      findings.report(
        "no authority to \(concludes ? "conclude" : "negotiate") is recorded for \(party.shortName); "
          + "record the act that gives it",
        at: .agreement)
    }
  }
}
