/// Reports a date of entry into force that cannot be.
struct EifImpossible: Rule {
  let description = RuleDescription(
    "final.eif-impossible",
    "The agreement does not enter into force before the parties have consented.",
    severity: .error, basis: ["VCLT art. 24", "VCLT art. 28"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let provisions = context.entriesIntoForce
    let record = context.knowledge.record
    for (unit, entry) in provisions where context.isOperative(unit.position) {
      if case .impossible(let obstacle) = entry.formula.evaluated(with: record),
        let problem = problem(obstacle)
      {
        findings.report(problem, at: context.location(of: unit))
      } else if case .fixed(let date) = entry.formula,
        let signed = context.datesOfSigning.last, date < signed
      {
        findings.report(
          "the agreement is to be in force on \(date), before it was signed on \(signed)",
          at: context.location(of: unit))
      }
    }
    guard let entry = record[.entryIntoForce], let consent = record.latestConsent, entry < consent
    else { return }
    findings.report(
      "entry into force is recorded for \(entry), before the last consent on \(consent)",
      at: provisions.first.map { context.location(of: $0.unit) } ?? .agreement)
  }

  private func problem(_ obstacle: EntryIntoForceFormula.Obstacle) -> String? {
    switch obstacle {
    case .precedesConsent(let fixed, let consent):
      "the agreement is to be in force on \(fixed), before the last consent on \(consent)"
    case .outsideCalendar: "the formula of entry into force leads to no date of the calendar"
    case .meaningless: "the formula of entry into force names no date"
    case .open: nil
    }
  }
}
