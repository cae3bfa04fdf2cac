/// Reports agreements of Kosovo without a route by which it is ratified.
struct KosRoute: Rule {
  let description = RuleDescription(
    "type.kos-route", "The route by which Kosovo ratifies the agreement is set.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["Constitution of Kosovo art. 18", "Law No. 04/L-052 on International Agreements"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.knowsRoutes, context.agreement.instrument.bindingness != .nonBinding,
      let party = context.kosovo
    else { return }
    guard let route = party.route else {
      findings.report(
        "the route by which \(party.party.shortName) ratifies the agreement is not set",
        at: .agreement,
        notes: [
          Diagnostic.Note(
            "art. 18(1) asks for two thirds of all deputies in political and military matters; art. 18(2) for the signature of the President"
          )
        ])
      return
    }
    guard !route.hasPinpoint else { return }
    findings.report(
      "the authority “\(route.authority)” names no article or paragraph", at: .agreement)
  }
}
