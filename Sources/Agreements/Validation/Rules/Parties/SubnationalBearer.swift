/// Reports duties that are laid on parts of a state.
struct SubnationalBearer: Rule {
  let description = RuleDescription(
    "party.subnational-bearer", "Duties of parts of a state are laid on purpose.",
    severity: .remark,
    confidence: .heuristic(percent: 85),
    basis: ["VCLT art. 27", "Articles on State Responsibility art. 4"])

  private static let parts: Set<String> = [
    "province", "provinces", "provincial", "canton", "cantons", "municipality", "municipalities",
    "municipal", "region", "regions", "county", "counties", "subnational", "laender",
    "prefecture", "prefectures", "oblast",
  ]

  private static let localOrgans: Set<String> = [
    "authority", "authorities", "government", "governments", "administration", "administrations",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let own = Set(
      context.agreement.parties.both.flatMap {
        $0.officialName.folded() + $0.shortName.folded()
      })
    let places = context.foreignSubjects(of: [.duty, .prohibition]).filter {
      isPart($0.folded, own)
    }
    findings.report(
      places, location: { context.location(of: $0) },
      message: {
        "a duty is laid on “\($0.words)”, a part of a state; the state answers for it, confirm that this is meant"
      },
      summary: {
        "a duty is laid on “\($0.words)”, a part of a state, as are \($1 - 1) others; the state answers for them, "
          + "confirm that this is meant"
      })
  }

  private func isPart(_ words: [String], _ own: Set<String>) -> Bool {
    let head = words.first == "the" || words.first == "each" ? words.dropFirst() : words[...]
    for (place, word) in head.enumerated() {
      if word == "of" || word == "in" || word == "by" { return false }
      let next = head.dropFirst(place + 1).first
      if word == "local" || word == "regional", let next, Self.localOrgans.contains(next) {
        return true
      }
      if word == "national", next == "guard", place > 0 { return true }
      if Self.parts.contains(word), !own.contains(word) { return true }
    }
    return false
  }
}
