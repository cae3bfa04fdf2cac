/// Reports permissions to do what another norm forbids to the same bearer.
struct PermissionVsProhibition: Rule {
  let description = RuleDescription(
    "norm.permission-vs-prohibition", "What is allowed is not forbidden elsewhere.",
    severity: .warning, confidence: .heuristic(percent: 90), basis: ["VCLT art. 31"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.norms.contains(where: { $0.obligation.modality == .prohibition }) else { return }
    var pairs = NormPairs(context)
    let found = pairs.pairs(
      where: {
        switch $0.obligation.modality {
        case .prohibition, .permission, .power: true
        default: false
        }
      },
      clash: {
        ($0.obligation.modality == .prohibition) != ($1.obligation.modality == .prohibition)
          && $0.obligation.words != $1.obligation.words
      })
    for (earlier, later) in found {
      let isForbidden = later.obligation.modality == .prohibition
      findings.report(
        isForbidden
          ? "this is forbidden here and allowed elsewhere; say which prevails"
          : "this is allowed here and forbidden elsewhere; say which prevails",
        at: context.location(of: later),
        notes: [
          Diagnostic.Note(
            isForbidden ? "here it is allowed" : "here it is forbidden",
            at: context.location(of: earlier))
        ])
    }
  }
}
