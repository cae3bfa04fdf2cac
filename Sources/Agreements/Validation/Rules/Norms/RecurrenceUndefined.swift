/// Reports things that are to be done regularly without a word on how often.
struct RecurrenceUndefined: Rule {
  let description = RuleDescription(
    "norm.recurrence-undefined", "What has to be done again and again says how often.",
    severity: .warning, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let intervals = context.units(naming: Self.intervals)
    for occurrence in context.occurrences(of: Self.phrases) {
      guard let unit = context.unit(of: occurrence),
        let norm = context.norms(around: occurrence).first,
        isSaid(of: norm.obligation, occurrence, context),
        !intervals.meets(unit.position..<unit.position + 1)
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” does not say how often; name an interval",
        at: context.location(of: occurrence))
    }
  }

  /// Whether the words tell how often the duty itself is to be performed.
  private func isSaid(
    of obligation: Obligation, _ occurrence: Occurrence, _ context: RuleContext
  ) -> Bool {
    switch obligation.modality {
    case .duty, .intention, .constitutive: break
    default: return false
    }
    switch obligation.recurrence {
    case .indeterminate(let words)?:
      let own = context.text(of: occurrence).split(separator: " ").last.map(String.init) ?? ""
      return words.lowercased().contains(own.lowercased().prefix(7))
        || context.text(of: occurrence).contains(" ")
    case nil: return context.text(of: occurrence).contains(" ")
    default: return false
    }
  }

  private static let phrases: [Phrase] = [
    "regularly", "periodically", "frequently", "at regular intervals", "on a regular basis",
    "on a periodic basis", "regular consultations", "regular meetings", "regular dialogue",
    "regular exchanges", "regular contacts", "regular reports", "regular reviews",
    "regular exercises", "regular visits", "periodic consultations", "periodic meetings",
    "periodic reviews", "periodic reports", "periodical meetings", "periodical consultations",
    "periodic exercises", "at periodic intervals", "regular joint exercises", "regular training",
    "regular joint training", "regular political dialogue", "regular political consultations",
    "regular high level consultations", "regular review", "periodic review",
  ]

  /// Words that set an interval in the same clause.
  private static let intervals: [Phrase] = [
    "at least once", "once a year", "twice a year", "once every", "annually", "every year",
    "each year", "every two years", "every three years", "every five years", "every six months",
    "yearly", "monthly", "quarterly", "weekly", "biennially", "semi annually", "twice yearly",
    "per year", "as a rule once", "once per year", "annual", "every second year",
  ]
}
