/// Reports joint activities of which nobody says who pays for them.
struct CostShare: Rule {
  let description = RuleDescription(
    "balance.cost-share", "Where the parties act jointly, the agreement says who pays.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    var places: [(words: String, place: Location)] = []
    for sentence in context.finalSentences(with: Self.activities) {
      guard sentence.contains(["shall", "will", "undertake", "undertakes"]) else { continue }
      let activity = context.firstOccurrence(of: Self.activities, inPassage: sentence.passage)
      guard let activity else { continue }
      let words =
        sentence.range.contains(activity.range.lowerBound) ? activity : sentence.occurrence
      places.append((context.text(of: words), context.location(of: words)))
    }
    guard let first = places.first, context.occurrences(of: Self.costs).isEmpty else { return }
    findings.report(
      "nothing says who bears the costs of “\(first.words)”", at: first.place,
      notes: places.dropFirst().prefix(8).map { Diagnostic.Note("nor of this", at: $0.place) })
  }

  private static let activities: [Phrase] = [
    "joint exercise", "joint exercises", "joint training", "joint manoeuvres", "joint maneuvers",
    "joint operations", "joint patrols", "joint projects", "joint project", "joint programmes",
    "joint programs", "joint research", "joint ventures", "joint studies", "joint seminars",
    "joint workshops", "joint conferences", "joint military exercises", "joint production",
    "exchange of experts", "exchange of students", "joint courses", "joint inspections",
    "joint surveys",
  ]

  private static let costs: [Phrase] = [
    "cost", "costs", "expense", "expenses", "expenditure", "expenditures", "funds", "fund",
    "funding", "funded", "finance", "financed", "financing", "financial", "budget", "budgets",
    "budgetary", "resources", "pay", "payment", "reimbursement", "reimburse", "reimbursable",
    "free of charge", "charges",
  ]
}
