/// Reports clauses whose source reports what another source says.
struct Secondary: Rule {
  let description = RuleDescription(
    "prov.secondary", "Where a source reports another one, the chain is kept.", severity: .remark,
    confidence: .heuristic(percent: 70), basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    for unit in context.units {
      for locator in unit.clause.citations.compactMap(\.locator) {
        guard let paragraph = context.sourceText(locator.document)?.paragraph(locator.paragraph)
        else { continue }
        let words = SourceWord.texts(of: paragraph)
        guard let sign = Self.signs.first(where: { words.contains(run: $0) }) else { continue }
        findings.report(
          "\(locator) reports another source (“\(sign.joined(separator: " "))”); find that one and cite it as well",
          at: context.location(of: unit))
        break
      }
    }
  }

  private static let signs = [
    "according to", "reported by", "reports that", "reported that", "cited by", "quoted by",
    "citing", "quoting", "as reported", "as quoted", "told reporters", "in an article in",
    "published by", "wrote in", "in a report", "the report says", "the report notes",
  ].map { SourceWord.texts(of: $0) }
}
