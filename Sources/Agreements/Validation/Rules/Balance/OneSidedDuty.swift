/// Reports the duties that fall on one party alone, with all of them in its notes.
struct OneSidedDuty: Rule {
  let description = RuleDescription(
    "balance.one-sided-duty", "Duties that only one party bears are meant to be so.",
    severity: .remark, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let mirrored = Set(context.mirroredNorms().flatMap { [$0.first, $0.second] })
    for party in context.agreement.parties.both {
      let duties = context.norms.indices.filter { position in
        let norm = context.norms[position]
        return !mirrored.contains(position) && context.soleBearer(of: norm) == party.id
          && (norm.obligation.modality == .duty || norm.obligation.modality == .prohibition)
      }
      guard let first = duties.first else { continue }
      findings.report(
        duties.count == 1
          ? "\(party.shortName) alone bears this duty, and no other alone"
          : "\(party.shortName) alone bears \(duties.count) duties, beginning here",
        at: context.location(of: context.norms[first]),
        notes: duties.dropFirst().prefix(50).map {
          Diagnostic.Note(
            "\(party.shortName) alone is bound here", at: context.location(of: context.norms[$0]))
        })
    }
  }
}
