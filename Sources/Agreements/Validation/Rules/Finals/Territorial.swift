/// Reports territories of a special status for which nobody says whether the agreement applies to them.
struct Territorial: Rule {
  let description = RuleDescription(
    "final.territorial",
    "Where a party has territories of a special status, their place under the agreement is stated.",
    severity: .remark, confidence: .heuristic(percent: 75), basis: ["VCLT art. 29"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish,
      let special = context.occurrences(of: Self.territories).first(where: { occurrence in
        guard let unit = context.unit(of: occurrence), context.isOperative(unit.position) else {
          return false
        }
        let article = context.article(of: unit.position)
        return !context.contains(Self.scopeWords, in: article.subtree)
      }),
      !context.hasHeading(with: Self.headings),
      !context.hasFinalSentence(
        with: ["territory", "territories", "parts", "part"], where: isScope)
    else { return }
    findings.report(
      "“\(context.text(of: special))” are named, but no clause says whether the agreement applies to them",
      at: context.location(of: special))
  }

  private func isScope(_ sentence: FinalSentence) -> Bool {
    Self.scopes.contains { sentence.says($0) }
  }

  private static let territories: [Phrase] = [
    "overseas territories", "dependent territories", "crown dependencies", "overseas departments",
    "non metropolitan territories", "overseas countries and territories",
    "autonomous territories", "external territories",
    "territories for whose international relations",
    "overseas possessions",
  ]

  /// Words of clauses that define a territory or say where something applies.
  private static let scopeWords: [Phrase] = [
    "territory means", "territory", "shall apply to", "extend", "extended", "applicable to",
    "in respect of",
  ]

  private static let headings: [Phrase] = [
    "territorial application", "territorial scope", "territorial extent", "geographical scope",
    "territorial extension",
  ]

  private static let scopes: [WordPattern] = [
    "agreement|treaty|convention|protocol|memorandum|arrangement|provisions *6 apply|applies|extend|extends|extended|applicable *12 territory|territories|part|parts",
    "territory|territories means|mean|includes|include|shall", "means|includes *12 territories",
    "extended|applied|applicable to *6 territories|territory",
  ]
}
