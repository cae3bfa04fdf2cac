/// Reports duties that are stronger than what their sources say.
struct ForceInflation: Rule {
  let description = RuleDescription(
    "prov.force-inflation", "A norm is not worded more strongly than its source supports.",
    severity: .warning, confidence: .heuristic(percent: 70), basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    let citations = context.agreement.effectiveCitations
    for norm in context.norms {
      let modality = norm.obligation.modality
      guard modality == .duty || modality == .prohibition, norm.obligation.reaches(.qualified)
      else { continue }
      let cited = citations[context.units[norm.unit].clause.id] ?? []
      // A drafter who gives a reason, or says that the clause is inferred, answers for the difference.
      guard !cited.contains(where: \.isDraftersOwn) else { continue }
      let paragraphs = context.citedParagraphs(cited)
      guard !paragraphs.isEmpty, paragraphs.count == cited.compactMap(\.locator).count else {
        continue
      }
      let words = paragraphs.map { Set(SourceWord.texts(of: $0)) }
      guard words.allSatisfy({ $0.isDisjoint(with: Self.strong) }),
        let weak = words.lazy.compactMap({ words in Self.weak.first { words.contains($0) } }).first
      else { continue }
      findings.report(
        "the clause lays down a duty, and its source says no more than “\(weak)”; soften it or give the drafter's reason",
        at: context.location(of: norm))
    }
  }

  /// Words by which a source asks for something binding.
  private static let strong: Set<String> = [
    "shall", "must", "will", "commit", "commits", "committed", "commitment", "commitments",
    "guarantee", "guarantees", "guaranteed", "ensure", "ensures", "require", "requires",
    "required", "obligation", "obligations", "obliged", "binding", "pledge", "pledges",
    "mandatory", "undertake", "undertakes", "duty", "duties", "agree", "agrees", "agreed",
    "need", "needs", "guaranteeing", "ensuring", "requiring", "committing",
  ]

  /// Words by which it only hopes or advises, in the order in which they are named.
  private static let weak = [
    "encourage", "encourages", "encouraged", "encouraging", "should", "could", "might", "may",
    "would", "recommend", "recommends", "consider", "considering", "propose", "proposes",
    "suggest", "suggests", "hope", "hopes", "invite", "invites", "explore", "seek", "aim",
    "endeavour", "endeavor", "promote",
  ]
}

extension Citation {
  /// Whether the drafter answers for the clause: by a proposal with a reason, or by an inference.
  var isDraftersOwn: Bool {
    switch self {
    case .draftersProposal: true
    case .source(_, let derivation, _): derivation == .derived
    case .boilerplate: false
    }
  }
}
