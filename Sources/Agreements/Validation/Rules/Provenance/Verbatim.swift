/// Reports words that are copied from a source.
struct Verbatim: Rule {
  let description = RuleDescription(
    "prov.verbatim", "No run of eight or more words is copied from a source.",
    severity: .warning, basis: ["copyright", "project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    let verification = SourceVerification(of: context.agreement, against: context.knowledge.sources)
    for diagnostic in verification.verbatimDiagnostics {
      findings.report(
        "\(diagnostic.message); say it in words of your own", at: context.place(of: diagnostic))
    }
  }
}
