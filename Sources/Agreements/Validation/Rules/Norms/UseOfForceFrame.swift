/// Reports promises of help against an armed attack that leave out the Charter of the United Nations.
struct UseOfForceFrame: Rule {
  let description = RuleDescription(
    "norm.use-of-force-frame",
    "A promise of help against an armed attack rests on the Charter of the United Nations.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["Charter of the United Nations art. 51, 52 and 103"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard let attack = firstPromise(context) else { return }
    let charter = context.units(naming: [
      "Charter of the United Nations", "United Nations Charter", "UN Charter", "Charter",
    ])
    let council = context.units(naming: ["Security Council", "self defence", "self defense"])
    if charter.isEmpty {
      findings.report(
        "“\(context.text(of: attack))” is met without a word on the Charter of the United Nations; "
          + "refer to its Article 51", at: context.location(of: attack))
    } else if council.isEmpty {
      findings.report(
        "nothing is said of self-defence or of the report to the Security Council",
        at: context.location(of: attack), atMost: .remark)
    }
  }

  /// The first words for an attack in a clause with a norm.
  private func firstPromise(_ context: RuleContext) -> Occurrence? {
    let help = context.units(naming: Self.help)
    var last: (unit: Int, isPromise: Bool) = (-1, false)
    return context.occurrences(of: Self.attacks).first { occurrence in
      guard context.passages[occurrence.passage].part != .heading,
        let position = context.passages[occurrence.passage].unit, !isName(occurrence, context)
      else { return false }
      // A clause is looked at once, however often it speaks of attacks.
      if last.unit != position {
        last = (position, isPromise(context.units[position], help))
      }
      return last.isPromise
    }
  }

  /// Whether a clause lays something down on help.
  private func isPromise(_ unit: ClauseUnit, _ help: PhraseUnits) -> Bool {
    unit.clause.kind != .recital && unit.clause.definitions.isEmpty && help.meets(unit.subtree)
      && unit.clause.obligations.contains { obligation in
        switch obligation.modality {
        case .duty, .intention, .declaration: true
        default: false
        }
      }
  }

  /// Whether the words are part of the name of an instrument, such as a "Mutual Defence Treaty".
  private func isName(_ words: Occurrence, _ context: RuleContext) -> Bool {
    let bytes = context.passages[words.passage].bytes
    return words.range.lowerBound > 0
      && bytes[words.range].contains { (0x41...0x5A).contains($0) }
  }

  private static let attacks: [Phrase] = [
    "armed attack", "armed attacks", "armed aggression", "act of aggression", "acts of aggression",
    "mutual defence", "mutual defense", "collective self defence", "collective self defense",
    "attack against one", "military attack", "renewed aggression", "external aggression",
  ]
  private static let help: [Phrase] = [
    "assist", "assistance", "defend", "defence", "defense", "aid", "support", "consult", "respond",
    "help", "act", "measures", "repel",
  ]
}
