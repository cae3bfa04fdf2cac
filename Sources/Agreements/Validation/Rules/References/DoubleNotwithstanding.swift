/// Reports two provisions each of which applies notwithstanding the other.
struct DoubleNotwithstanding: Rule {
  let description = RuleDescription(
    "ref.double-notwithstanding", "No two provisions prevail over each other.", severity: .error,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for pair in PrecedenceGraph(context).contradictions(prevailing: true) {
      let one = context.units[pair.second.unit].citation ?? "this provision"
      let other = context.units[pair.first.unit].citation ?? "the other"
      findings.report(
        "\(one) applies notwithstanding \(other), which applies notwithstanding it; let one of them prevail",
        at: context.location(of: pair.second.reference.occurrence),
        notes: [
          Diagnostic.Note(
            "here \(other) prevails over \(one)",
            at: context.location(of: pair.first.reference.occurrence))
        ])
    }
  }
}
