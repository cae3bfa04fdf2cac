/// Reports duties to do what another norm forbids to the same bearer.
struct Contradiction: Rule {
  let description = RuleDescription(
    "norm.contradiction", "No bearer is told both to do a thing and not to do it.",
    severity: .error, confidence: .heuristic(percent: 95), basis: ["VCLT art. 26", "VCLT art. 31"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.norms.contains(where: { $0.obligation.modality == .prohibition }) else { return }
    var pairs = NormPairs(context)
    let found = pairs.pairs(
      where: {
        $0.obligation.modality == .prohibition
          || $0.obligation.modality == .duty && $0.reaches(.procedural)
      },
      clash: { $0.obligation.modality != $1.obligation.modality })
    for (earlier, later) in found {
      let isForbidden = later.obligation.modality == .prohibition
      findings.report(
        isForbidden
          ? "this is forbidden here and owed elsewhere; keep one of the two"
          : "this is owed here and forbidden elsewhere; keep one of the two",
        at: context.location(of: later),
        notes: [
          Diagnostic.Note(
            isForbidden ? "here it is owed" : "here it is forbidden",
            at: context.location(of: earlier))
        ])
    }
  }
}
