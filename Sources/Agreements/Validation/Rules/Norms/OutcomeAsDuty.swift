/// Reports duties to bring about what no party has in its hands, such as peace.
struct OutcomeAsDuty: Rule {
  let description = RuleDescription(
    "norm.outcome-as-duty", "A duty of result is within the power of its bearer.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.obligation.reaches(.qualified),
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        !text.isPassive,
        context.promisesOutcome(text)
      else { continue }
      let words = context.occurrence(
        of: text.verb..<min(text.verb + 4, text.places.upperBound), in: text.passage)
      findings.report(
        "“\(context.text(of: words))” is not in the hands of its bearer; write a duty to act or to try",
        at: context.location(of: words))
    }
  }
}

extension RuleContext {
  /// Whether the verb of a norm brings about something that depends on others.
  func promisesOutcome(_ text: NormText) -> Bool {
    let verb = wordKey(at: text.verb)
    let object = text.behindVerb.prefix(5)
    if OutcomeVocabulary.overcoming.contains(verb) {
      return hasWord(OutcomeVocabulary.adversities, in: object.lowerBound..<object.upperBound)
    }
    if OutcomeVocabulary.bringing.contains(verb) {
      return hasWord(OutcomeVocabulary.conditions, in: object.lowerBound..<object.upperBound)
        && !hasWord(OutcomeVocabulary.acts, in: object.lowerBound..<object.upperBound)
    }
    return false
  }
}

private enum OutcomeVocabulary {
  static let overcoming = Set(
    foldedWords: "deter defeat eradicate eliminate end prevent stop repel overcome abolish")
  static let adversities = Set(
    foldedWords: """
      adversary adversaries enemy enemies aggressor aggressors aggression attack attacks terrorism corruption poverty
      crime crimes war wars conflict conflicts hunger smuggling trafficking unemployment threats
      """)
  static let bringing = Set(foldedWords: "ensure guarantee secure achieve attain bring restore win")
  static let conditions = Set(
    foldedWords: """
      peace stability victory prosperity growth democracy independence deterrence success membership recognition
      accession
      """)
  static let acts = Set(
    foldedWords: "that compliance implementation application respect protection access measures")
}
