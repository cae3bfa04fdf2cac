/// Reports clauses by which the parties review the agreement and nothing follows.
struct ReviewNoConsequence: Rule {
  let description = RuleDescription(
    "final.review-no-consequence", "A clause on review says what follows from it.",
    severity: .remark, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    var articles: Set<Int> = []
    for sentence in context.finalSentences(with: ["review", "reviewed", "reviews"]) {
      guard let match = sentence.first(Self.active) ?? sentence.first(Self.passive) else {
        continue
      }
      let article = context.article(of: sentence.unit)
      guard articles.insert(article.position).inserted,
        !context.contains(Self.consequences, in: article.subtree)
      else { continue }
      findings.report(
        "“\(sentence.words.text(match.range))” does not say what follows from the review",
        at: context.location(of: sentence.occurrence(of: match.range)))
    }
  }

  private static let active: WordPattern =
    "parties|governments|sides|participants shall|will *6 review *6 this|present agreement|treaty|convention|protocol|memorandum|arrangement"

  private static let passive: WordPattern =
    "this|present agreement|treaty|convention|protocol|memorandum|arrangement shall|will *3 reviewed"

  private static let consequences: [Phrase] = [
    "amend", "amended", "amendment", "amendments", "modify", "modification", "modifications",
    "modified", "recommend", "recommendation", "recommendations", "propose", "proposal",
    "proposals", "decide", "adopt", "report", "with a view", "in order to", "extend", "extended",
    "renew", "terminate", "terminated", "improve", "revise", "revision", "negotiate",
    "negotiations",
    "conclude", "agree", "update", "adjust", "adapt", "expand", "develop", "further", "assess",
    "necessary", "changes", "measures", "consider", "determine", "ensure", "progress",
  ]
}
