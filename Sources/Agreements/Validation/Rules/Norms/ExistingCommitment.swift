/// Reports clauses that touch what a party has promised before without regard to it.
struct ExistingCommitment: Rule {
  let description = RuleDescription(
    "norm.existing-commitment", "A clause has regard to what its parties have promised before.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["VCLT art. 30"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for commitment in context.knowledge.commitments {
      let regard = context.units(
        naming: (commitment.regard + [commitment.title]).map { Phrase($0) })
      var last = -1
      for occurrence in context.occurrences(of: commitment.words.map { Phrase($0) }) {
        guard let unit = context.unit(of: occurrence),
          context.passages[occurrence.passage].part != .heading
        else { continue }
        let article = context.articleRange(of: unit.position)
        guard article.lowerBound != last, !regard.meets(article) else { continue }
        last = article.lowerBound
        let holder = commitment.party.flatMap { context.agreement.parties[$0]?.shortName }
        findings.report(
          "“\(context.text(of: occurrence))” touches what \(holder ?? "the Parties") promised in "
            + "“\(commitment.title)”; have regard to it", at: context.location(of: occurrence))
      }
    }
  }
}
