/// Reports when an agreement has to be reported and published, and when that is overdue.
struct CaseActClock: Rule {
  let description = RuleDescription(
    "final.case-act-clock",
    "What domestic law asks to be done after signature and entry into force is done in time.",
    severity: .warning, basis: ["22 CFR 181.7–181.9"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for procedure in context.knowledge.procedures {
      guard let party = context.agreement.parties[procedure.party]?.shortName else { continue }
      for clock in procedure.clocks {
        guard let start = date(of: clock.event, in: context),
          let due = start.adding(clock.period)
        else { continue }
        if let done = clock.done {
          guard done > due else { continue }
          findings.report(
            "\(party) had to \(clock.act) by \(due) and did so on \(done)", at: .agreement,
            notes: notes(clock, start), atMost: .remark)
        } else if let today = context.knowledge.today {
          let days = due.days(until: today)
          findings.report(
            days > 0
              ? "\(party) had to \(clock.act) by \(due), \(days) \(days == 1 ? "day" : "days") ago"
              : "\(party) has to \(clock.act) by \(due)",
            at: .agreement, notes: notes(clock, start), atMost: days > 0 ? nil : .remark)
        }
      }
    }
  }

  /// The date of an event: the recorded one, or that to which the formula of entry into force leads.
  private func date(of event: Event, in context: RuleContext) -> CalendarDate? {
    if let date = context.knowledge.record[event] { return date }
    guard event == .entryIntoForce, let entry = context.entriesIntoForce.first else { return nil }
    return entry.value.formula.evaluated(with: context.knowledge.record).date
  }

  private func notes(_ clock: DomesticProcedure.Clock, _ start: CalendarDate) -> [Diagnostic.Note] {
    [Diagnostic.Note("the time runs from \(start) (\(clock.basis))")]
  }
}
