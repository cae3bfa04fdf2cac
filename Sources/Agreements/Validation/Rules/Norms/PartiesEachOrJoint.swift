/// Reports duties of "the Parties" of which one cannot tell whether each or both together owe them.
struct PartiesEachOrJoint: Rule {
  let description = RuleDescription(
    "norm.parties-each-or-joint",
    "A duty of the Parties says whether each owes it or both together.", severity: .remark,
    confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty, let text = context.normText(of: norm),
        let cue = text.cue, !text.isPassive, cue > context.passages[text.passage].words.lowerBound,
        Self.parties.contains(context.wordKey(at: cue - 1)),
        Self.severalActs.contains(context.wordKey(at: text.verb)),
        Self.articles.contains(context.wordKey(at: text.verb + 1)),
        text.verb + 1 < text.places.upperBound
      else { continue }
      let before = max(context.passages[text.passage].words.lowerBound, cue - 6)..<cue
      guard !context.hasWord(Self.sharing, in: before),
        !context.hasWord(Self.sharing, in: text.places)
      else { continue }
      let words = context.occurrence(of: cue - 1..<text.verb + 2, in: text.passage)
      findings.report(
        "“\(context.text(of: words))” leaves open whether each owes one or both together; "
          + "write “each” or “jointly”", at: context.location(of: words))
    }
  }

  private static let parties = Set(foldedWords: "parties participants governments sides states")
  private static let articles = Set(foldedWords: "a an one")
  private static let severalActs = Set(
    foldedWords: """
      designate appoint nominate name submit prepare provide publish adopt pay build maintain create produce draw
      issue contribute set develop identify construct open operate keep elaborate draft
      """)
  private static let sharing = Set(
    foldedWords: """
      each jointly together joint respective respectively own either both common mutual mutually bilateral committee
      commission agreement group programme program council dialogue environment
      """)
}
