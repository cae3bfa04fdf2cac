/// Reports single things that a party has to deliver and for which no time is set.
struct OneOffNoDeadline: Rule {
  let description = RuleDescription(
    "norm.one-off-no-deadline", "What has to be done once is to be done by a time.",
    severity: .remark, confidence: .heuristic(percent: 70), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.obligation.deadline == nil,
        norm.obligation.recurrence == nil, norm.obligation.trigger == nil,
        norm.obligation.conditions.isEmpty,
        norm.reaches(.qualified), let text = context.normText(of: norm),
        context.bearer(of: norm, text).isOfParties, !text.isPassive,
        Self.acts.contains(context.wordKey(at: text.verb)),
        text.behindVerb.count > 1,
        Self.openings.contains(context.wordKey(at: text.verb + 1)),
        context.hasWord(Self.works, in: text.behindVerb.prefix(6)),
        !context.hasWord(Self.standing, in: text.behindVerb)
      else { continue }
      let words = context.occurrence(
        of: text.verb..<min(text.verb + 4, text.places.upperBound), in: text.passage)
      findings.report(
        "“\(context.text(of: words))” is to be done once, and no time is set for it",
        at: context.location(of: words))
    }
  }

  private static let acts = Set(
    foldedWords: """
      adopt develop prepare draw update create complete conclude launch construct build open elaborate draft revise
      finalise finalize produce deliver submit ratify enact set establish appoint
      """)

  private static let openings = Set(foldedWords: "a an one its the up their")

  /// What is made once.
  private static let works = Set(
    foldedWords: """
      strategy plan roadmap map doctrine concept study inventory register list catalogue guidelines manual handbook code
      law act centre center facility laboratory academy institute school building bridge road railway headquarters
      office secretariat website portal database study assessment programme program agreement memorandum
      """)

  /// Words that show something that lasts, recurs or depends on an event.
  private static let standing = Set(
    foldedWords: """
      maintain maintains maintained annual annually yearly regularly periodically each every time date before until
      after upon within later when where whenever if request requested implementing pursuant accordance once
      """)
}
