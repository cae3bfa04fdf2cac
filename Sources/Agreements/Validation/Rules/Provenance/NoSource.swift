/// Reports provisions of which it is not said where they come from.
struct NoSource: Rule {
  let description = RuleDescription(
    "prov.no-source", "Each provision cites a source, standing practice or the drafter.",
    severity: .warning, basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.recordsProvenance else { return }
    var reported: Set<Int> = []
    for finding in context.sourceFindings(description.id) {
      // What stands within a clause without a source is found with it.
      if let unit = finding.location.clause.flatMap({ context.unit($0) }) {
        reported.insert(unit.position)
        if let parent = unit.parent, reported.contains(parent) { continue }
      }
      findings.report(
        "\(finding.message); cite a paragraph, standing practice or the drafter",
        at: finding.location)
    }
  }
}
