/// Reports acts that shall be done without a word on who does them.
struct NoActor: Rule {
  let description = RuleDescription(
    "norm.no-actor", "Every duty has a bearer.",
    severity: .warning.rising(to: .error, at: .initialling),
    confidence: .heuristic(percent: 90), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var reported = -1
    var article: (start: Int, isOpen: Bool) = (-1, false)
    var actors: Set<FoldedWord>?
    for norm in context.norms {
      guard norm.obligation.modality == .duty, case .unspecified = norm.obligation.bearer,
        norm.unit != reported, let text = context.normText(of: norm), text.isPassive,
        Self.acts.contains(context.wordKey(at: text.verb)), text.cue != nil
      else { continue }
      let sentence = context.sentencePlaces(around: text)
      guard !context.hasWord(Self.agents, in: text.verb..<max(text.verb, sentence.upperBound)),
        !context.hasWord(Self.commonActs, in: sentence.lowerBound..<text.verb)
      else { continue }
      guard !isRelative(text, context), !isExchangeOfConsent(text, sentence, context) else {
        continue
      }
      // Somebody who is named nearby may be meant; an article that names nobody leaves it wholly open.
      let range = context.articleRange(of: norm.unit)
      if article.start != range.lowerBound {
        let names = actors ?? self.actors(context)
        actors = names
        article = (range.lowerBound, namesNobody(of: names, in: range, context))
      }
      let isOpen =
        article.isOpen && context.units[norm.unit].clause.kind != .cell
        && text.cue.map { Self.strict.contains(context.wordKey(at: $0)) } ?? false
        && !context.hasWord(Self.limits, in: sentence.lowerBound..<text.verb)
      reported = norm.unit
      let verb = context.occurrence(of: text.places.lowerBound..<text.verb + 1, in: text.passage)
      findings.report(
        "“\(context.text(of: verb))” does not say who has to do it; name a Party or an organ",
        at: context.location(of: verb), atMost: isOpen ? nil : .warning)
    }
  }

  /// Whether the verb stands in words such as "the languages in which tenders must be submitted".
  private func isRelative(_ text: NormText, _ context: RuleContext) -> Bool {
    guard let cue = text.cue else { return false }
    let first = max(context.passages[text.passage].words.lowerBound, cue - 8)
    return (first..<max(first, cue - 1)).contains { place in
      Self.prepositions.contains(context.wordKey(at: place))
        && context.wordKey(at: place + 1) == Self.which
    }
  }

  /// Whether instruments of ratification or notes are exchanged, which only the parties can do, with one another.
  private func isExchangeOfConsent(
    _ text: NormText, _ sentence: Range<Int>, _ context: RuleContext
  ) -> Bool {
    context.wordKey(at: text.verb) == Self.exchanged
      && context.hasWord(Self.consents, in: sentence.lowerBound..<text.verb)
  }

  private static let exchanged = FoldedWord("exchanged")
  private static let consents = Set(
    foldedWords: "instruments ratification ratifications notes acceptance approval")

  /// The words that name the parties, organs and persons.
  private func actors(_ context: RuleContext) -> Set<FoldedWord> {
    let parties = context.agreement.parties.both
    let names = Set(
      foldedWords: parties.map { "\($0.officialName) \($0.shortName) \($0.adjective)" }
        .joined(separator: " "))
    return NormVocabulary.actors.union(names.filter { $0.count > 3 })
  }

  /// Whether the words of an article name no party, organ or person.
  private func namesNobody(
    of names: Set<FoldedWord>, in range: Range<Int>, _ context: RuleContext
  ) -> Bool {
    let passages =
      context.units[range.lowerBound].passages
      .lowerBound..<context.units[range.upperBound - 1].passages.upperBound
    return passages.allSatisfy { !context.hasWord(names, in: context.passages[$0].words) }
  }

  /// Participles of acts that somebody has to do.
  private static let acts = Set(
    foldedWords: """
      provided submitted sent transmitted notified informed appointed designated prepared published reported
      communicated supplied trained organised organized financed funded installed inspected collected constructed built
      repaired delivered forwarded issued undertaken reimbursed paid exchanged returned replaced destroyed removed
      registered translated distributed circulated announced compiled monitored tested arranged furnished
      """)

  /// Words by which the actor is or may be named behind the verb.
  private static let agents = Set(
    foldedWords: "by between among jointly mutually reciprocally together via through")

  /// Words that show that the sentence limits an act and does not ask for it, or speaks of one that is known.
  private static let limits = Set(
    foldedWords:
      "only such these this those said instruments instrument any benefits benefit compensation where if"
  )

  /// The verbs that leave no doubt that a duty is meant.
  private static let strict = [FoldedWord]("shall must")
  private static let which = FoldedWord("which")
  private static let prepositions = [FoldedWord]("in to by on for from with under at of upon")

  /// What is done by those who do it with one another.
  private static let commonActs = Set(
    foldedWords: "consultations negotiations meetings talks discussions disputes dispute")
}
