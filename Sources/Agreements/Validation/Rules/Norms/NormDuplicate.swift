/// Reports duties that stand in the text twice, once as a duty and once as an effort.
struct NormDuplicate: Rule {
  let description = RuleDescription(
    "norm.duplicate", "A duty stands in the text once, with one force.", severity: .warning,
    confidence: .heuristic(percent: 90), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.norms.contains(where: { Self.isEffort($0) }) else { return }
    var pairs = NormPairs(context)
    let found = pairs.pairs(
      where: { $0.obligation.modality == .duty || $0.obligation.modality == .recommendation },
      skippingEffort: true,
      clash: { Self.isEffort($0) != Self.isEffort($1) })
    for (earlier, later) in found {
      let isEffort = Self.isEffort(later)
      findings.report(
        isEffort
          ? "this is only to be tried here and is owed elsewhere; keep one of the two"
          : "this is owed here and only to be tried elsewhere; keep one of the two",
        at: context.location(of: later),
        notes: [
          Diagnostic.Note(
            isEffort ? "here it is owed" : "here it is only to be tried",
            at: context.location(of: earlier))
        ])
    }
  }

  /// Whether a norm asks for an effort or less.
  private static func isEffort(_ norm: LocatedNorm) -> Bool {
    guard let force = norm.obligation.force else { return false }
    return force == .endeavour || force == .bestEfforts || force == .hortatory
  }
}
