/// Reports opinions and predictions that stand in recitals as facts.
struct OpinionAsFact: Rule {
  let description = RuleDescription(
    "prov.opinion-as-fact", "Opinions and predictions of sources do not become facts of recitals.",
    severity: .warning, confidence: .heuristic(percent: 70), basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.recordsProvenance else { return }
    let citations = context.agreement.effectiveCitations
    for occurrence in context.occurrences(of: Self.signs) {
      guard let unit = context.unit(of: occurrence), unit.clause.kind == .recital,
        citations[unit.clause.id]?.contains(where: { $0.locator != nil }) == true,
        !isReported(occurrence, context)
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” is an opinion or prediction of the source and stands here as a fact",
        at: context.location(of: occurrence))
    }
  }

  /// Whether the words belong to a name or term, such as "most favoured nation".
  private func isReported(_ occurrence: Occurrence, _ context: RuleContext) -> Bool {
    let after = context.word(after: occurrence.range.upperBound, inPassage: occurrence.passage)
    return ["favoured", "favored", "recently", "recent", "seriously"].contains(after)
  }

  private static let signs: [Phrase] = [
    "the most", "most pro", "the best", "the greatest", "the strongest", "the closest",
    "one of the most", "undoubtedly", "without doubt", "no doubt", "inevitably", "arguably",
    "certainly", "obviously", "of course", "unprecedented", "unparalleled", "unmatched",
    "will certainly", "is bound to", "will inevitably", "is likely to", "are likely to",
    "is expected to", "are expected to", "would have been", "it is believed", "is believed to",
    "seems to", "appears to", "the only way", "clearly", "indispensable", "exemplary",
    "more than any", "second to none",
  ]
}
