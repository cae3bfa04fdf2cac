/// Reports clauses on reservations, for which an agreement of two parties has no room.
struct ReservationInBilateral: Rule {
  let description = RuleDescription(
    "final.reservation-in-bilateral", "An agreement of two parties has no clause on reservations.",
    severity: .warning, confidence: .heuristic(percent: 90),
    basis: ["VCLT art. 19", "ILC Guide to Practice on Reservations 1.6.1"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    for sentence in context.finalSentences(with: ["reservation", "reservations"]) {
      guard let match = Self.patterns.lazy.compactMap({ sentence.first($0) }).first,
        !sentence.contains(Self.others)
      else { continue }
      let words = sentence.words.text(match.range)
      let place = context.location(of: sentence.occurrence(of: match.range))
      if sentence.contains(["no", "not", "neither", "without", "nor"]) {
        findings.report(
          "“\(words)” forbids what two parties cannot do; the words can go", at: place,
          atMost: .remark)
      } else {
        findings.report(
          "“\(words)” allows what would be a new proposal between two parties", at: place)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "reservation|reservations *5 to|concerning|regarding|about this|present agreement|treaty|convention|protocol|memorandum|arrangement",
    "reservation|reservations may|shall|can *2 made|formulated|entered",
    "agreement|treaty|convention|protocol *3 subject|open to reservation|reservations",
  ]

  /// Words that show that another instrument or another sort of reservation is spoken of.
  private static let others: Set<FoldedWord> = [
    "annex", "annexes", "list", "lists", "schedule", "schedules", "measure", "measures", "services",
    "national", "seat", "seats", "ticket", "conforming", "tariff", "market", "decision",
    "decisions",
  ]
}
