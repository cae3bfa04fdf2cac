/// Reports source texts that are not the documents that were read.
struct HashMismatch: Rule {
  let description = RuleDescription(
    "prov.hash-mismatch", "The source texts at hand are the documents that are recorded.",
    severity: .error, basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    for finding in context.sourceFindings(description.id) {
      findings.report(finding.message, at: finding.location)
    }
  }
}
