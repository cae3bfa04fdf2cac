/// Reports norms of one party whose sources speak of the other one alone.
struct BearerChanged: Rule {
  let description = RuleDescription(
    "prov.bearer-changed", "A norm falls on the party of which its source speaks.",
    severity: .warning, confidence: .heuristic(percent: 65), basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    let parties = context.agreement.parties
    let citations = context.agreement.effectiveCitations
    for norm in context.norms {
      let bearer: PartyID
      switch norm.obligation.bearer {
      case .one(let id), .body(_, of: let id): bearer = id
      default: continue
      }
      guard let party = parties[bearer], let other = parties.counterpart(of: bearer) else {
        continue
      }
      let cited = citations[context.units[norm.unit].clause.id] ?? []
      guard !cited.contains(where: \.isDraftersOwn) else { continue }
      let paragraphs = context.citedParagraphs(cited).map(SourceWord.texts)
      guard !paragraphs.isEmpty, paragraphs.contains(where: { other.isNamed(in: $0) }),
        !paragraphs.contains(where: { party.isNamed(in: $0) })
      else { continue }
      findings.report(
        "the norm falls on \(party.shortName), and its source speaks of \(other.shortName) alone",
        at: context.location(of: norm))
    }
  }
}

extension Party {
  /// Whether words name the party or one of its organs.
  fileprivate func isNamed(in words: [String]) -> Bool {
    let names = [officialName, shortName, adjective, abbreviation] + bodies.map(\.name)
    return names.contains { name in
      let own = SourceWord.texts(of: name).drop { $0 == "the" }
      return !own.isEmpty && words.contains(run: Array(own))
    }
  }
}
