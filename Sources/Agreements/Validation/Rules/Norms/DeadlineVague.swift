/// Reports times of performance that are not fixed, such as "as soon as possible".
struct DeadlineVague: Rule {
  let description = RuleDescription(
    "norm.deadline-vague", "The time of performance can be told.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard case .indeterminate(let words)? = norm.obligation.deadline else { continue }
      findings.report(
        "“\(words)” does not say by when", at: context.location(of: words, in: norm),
        notes: [Diagnostic.Note("a period that runs from an event, or a date, can be computed")])
    }
  }
}
