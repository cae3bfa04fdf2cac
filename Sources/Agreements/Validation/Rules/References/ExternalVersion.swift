/// Reports references to other instruments that do not say which version is meant.
struct ExternalVersion: Rule {
  let description = RuleDescription(
    "ref.external-version", "References to other instruments say which version is meant.",
    severity: .remark, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  private static let versions: [Phrase] = [
    "as amended", "amended by", "as revised", "as modified", "as in force", "in force on",
    "in force at", "as it stood", "as at", "as may be amended", "and its amendments",
    "any amendment", "successor", "amendments thereto", "as supplemented", "from time to time",
    "as replaced", "in its version",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let places = context.instrumentMentions.filter { mention in
      mention.instrument.version == .unstated && !mention.isOfCharter
        && context.firstOccurrence(of: Self.versions, inPassage: mention.occurrence.passage) == nil
    }
    findings.report(
      places, atMost: 3, location: \.location,
      message: {
        "the text does not say in which version “\($0.instrument.title)” is meant; add “as amended” or a date"
      },
      summary: {
        "the text does not say in which version “\($0.instrument.title)” and \($1 - 1) other instruments are meant; "
          + "add “as amended” or a date"
      })
  }
}
