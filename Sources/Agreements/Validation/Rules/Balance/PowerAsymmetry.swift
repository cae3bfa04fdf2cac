/// Reports powers to end, suspend or amend the agreement that one party has and the other has not.
struct PowerAsymmetry: Rule {
  let description = RuleDescription(
    "balance.power-asymmetry",
    "Both parties may end, suspend and amend the agreement alike.", severity: .warning,
    confidence: .heuristic(percent: 85), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var powers: [(kind: Int, holder: PartyID, place: Location)] = []
    var shared: [Int: Set<PartyID>] = [:]
    for norm in context.norms {
      guard norm.obligation.modality == .power || norm.obligation.modality == .permission,
        let kind = kind(of: norm.obligation.action)
      else { continue }
      for party in context.agreement.parties.both where norm.obligation.bearer.binds(party.id) {
        shared[kind, default: []].insert(party.id)
      }
      if let holder = context.soleBearer(of: norm) ?? holder(before: norm, in: context) {
        shared[kind, default: []].insert(holder)
        powers.append((kind, holder, context.location(of: norm)))
      }
    }
    for (unit, termination) in context.finalValues({
      if case .termination(let value) = $0 { value } else { nil }
    }) {
      for party in context.agreement.parties.both where termination.by.binds(party.id) {
        shared[0, default: []].insert(party.id)
      }
      if case .one(let holder) = termination.by, !powers.contains(where: { $0.kind == 0 }) {
        powers.append((0, holder, context.location(of: unit)))
      }
    }
    for power in powers {
      guard let other = context.agreement.parties.counterpart(of: power.holder),
        shared[power.kind]?.contains(other.id) != true
      else { continue }
      findings.report(
        "\(context.name(of: power.holder)) may \(Self.names[power.kind]) the agreement, and "
          + "\(other.shortName) may not", at: power.place)
    }
  }

  /// The party whose name stands right before the words of a norm of which no bearer was read.
  private func holder(before norm: LocatedNorm, in context: RuleContext) -> PartyID? {
    guard norm.obligation.bearer == .unspecified, let text = context.normText(of: norm),
      case .one(let holder) = context.bearer(of: norm, text)
    else { return nil }
    return holder
  }

  /// Which power an action is: its place among ``names``.
  private func kind(of action: String) -> Int? {
    let words = ProvisionWords(Array(action.utf8))
    return Self.patterns.firstIndex { $0.occurs(in: words, within: 0..<min(words.count, 14)) }
  }

  private static let names = ["end", "suspend", "amend"]

  private static let patterns: [WordPattern] = [
    "terminate|denounce|cancel|withdraw|end|discontinue *6 agreement|treaty|convention|protocol|memorandum|arrangement",
    "suspend *8 agreement|treaty|convention|protocol|memorandum|arrangement|provisions|obligations",
    "amend|modify|revise *6 agreement|treaty|convention|protocol|memorandum|arrangement",
  ]
}
