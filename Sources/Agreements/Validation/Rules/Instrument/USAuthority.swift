/// Reports agreements of the United States without a legal authority with a pinpoint.
struct USAuthority: Rule {
  let description = RuleDescription(
    "type.us-authority",
    "The legal authority of the United States is stated with an article or section.",
    severity: .warning.rising(to: .error, at: .signature), basis: ["1 U.S.C. 112b(a)(1)(A)(iii)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.knowsRoutes, context.agreement.instrument.bindingness != .nonBinding,
      let party = context.unitedStates
    else { return }
    guard let route = party.route else {
      findings.report(
        "no legal authority of the United States is stated; name it with its article or section",
        at: .agreement)
      return
    }
    guard !route.hasPinpoint else { return }
    findings.report(
      "the authority “\(route.authority)” names no article or section", at: .agreement)
  }
}
