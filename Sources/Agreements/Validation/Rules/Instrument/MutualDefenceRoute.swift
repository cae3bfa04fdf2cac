/// Reports commitments to mutual defence of the United States that are not made as a treaty.
struct MutualDefenceRoute: Rule {
  let description = RuleDescription(
    "type.mutual-defence-route",
    "A commitment of the United States to mutual defence is made as a treaty with the advice and consent of the Senate.",
    severity: .warning, confidence: .heuristic(percent: 75),
    basis: ["U.S. Constitution art. II, section 2", "practice of the United States"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness != .nonBinding, let party = context.unitedStates,
      party.route.map({ !$0.name.lowercased().contains("treaty") }) ?? true
    else { return }
    let title = context.agreement.title.canonicalText.lowercased()
    guard !title.contains("treaty") else { return }
    var seen: Set<Int> = []
    for occurrence in context.occurrences(of: Self.attacks)
    where seen.insert(occurrence.passage).inserted {
      guard context.passages[occurrence.passage].part == .text,
        context.firstOccurrence(of: Self.defences, inPassage: occurrence.passage) != nil,
        let unit = context.unit(of: occurrence),
        unit.clause.kind != .recital && unit.clause.kind != .preamble
      else { continue }
      findings.report(
        "a commitment to act upon “\(context.text(of: occurrence))” has been made by treaty with the consent of the Senate",
        at: context.location(of: occurrence))
    }
  }

  private static let attacks: [Phrase] = ["armed attack", "armed attacks", "armed aggression"]

  private static let defences: [Phrase] = [
    "act to meet", "come to the assistance", "come to its assistance", "come to the defence",
    "come to the defense", "come to its defence", "come to its defense", "shall assist",
    "shall defend", "attack against both", "attack on both", "attack against the other",
    "attack on the other", "regarded as an attack", "considered an attack", "assist it",
    "assist the party", "mutual defence", "mutual defense", "collective self defence",
    "collective self defense", "by all means", "use of armed force",
  ]
}
