/// Reports what a text shows of the criteria by which the United States tells an international agreement.
struct CFRCriteria: Rule {
  let description = RuleDescription(
    "type.cfr-criteria",
    "The criteria by which the United States tells an international agreement are looked at.",
    severity: .remark, basis: ["22 CFR 181.2(a)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.unitedStates != nil else { return }
    let vague = context.norms.count { $0.obligation.force.map { $0 <= .endeavour } ?? false }
    let duties = context.norms.count { $0.obligation.force != nil }
    let intent: String
    switch context.agreement.instrument.bindingness {
    case .binding: intent = "the parties intend to be bound: so it is declared"
    case .nonBinding: intent = "the parties do not intend to be bound: so it is declared"
    case .undecided:
      intent =
        context.speaksAsTreaty
        ? "the parties' intention is not declared; the words are those of a treaty"
        : "the parties' intention is neither declared nor shown by the words of a treaty"
    }
    let specificity =
      duties == 0
      ? "specificity: no duty was found"
      : "specificity: \(duties - vague) of \(duties) duties bind to a result, to conduct or to best efforts"
    let level = context.agreement.instrument.level
    let identity =
      switch level {
      case .undecided: "the level at which the parties contract is not declared"
      case .agency: "the parties contract as agencies"
      case .government: "the parties contract as governments"
      case .state: "the parties contract as states"
      }
    let form =
      switch context.agreement.instrument.form {
      case .singleText: "form: a single text"
      case .exchangeOfNotes: "form: an exchange of notes"
      case .undecided: "form: not declared; it does not decide"
      }
    findings.report(
      "whether this is an international agreement of the United States depends on five criteria",
      at: .agreement,
      notes: [
        intent, identity, "significance: for the Department of State to judge", specificity,
        "two or more parties: there are two", form,
      ].map { Diagnostic.Note($0) })
  }
}
