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
      let range = nameStart(match.range.lowerBound, sentence.words)..<match.range.upperBound
      findings.report(
        "“\(sentence.words.text(range.prefix(12)))” sets no limit to what an organ may change",
        at: context.location(of: sentence.occurrence(of: range)))
      return
    }
  }

  /// Where the name of an organ begins whose last word is given: "Joint" of "the Joint Committee".
  private func nameStart(_ place: Int, _ words: ProvisionWords) -> Int {
    let text = ByteText(words.bytes)
    var start = place
    while start > 0, place - start < 4, words.key(start - 1) != Self.article,
      words.marks(before: start).isSubset(of: [.space, .line]),
      text.isUppercase(at: words.words[start].start),
      text.isUppercase(at: words.words[start - 1].start)
    {
      start -= 1
    }
    return start
  }

  private static let article: FoldedWord = "the"

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
