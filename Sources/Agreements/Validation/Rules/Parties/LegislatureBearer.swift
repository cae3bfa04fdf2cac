/// Reports duties that are laid on a legislature.
struct LegislatureBearer: Rule {
  let description = RuleDescription(
    "party.legislature-bearer", "No duty is laid on a legislature.", severity: .warning,
    confidence: .heuristic(percent: 90),
    basis: ["VCLT art. 27", "VCLT art. 46", "drafting practice"])

  private static let legislatures: Set<String> = [
    "parliament", "parliaments", "congress", "senate", "legislature", "legislatures", "bundestag",
    "knesset", "sejm", "duma", "rada", "storting", "riksdag", "folketing", "kuvendi", "cortes",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let registered = context.knowledge.organs.filter(\.isLegislature).flatMap {
      [$0.name, $0.abbreviation ?? ""].filter { !$0.isEmpty }.map { $0.folded() }
    }
    for subject in context.foreignSubjects(of: [.duty, .prohibition]) {
      let words = subject.folded
      let plain = words.first == "the" ? Array(words.dropFirst()) : words
      let head = plain.prefix { $0 != "of" }
      guard
        registered.contains(plain) || head.last.map(Self.legislatures.contains) == true
          || head == ["national", "assembly"]
      else { continue }
      findings.report(
        "a duty is laid on “\(subject.words)”, which decides freely; let the party undertake to propose it",
        at: context.location(of: subject))
    }
  }
}
