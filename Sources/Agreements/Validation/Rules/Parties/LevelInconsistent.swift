/// Reports agreements that are concluded between states in one part and between governments or agencies in another.
struct LevelInconsistent: Rule {
  let description = RuleDescription(
    "party.level-inconsistent",
    "Title, opening words and signatures name the parties on one level.", severity: .error,
    basis: ["VCLT art. 2(1)", "VCLT art. 7", "22 CFR 181.2(a)(1)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let parts = context.partyNamings.filter { $0.problem == nil && !$0.namings.isEmpty }
    var first: (level: Instrument.Level, part: PartyNamings)?
    for part in parts {
      let levels = Set(part.namings.map(\.level))
      guard levels.count == 1, let level = levels.first, level != .undecided,
        part.part != "the title" || part.namings.count == 2
      else { continue }
      guard let (known, other) = first else {
        first = (level, part)
        continue
      }
      guard level != known else { continue }
      // A government signs for its state; only an agency is another level for sure.
      let isAgency = level == .agency || known == .agency
      findings.report(
        "\(Self.name(level)) are named in \(part.part) and \(Self.name(known)) in \(other.part); conclude on one level",
        at: part.location,
        notes: [Diagnostic.Note("here \(Self.name(known)) are named", at: other.location)],
        atMost: isAgency ? nil : .warning,
        confidence: isAgency ? nil : .heuristic(percent: 85))
      return
    }
  }

  private static func name(_ level: Instrument.Level) -> String {
    switch level {
    case .state, .undecided: "states"
    case .government: "governments"
    case .agency: "ministries or agencies"
    }
  }
}
