/// Reports two siblings of one number.
struct NumberDuplicate: Rule {
  let description = RuleDescription(
    "structure.number-duplicate", "No two siblings have the same number.", severity: .error,
    basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for fault in context.numberFaults {
      guard case .duplicate(let other, let expected) = fault.kind else { continue }
      let unit = context.units[fault.unit]
      let first = context.units[other]
      let label = fault.words.map { context.text(of: $0) } ?? context.labelWords(of: unit)
      let instead = expected?.written.map { "; “\($0)” belongs here" } ?? ""
      findings.report(
        "there are two “\(label)”\(instead)",
        at: fault.words.map { context.location(of: $0) } ?? context.location(of: unit),
        notes: [Diagnostic.Note("the other stands here", at: context.location(of: first))],
        fixIts: fault.words != nil ? [] : context.relabeling(unit, as: expected))
    }
  }
}
