/// Reports annexes that an organ may amend without a limit.
struct AnnexAmendment: Rule {
  let description = RuleDescription(
    "final.annex-amendment",
    "A power of organs to amend annexes says how far it goes.", severity: .remark,
    confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    for sentence in context.finalSentences(with: Self.anchors) {
      guard let match = sentence.first(Self.power) ?? sentence.first(Self.passive),
        !sentence.contains(Self.denials),
        !context.contains(Self.limits, in: context.article(of: sentence.unit).subtree)
      else { continue }
      findings.report(
        "“\(sentence.words.text(match.range.prefix(12)))” sets no limit to what an organ may change",
        at: context.location(of: sentence.occurrence(of: match.range)))
      return
    }
  }

  private static let anchors: [Phrase] = [
    "annex", "annexes", "appendix", "appendices", "schedule", "schedules",
  ]

  private static let power: WordPattern =
    "committee|commission|council|authorities|board may|shall *6 amend|modify|revise|update|change *8 annex|annexes|appendix|appendices|schedule|schedules"

  private static let passive: WordPattern =
    "annex|annexes|appendix|appendices|schedule|schedules *8 may|can|shall be? amended|modified|revised|updated|changed *8 by *6 committee|commission|council|authorities|board"

  private static let denials: Set<FoldedWord> = ["not", "recommend", "propose"]

  private static let limits: [Phrase] = [
    "only", "limited to", "provided that", "technical", "within the limits", "consistent with",
    "in conformity", "in accordance with", "subject to", "does not", "do not", "without prejudice",
    "to the extent", "not affect", "approval", "ratification", "domestic", "pursuant",
  ]
}
