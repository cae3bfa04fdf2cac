/// Reports formulas of entry into force from which more than one date can be computed.
struct EifFormulaAmbiguous: Rule {
  let description = RuleDescription(
    "final.eif-formula-ambiguous", "The formula of entry into force gives one date.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["VCLT art. 24", "VCLT art. 78"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    for (sentence, reading) in context.statementsOfEntryIntoForce() {
      let place = context.location(of: sentence.occurrence)
      if case .expiryReadAsLastDay? = reading.reason {
        findings.report(
          "the words do not say whether the last day of the period or the day after it is meant",
          at: place, atMost: .remark)
        continue
      }
      guard reading.value == nil, let notice = sentence.first(Self.notice) else { continue }
      let missing = Self.questions.filter { !sentence.contains($0.answers) }.map(\.question)
      guard let question = missing.first, !sentence.says(Self.oneSided) else { continue }
      let words = sentence.words.text(notice.range)
      findings.report("“\(words)” does not say \(question)", at: place)
    }
  }

  /// What a formula that rests on notices has to say, in the order in which it is asked for.
  private static let questions: [(question: String, answers: Set<FoldedWord>)] = [
    (
      "whether the first or the later of the two notices counts",
      [
        "later", "last", "latter", "second", "both", "mutually", "mutual", "each", "exchange",
        "exchanged", "reply", "respective", "parties", "completion", "first", "other",
      ]
    ),
    (
      "whether the notice counts when it is sent or when it is received",
      [
        "receipt", "received", "receives", "receiving", "date", "dated", "sent", "dispatch",
        "delivery", "delivered", "exchange", "exchanged", "day", "deposit", "deposited", "reply",
      ]
    ),
  ]

  private static let notice: WordPattern =
    "notification|notifications|notify|notified|notifies|informed"

  /// Words that let the notice of one party decide, the other being bound already.
  private static let oneSided: WordPattern = "notif~ *6 by the government of"
}
