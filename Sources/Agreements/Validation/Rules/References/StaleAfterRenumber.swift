/// Reports references whose words give another number than the clause they are bound to now has.
struct StaleAfterRenumber: Rule {
  let description = RuleDescription(
    "ref.stale-after-renumber",
    "The words of a reference give the number of the clause it is bound to.",
    severity: .error, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for located in context.references where located.reference.wording != nil {
      guard case .clauses(let ids) = located.reference.target, ids.count == 1,
        let target = context.unit(ids[0]), let form = context.form(of: located),
        form.targets.count == 1, let step = form.targets[0].steps.last,
        !step.unit.isAttachment, step.unit.kind == target.clause.kind, let written = step.number,
        let own = context.referencedNumber(of: target), differs(written, own),
        let number = target.number
      else { continue }
      findings.report(
        "“\(context.text(of: located.occurrence))” is bound to \(target.citation ?? "a clause") with the number "
          + "“\(number)”; write the reference anew",
        at: context.location(of: located.occurrence),
        notes: [Diagnostic.Note("the clause that is meant", at: context.location(of: target))])
    }
  }

  /// Whether two numbers of one series are not the same in any of their readings; 2 and 5.2 are not compared.
  private func differs(_ written: ReferencedNumber, _ own: ReferencedNumber) -> Bool {
    !written.isSame(as: own) && written.script == own.script
      && written.number.componentCount == 1 && own.number.componentCount == 1
  }
}
