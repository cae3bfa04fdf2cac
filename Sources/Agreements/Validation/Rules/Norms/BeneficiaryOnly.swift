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
        norm.obligation.trigger == nil, !isReceivingGuests(text, context)
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

  /// Whether what is received are persons, who come to stay: then the party that receives is the one that gives.
  private func isReceivingGuests(_ text: NormText, _ context: RuleContext) -> Bool {
    guard !text.isPassive else { return false }
    let object = text.behindVerb.prefix(8).prefix {
      !Self.prepositions.contains(context.wordKey(at: $0))
    }
    return context.hasWord(Self.guests, in: object.startIndex..<object.endIndex)
  }

  private static let guests = Set(
    foldedWords: """
      trainees trainee students student instructors instructor teachers teacher experts expert visitors visitor guests
      delegation delegations interns scholars fellows cadets officers officials personnel nationals citizens persons
      refugees patients pilots researchers scientists apprentices participants
      """)
  private static let prepositions = Set(foldedWords: "for of in on with about concerning under")

  private static let receiving = Set(foldedWords: "receive obtain benefit")
  private static let given = Set(foldedWords: "given provided granted supplied equipped offered")

  /// Words by which the provider is named or meant.
  private static let givers = Set(
    foldedWords: "from by other parties between request requests notification proposals")
}
