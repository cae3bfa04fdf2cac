/// Reports provisional application without regard to the parties' own law.
struct ProvisionalDomestic: Rule {
  let description = RuleDescription(
    "final.provisional-domestic",
    "Provisional application has regard to what each party's law allows.", severity: .remark,
    confidence: .heuristic(percent: 85), basis: ["VCLT art. 25", "treaty practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (sentence, words) in context.provisionalApplications() {
      let article = context.article(of: sentence.unit)
      guard !context.contains(Self.limits, in: article.subtree) else { continue }
      let text = sentence.words.text(words)
      findings.report(
        "“\(text)” is not limited to what each party's law allows",
        at: context.location(of: sentence.occurrence(of: words)))
      return
    }
  }

  private static let limits: [Phrase] = [
    "law", "laws", "legislation", "constitutional", "legal", "domestic", "national", "internal",
    "regulations", "statutory",
  ]
}
