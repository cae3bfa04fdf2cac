/// Reports an agreement whose preamble does not end with words of agreement.
struct WordsOfAgreementMissing: Rule {
  let description = RuleDescription(
    "structure.words-of-agreement-missing",
    "The preamble ends with words by which the parties agree.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["VCLT art. 2(1)(a)", "drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse, !context.isExchangeOfNotes,
      context.positions(of: .wordsOfAgreement).isEmpty
    else { return }
    let front = context.units.prefix { unit in
      switch unit.clause.kind {
      case .preamble, .partyClause, .recital, .wordsOfAgreement: true
      default: false
      }
    }
    // A short text may open with unnumbered words that were not read as a preamble.
    let end = min(context.units.count, max(front.count, context.isRead ? 6 : front.count))
    if context.contains(Self.words, in: 0..<end) { return }
    if context.isRead, !context.occurrences(of: Self.formulas).isEmpty { return }
    let last = front.last { $0.clause.kind == .recital } ?? front.last
    findings.report(
      "no words of agreement, such as “have agreed as follows”, lead from the preamble to the "
        + "provisions", at: last.map { context.location(of: $0) } ?? .agreement)
  }

  /// What may stand in a place where the reading does not expect it.
  private static let formulas: [Phrase] = [
    "agree as follows", "agreed as follows", "hereby agree", "hereby agreed", "have agreed",
    "have decided", "has decided", "agreed on the following", "agreed upon the following",
    "agreed to the following", "following understanding", "following understandings",
    "resolved as follows", "agree to the following", "agreed that",
  ]

  private static let words: [Phrase] = [
    "agree", "agreed", "agrees", "reached", "decided", "decide", "decides", "resolved", "concluded",
    "conclude", "determined to", "come to", "understanding", "understandings", "covenant",
    "stipulated", "arranged", "declare", "declared", "adopted", "convened", "hereby",
  ]
}
