/// Recalls the route of ratification that financial duties of Kosovo ask for.
struct KosovoFinancialObligation: Rule {
  let description = RuleDescription(
    "norm.kosovo-financial-obligation",
    "A financial duty of Kosovo is approved by the Assembly.", severity: .remark,
    confidence: .heuristic(percent: 80),
    basis: ["Constitution of the Republic of Kosovo art. 18(1)(4)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard let party = context.kosovo?.party, !routeIsSet(for: party, context)
    else { return }
    var found: [LocatedNorm] = []
    for norm in context.norms {
      guard norm.obligation.modality == .duty, let text = context.normText(of: norm),
        context.isFinancial(text), !context.bearsOwnCosts(text),
        context.bearer(of: norm, text).binds(party.id)
      else { continue }
      found.append(norm)
    }
    guard let first = found.first else { return }
    findings.report(
      "\(party.shortName) takes on a financial obligation; "
        + "the Assembly has to approve it with two thirds of all deputies",
      at: context.location(of: first),
      notes: found.dropFirst().prefix(10).map {
        Diagnostic.Note("here is another one", at: context.location(of: $0))
      })
  }

  /// Whether the route of the party is stated with this pinpoint.
  private func routeIsSet(for party: Party, _ context: RuleContext) -> Bool {
    let instrument = context.agreement.instrument
    let isFirst = context.agreement.parties.first.id == party.id
    let route = isFirst ? instrument.firstRoute : instrument.secondRoute
    return route.map { $0.authority.contains("18(1)") || $0.authority.contains("18.1") } ?? false
  }
}
