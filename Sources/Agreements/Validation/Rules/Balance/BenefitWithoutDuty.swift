/// Reports rights against the other party to which no duty of that party answers.
struct BenefitWithoutDuty: Rule {
  let description = RuleDescription(
    "balance.benefit-without-duty",
    "A right against the other party is answered by a duty of that party.", severity: .warning,
    confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let articles = context.articlesOfNorms()
    var bound: [Int: Set<PartyID>] = [:]
    for (position, norm) in context.norms.enumerated() where isDuty(norm.obligation.modality) {
      for party in context.agreement.parties.both where norm.obligation.bearer.binds(party.id) {
        bound[articles[position], default: []].insert(party.id)
      }
    }
    for (position, norm) in context.norms.enumerated()
    where norm.obligation.modality == .claimRight {
      guard let holder = context.soleBearer(of: norm),
        let other = context.agreement.parties.counterpart(of: holder),
        names(norm.obligation, other), bound[articles[position]]?.contains(other.id) != true
      else { continue }
      findings.report(
        "no norm of the article obliges \(other.shortName) to give what "
          + "\(context.name(of: holder)) is entitled to", at: context.location(of: norm))
    }
  }

  private func isDuty(_ modality: Modality) -> Bool {
    modality == .duty || modality == .prohibition
  }

  /// Whether the right is one against the other party by its words.
  private func names(_ right: Obligation, _ other: Party) -> Bool {
    let words = ProvisionWords(Array(right.action.utf8))
    if Self.fromOther.occurs(in: words) { return true }
    let name = ProvisionWords(Array(other.shortName.utf8)).words.last?.key
    return words.words.indices.dropFirst().contains { index in
      guard words.key(index) == name else { return false }
      return (max(0, index - 2)..<index).contains { Self.sources.contains(words.key($0)) }
    }
  }

  private static let sources: Set<FoldedWord> = ["from", "by"]
  private static let fromOther: WordPattern = "from|by the other contracting? party|side"
}
