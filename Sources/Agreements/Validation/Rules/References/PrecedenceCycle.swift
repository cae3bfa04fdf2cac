/// Reports provisions that are made subject to each other.
struct PrecedenceCycle: Rule {
  let description = RuleDescription(
    "ref.precedence-cycle", "No provision is subject to one that is subject to it.",
    severity: .error, basis: ["VCLT art. 31(1)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let graph = PrecedenceGraph(context)
    for pair in graph.contradictions(prevailing: false) {
      let one = context.units[pair.second.unit].citation ?? "this provision"
      let other = context.units[pair.first.unit].citation ?? "the other"
      findings.report(
        "\(one) is subject to \(other), which is subject to it; let one of them prevail",
        at: context.location(of: pair.second.reference.occurrence),
        notes: [
          Diagnostic.Note(
            "here \(other) is made subject to \(one)",
            at: context.location(of: pair.first.reference.occurrence))
        ])
    }
    for circle in graph.circles() {
      guard let last = circle.last else { continue }
      let names = circle.map { context.units[$0.unit].citation ?? "a provision" }
      findings.report(
        "\(names.joined(separator: ", ")) are subject to each other in a circle; let one of them prevail",
        at: context.location(of: last.reference.occurrence),
        notes: circle.dropLast().map {
          Diagnostic.Note(
            "the circle goes on here", at: context.location(of: $0.reference.occurrence))
        })
    }
  }
}
