/// Reports operative words that take commitments to stand in the preamble.
struct RecitalOnlyCommitment: Rule {
  let description = RuleDescription(
    "norm.recital-only-commitment", "A commitment stands in an operative clause.",
    severity: .remark, confidence: .heuristic(percent: 75), basis: ["VCLT art. 31(2)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: Self.claims) {
      guard let unit = context.unit(of: occurrence), unit.clause.kind != .recital,
        context.passages[occurrence.passage].part == .text
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” stand in recitals, which bind to nothing; "
          + "lay them down in an article", at: context.location(of: occurrence))
    }
    // What a recital promises and no norm takes up; a word is looked up once.
    var known: [FoldedWord: Bool] = [:]
    for occurrence in context.occurrences(of: Self.promises) {
      guard let unit = context.unit(of: occurrence), unit.clause.kind == .recital,
        context.passages[occurrence.passage].part == .text,
        !isTakenUp(behind: occurrence, context, &known)
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” stands in a recital, and no operative clause takes it up",
        at: context.location(of: occurrence))
    }
  }

  /// Whether a norm has a word of what is promised.
  private func isTakenUp(
    behind words: Occurrence, _ context: RuleContext, _ known: inout [FoldedWord: Bool]
  ) -> Bool {
    let bytes = context.passages[words.passage].bytes
    let behind = context.places(
      in: words.range.upperBound..<bytes.count, ofPassage: words.passage
    ).prefix(8).filter { context.wordKey(at: $0).count > 5 }
    guard let object = behind.last else { return true }
    let word = context.wordKey(at: object)
    if let isKnown = known[word] { return isKnown }
    let isTakenUp = context.index.places(of: word).contains { place in
      let passage = Int(context.index.words[place].passage)
      guard let unit = context.passages[passage].unit else { return false }
      let kind = context.units[unit].clause.kind
      return kind != .recital && kind != .preamble && kind != .partyClause
    }
    known[word] = isTakenUp
    return isTakenUp
  }

  private static let claims: [Phrase] = [
    "commitments set out in the preamble", "commitments in the preamble",
    "commitments expressed in the preamble", "commitments made in the preamble",
    "commitments stated in the preamble", "obligations set out in the preamble",
    "obligations in the preamble", "undertakings in the preamble",
    "undertakings set out in the preamble", "commitments laid down in the preamble",
    "obligations laid down in the preamble", "duties set out in the preamble",
    "commitments contained in the preamble", "obligations contained in the preamble",
    "commitments in the recitals", "obligations in the recitals",
  ]
  private static let promises: [Phrase] = [
    "committing themselves to", "committing itself to", "undertaking to", "pledging to",
    "having undertaken to", "promising to",
  ]
}
