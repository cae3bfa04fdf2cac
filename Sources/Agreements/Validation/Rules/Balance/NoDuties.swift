/// Reports an agreement that obliges only one of its parties.
struct NoDuties: Rule {
  let description = RuleDescription(
    "balance.no-duties", "Each party bears a duty that is more than an effort.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var duties: [PartyID: LocatedNorm] = [:]
    for norm in context.norms {
      guard isDuty(norm.obligation, in: context) else { continue }
      for party in context.agreement.parties.both where norm.obligation.bearer.binds(party.id) {
        if duties[party.id] == nil { duties[party.id] = norm }
      }
      // A norm without a bearer may fall on either.
      if norm.obligation.bearer == .unspecified, context.isRead { return }
      if duties.count == 2 { return }
    }
    // A text of intentions on both sides has no duties to compare.
    guard duties.values.contains(where: { $0.obligation.modality != .intention }) else { return }
    for party in context.agreement.parties.both where duties[party.id] == nil {
      guard let other = context.agreement.parties.counterpart(of: party.id),
        let duty = duties[other.id]
      else { continue }
      findings.report(
        "\(party.shortName) bears no duty that is more than an effort", at: .agreement,
        notes: [
          Diagnostic.Note(
            "\(other.shortName) bears at least this one", at: context.location(of: duty))
        ])
    }
  }

  /// Whether a norm binds to more than an effort; of a text that was read, an intention may be a duty in softer words.
  private func isDuty(_ norm: Obligation, in context: RuleContext) -> Bool {
    switch norm.modality {
    case .duty, .prohibition: norm.reaches(.qualified)
    case .intention: context.isRead
    default: false
    }
  }
}
