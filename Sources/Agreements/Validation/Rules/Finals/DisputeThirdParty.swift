/// Reports clauses that let a court or tribunal decide disputes between the parties.
struct DisputeThirdParty: Rule {
  let description = RuleDescription(
    "final.dispute-third-party",
    "That a third party may decide disputes is a choice that both parties' policy allows.",
    severity: .remark, confidence: .heuristic(percent: 85), basis: ["treaty practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    for sentence in context.finalSentences(with: Self.tribunals) {
      guard sentence.contains(Self.disputes), !sentence.contains(Self.others),
        !isDenied(sentence), sentence.says(Self.decides)
      else { continue }
      let tribunal = context.occurrences(of: Self.tribunals).first {
        $0.passage == sentence.passage && sentence.range.contains($0.range.lowerBound)
      }
      guard let tribunal else { continue }
      findings.report(
        "“\(context.text(of: tribunal))” lets a third party decide; confirm that both parties accept it",
        at: context.location(of: tribunal))
      return
    }
  }

  /// Whether a word denies that a third party decides, and not only that the dispute was settled otherwise.
  private func isDenied(_ sentence: FinalSentence) -> Bool {
    sentence.words.words.indices.contains { index in
      Self.denials.contains(sentence.words.key(index))
        && !sentence.contains(Self.settlements, in: index + 1..<index + 5)
    }
  }

  private static let tribunals: [Phrase] = [
    "international court of justice", "permanent court of arbitration", "arbitral tribunal",
    "arbitration tribunal", "court of arbitration", "arbitration", "arbitrator", "arbitrators",
    "arbitral panel", "arbitration panel", "international court", "arbitral commission",
  ]

  private static let disputes: Set<FoldedWord> = [
    "dispute", "disputes", "difference", "differences", "disagreement", "disagreements",
    "divergence", "divergences", "controversy", "matter",
  ]

  private static let decides: WordPattern =
    "refer~|submit~|submission|settled|decided|resolved|recourse|resort|brought|establish~|request~ *14 arbitra~|tribunal|court"

  private static let others: Set<FoldedWord> = [
    "investor", "investors", "contractor", "contractors", "employee", "consumer", "private",
    "commercial", "claimant", "awards", "claim", "investment", "effectiveness",
    "encourage", "facilitate",
  ]

  private static let denials: Set<FoldedWord> = ["not", "nor", "neither", "without"]

  private static let settlements: Set<FoldedWord> = [
    "settled", "settle", "resolved", "resolve", "reach", "reached", "agree", "agreed", "succeed",
    "possible", "adjusted", "disposed",
  ]
}
