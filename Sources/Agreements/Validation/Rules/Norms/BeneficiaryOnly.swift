/// Reports sentences by which a party is to receive something that nobody has to give.
struct BeneficiaryOnly: Rule {
  let description = RuleDescription(
    "norm.beneficiary-only", "What a Party is to receive has somebody who provides it.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      switch norm.obligation.modality {
      case .duty, .recommendation, .intention: break
      default: continue
      }
      guard let text = context.normText(of: norm), let cue = text.cue,
        isReceiving(text, context), isParty(context.bearer(of: norm, text)),
        !context.hasWord(Self.givers, in: text.behindVerb),
        context.wordKey(at: text.verb + 1) != FoldedWord("and"),
        norm.obligation.trigger == nil
      else { continue }
      let words = context.occurrence(of: cue..<text.verb + 1, in: text.passage)
      findings.report(
        "“\(context.text(of: words))” does not say who has to provide it",
        at: context.location(of: words))
    }
  }

  private func isParty(_ bearer: Bearer) -> Bool {
    switch bearer {
    case .each, .one, .jointly, .either, .eachAndJointly: true
    default: false
    }
  }

  private func isReceiving(_ text: NormText, _ context: RuleContext) -> Bool {
    let verb = context.wordKey(at: text.verb)
    return text.isPassive ? Self.given.contains(verb) : Self.receiving.contains(verb)
  }

  private static let receiving = Set(foldedWords: "receive obtain benefit")
  private static let given = Set(foldedWords: "given provided granted supplied equipped offered")

  /// Words by which the provider is named or meant.
  private static let givers = Set(
    foldedWords: "from by other parties between request requests notification proposals")
}
