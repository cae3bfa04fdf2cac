/// Reports duties to set up costly things where no organ, procedure or money is named.
struct DutyWithoutMeans: Rule {
  let description = RuleDescription(
    "norm.duty-without-means", "A costly duty names an organ, a procedure or funds.",
    severity: .warning, confidence: .heuristic(percent: 70), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let means = context.units(naming: Self.means)
    var reported = -1
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.reaches(.qualified), norm.unit != reported,
        !norm.obligation.qualifiers.contains(.availabilityOfFunds),
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        !text.isPassive,
        Self.acts.contains(context.wordKey(at: text.verb)),
        let work = context.firstPlace(of: Self.works, in: object(of: text)),
        !context.hasWord(Self.existing, in: text.verb..<work),
        !means.meets(context.articleRange(of: norm.unit))
      else { continue }
      reported = norm.unit
      let words = context.occurrence(of: text.verb..<work + 1, in: text.passage)
      findings.report(
        "“\(context.text(of: words))” is costly, and no organ, procedure or money is named for it",
        at: context.location(of: words))
    }
  }

  private func object(of text: NormText) -> Range<Int> {
    let object = text.behindVerb.prefix(6)
    return object.lowerBound..<object.upperBound
  }

  private static let acts = Set(
    foldedWords:
      "establish build construct set create found open erect install equip operate launch")
  private static let works = Set(
    foldedWords: """
      centre center centres centers facility facilities laboratory laboratories academy institute school schools
      hospital hospitals station stations bridge road railway airport port base bases infrastructure headquarters plant
      plants factory observatory museum university college
      """)
  private static let existing = Set(foldedWords: "in at for of with by from to")

  /// Words that tell by whom, how or with what money it is done.
  private static let means: [Phrase] = [
    "cost", "costs", "expense", "expenses", "fund", "funds", "funding", "financing", "finance",
    "budget", "budgets", "budgetary", "financed", "funded", "contribution", "contributions",
    "ministry", "ministries", "agency", "agencies", "committee", "commission", "council",
    "authority", "authorities", "arrangement", "arrangements", "procedure", "procedures",
    "implementing", "executive agent", "executive agents", "plan", "programme", "program",
    "working group", "charges", "expenditure", "protocol", "annex", "pay", "licence", "license",
  ]
}
