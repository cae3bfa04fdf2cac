/// Reports provisional application without an end.
struct ProvisionalUnbounded: Rule {
  let description = RuleDescription(
    "final.provisional-unbounded", "Provisional application has an end.", severity: .warning,
    confidence: .heuristic(percent: 85), basis: ["VCLT art. 25"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (sentence, words) in context.provisionalApplications() {
      let article = context.article(of: sentence.unit)
      guard !sentence.contains(Self.ends), !context.contains(Self.endings, in: article.subtree)
      else { continue }
      let text = sentence.words.text(words)
      findings.report(
        "“\(text)” has no end; say until when, or how a party can end it",
        at: context.location(of: sentence.occurrence(of: words)))
      return
    }
  }

  private static let ends: Set<FoldedWord> = [
    "until", "till", "pending", "unless", "terminate", "terminated", "before", "awaiting",
  ]

  private static let endings: [Phrase] = [
    "provisional application shall", "provisional application may", "end the provisional",
    "terminate the provisional", "terminate provisional", "suspend the provisional", "until",
    "pending", "discontinue the provisional", "notice of termination",
  ]
}
