/// Reports duties from which the bearer can release itself as it likes.
struct ExceptionSwallows: Rule {
  let description = RuleDescription(
    "norm.exception-swallows", "The bearer of a duty cannot free itself of it at its own will.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: Self.phrases + Self.discretion) {
      guard context.norms(around: occurrence).contains(where: { isOwed($0, context) }),
        !isOfDiscretion(occurrence, context) || followsUnless(occurrence, context)
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” leaves the duty to the will of the one who owes it",
        at: context.location(of: occurrence))
    }
  }

  /// Whether a norm is a duty or prohibition of a party.
  private func isOwed(_ norm: LocatedNorm, _ context: RuleContext) -> Bool {
    guard norm.obligation.modality == .duty || norm.obligation.modality == .prohibition,
      let text = context.normText(of: norm)
    else { return false }
    return context.bearer(of: norm, text).isOfParties
  }

  private func isOfDiscretion(_ words: Occurrence, _ context: RuleContext) -> Bool {
    let places = context.places(in: words.range, ofPassage: words.passage)
    return places.last.map { context.wordKey(at: $0) == FoldedWord("discretion") } ?? false
  }

  /// Whether "unless" or "except" stands shortly before the words.
  private func followsUnless(_ words: Occurrence, _ context: RuleContext) -> Bool {
    guard let first = context.places(in: words.range, ofPassage: words.passage).first else {
      return false
    }
    let start = max(context.passages[words.passage].words.lowerBound, first - 9)
    return context.hasWord(Self.openings, in: start..<first)
  }

  private static let openings = Set(foldedWords: "unless except save")
  private static let discretion: [Phrase] = [
    "at its sole discretion", "in its sole discretion", "at its own discretion",
    "in its absolute discretion", "at its absolute discretion", "at its full discretion",
    "at its discretion", "in its discretion",
  ]
  private static let phrases: [Phrase] = [
    "unless it decides otherwise", "unless it otherwise decides", "unless it determines otherwise",
    "unless it otherwise determines", "unless that Party decides otherwise",
    "unless that Party otherwise decides", "except where it decides otherwise",
    "unless it considers otherwise", "unless it wishes otherwise", "unless it prefers otherwise",
    "unless it chooses otherwise", "if it so wishes", "if it so chooses", "if it so decides",
    "if it so desires", "if it sees fit", "as it sees fit", "unless it deems otherwise",
    "to the extent it considers appropriate", "to the extent it deems appropriate",
    "if it deems appropriate", "if it considers appropriate", "if it deems it appropriate",
    "if it considers it appropriate", "unless it considers this inappropriate",
    "where it deems fit", "as it deems fit", "unless it sees reasons to the contrary",
  ]
}
