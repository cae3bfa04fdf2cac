/// Reports duties to share sensitive information that leave the holder no say.
struct SharingNotCompelled: Rule {
  let description = RuleDescription(
    "norm.sharing-not-compelled",
    "Sensitive information is shared as its holder determines, unless more is meant.",
    severity: .remark, confidence: .heuristic(percent: 75),
    basis: ["practice of agreements on the security of military information"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var last = -1
    for occurrence in context.occurrences(of: Self.things) {
      guard let norm = context.sharingNorm(around: occurrence), norm.unit != last,
        norm.obligation.modality == .duty, norm.obligation.reaches(.qualified),
        norm.obligation.qualifiers.allSatisfy({ $0 == .nonExhaustive }),
        let text = context.normText(of: norm),
        !context.hasWord(Self.reserves, in: context.sentencePlaces(around: text))
      else { continue }
      last = norm.unit
      findings.report(
        "“\(context.text(of: occurrence))” has to be shared whatever its holder thinks; "
          + "write “as determined by the originating Party” if that is not meant",
        at: context.location(of: occurrence))
    }
  }

  private static let things: [Phrase] = [
    "classified information", "classified military information", "intelligence",
    "intelligence information", "threat information", "threat intelligence",
    "operational information", "sensitive information", "military information",
    "all intelligence", "security information", "cyber threat information",
    "situational awareness", "early warning information",
  ]

  /// Words that leave the holder a say.
  private static let reserves = Set(
    foldedWords: """
      determined determines determine voluntary voluntarily discretion extent appropriate consistent subject accordance
      request agreed laws legislation possible relevant originating originator consent may
      """)
}
