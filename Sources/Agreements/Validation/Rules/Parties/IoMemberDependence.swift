/// Reports duties to bring about what only an organization can decide, such as a membership.
struct IoMemberDependence: Rule {
  let description = RuleDescription(
    "party.io-member-dependence",
    "What only an organization can decide is promised as an effort within it.", severity: .warning,
    confidence: .heuristic(percent: 85),
    basis: ["VCLT 1986 art. 34", "North Atlantic Treaty art. 10"])

  private static let verbs: Set<String> = [
    "secure", "ensure", "guarantee", "obtain", "achieve", "procure", "grant", "deliver", "assure",
  ]

  private static let results: Set<String> = ["membership", "accession", "admission"]

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: ["membership", "accession", "admission"]) {
      guard let unit = context.passages[occurrence.passage].unit else { continue }
      for norm in context.norms[context.norms(ofUnit: unit)] {
        guard norm.obligation.modality == .duty, let range = norm.obligation.words,
          range.start <= occurrence.range.lowerBound, occurrence.range.upperBound <= range.end,
          promises(norm.obligation.action)
        else { continue }
        findings.report(
          "“\(context.text(of: occurrence))” is for an organization to decide; promise an effort within it",
          at: context.location(of: occurrence))
        break
      }
    }
  }

  /// Whether a verb of result opens the act and the membership is what it brings about.
  private func promises(_ action: String) -> Bool {
    let words = action.folded(upTo: 14)
    guard let verb = words.firstIndex(where: Self.verbs.contains), verb <= 2,
      let result = words.firstIndex(where: Self.results.contains)
    else { return false }
    return result > verb && result - verb <= 6
      && words[verb..<result].allSatisfy {
        !["that", "where", "under", "after", "temporary", "free", "customs", "duty"].contains($0)
      }
  }
}
