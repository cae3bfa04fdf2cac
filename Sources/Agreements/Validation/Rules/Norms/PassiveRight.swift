/// Reports rights to receive something where nobody is named who has to give it.
struct PassiveRight: Rule {
  let description = RuleDescription(
    "norm.passive-right", "A right to something says who has to give it.", severity: .warning,
    confidence: .heuristic(percent: 75), basis: ["correlation of claims and duties (Hohfeld)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var found: [(unit: Int, words: Occurrence)] = []
    for occurrence in context.occurrences(of: Self.phrases) {
      guard let norm = context.norms(around: occurrence).first(where: { isRight($0.obligation) }),
        let text = context.normText(of: norm),
        isOfParty(context.bearer(of: norm, text), occurrence, context)
      else { continue }
      let behind = context.places(
        in: occurrence.range.upperBound..<context.sentence(around: text).upperBound,
        ofPassage: occurrence.passage)
      guard !context.hasWord(Self.givers, in: behind) else { continue }
      found.append((norm.unit, occurrence))
    }
    var last = -1
    for (unit, words) in found where unit != last {
      last = unit
      findings.report(
        "“\(context.text(of: words))” does not say who has to give it",
        at: context.location(of: words))
    }
  }

  /// Whether a party is named right before the words.
  private func isOfParty(
    _ bearer: Bearer, _ words: Occurrence, _ context: RuleContext
  ) -> Bool {
    switch bearer {
    case .one: return true
    case .each, .jointly, .either, .eachAndJointly, .body: break
    default: return false
    }
    guard let first = context.places(in: words.range, ofPassage: words.passage).first,
      first > context.passages[words.passage].words.lowerBound
    else { return false }
    return Self.parties.contains(context.wordKey(at: first - 1))
  }

  private func isRight(_ obligation: Obligation) -> Bool {
    switch obligation.modality {
    case .claimRight, .duty, .constitutive, .permission: true
    default: false
    }
  }

  private static let parties = Set(foldedWords: "party parties government governments")
  private static let phrases: [Phrase] = [
    "shall have access to", "will have access to", "shall enjoy access to",
    "shall be entitled to receive", "shall have the right to receive", "is entitled to receive",
    "are entitled to receive", "has the right to receive", "have the right to receive",
    "shall be entitled to assistance", "shall be entitled to support",
    "shall have the right of access to", "shall have the right to assistance",
    "shall have the right to support", "shall be entitled to have access to",
    "shall have a right to receive", "shall have the right to have access to",
    "shall have the right to be provided", "shall be entitled to be provided",
  ]

  /// Words by which the giver is named or meant.
  private static let givers = Set(
    foldedWords:
      "from by other party parties provided its their court courts own held territory territories")
}
