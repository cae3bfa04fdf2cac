/// Reports duties to agree, which bind to no more than to negotiate.
struct AgreementToAgree: Rule {
  let description = RuleDescription(
    "norm.agreement-to-agree", "A duty to agree is meant as a duty to negotiate.",
    severity: .remark, confidence: .heuristic(percent: 85),
    basis: ["pactum de contrahendo in the practice of the PCIJ and the ICJ"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty,
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        let cue = text.cue
      else { continue }
      let isAgreeing =
        context.wordKey(at: text.verb) == Self.agree && !text.isPassive
        && Self.matters.contains(context.wordKey(at: text.verb + 1))
        && text.verb + 1 < text.places.upperBound && !isBroken(behind: text.verb, in: text, context)
      let isConcluding =
        Self.concluding.contains(context.wordKey(at: text.verb)) && !text.isPassive
        && context.hasWord(
          Self.instruments,
          in: text.behindVerb.lowerBound..<min(text.verb + 5, text.places.upperBound))
      guard isAgreeing || isConcluding else { continue }
      let words = context.occurrence(of: cue..<text.verb + 1, in: text.passage)
      findings.report(
        "“\(context.text(of: words))” binds to negotiate in good faith and not to agree; "
          + "say what applies if no agreement is reached", at: context.location(of: words))
    }
  }

  /// Whether a comma stands behind a word.
  private func isBroken(behind place: Int, in text: NormText, _ context: RuleContext) -> Bool {
    let end = context.wordRange(at: place).upperBound
    let bytes = context.passages[text.passage].bytes
    return end < bytes.count && bytes[end] == 0x2C
  }

  private static let agree = FoldedWord("agree")
  private static let matters = Set(foldedWords: "on upon to the a an which")
  private static let concluding = Set(foldedWords: "conclude")
  private static let instruments = Set(
    foldedWords:
      "agreement agreements arrangement arrangements protocol protocols treaty convention")
}
