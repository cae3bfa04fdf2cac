/// Reports labels that are counted or enclosed otherwise than those of their siblings.
struct NumberStyleMixed: Rule {
  let description = RuleDescription(
    "structure.number-style-mixed", "The labels of one level are written in one style.",
    severity: .warning, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for fault in context.numberFaults {
      guard case .otherStyle(let sibling, let expected) = fault.kind else { continue }
      let unit = context.units[fault.unit]
      let model = context.units[sibling]
      let label = fault.words.map { context.text(of: $0) } ?? context.labelWords(of: unit)
      let modelLabel = context.labelWords(of: model)
      findings.report(
        "“\(label)” is not written like “\(modelLabel)”",
        at: fault.words.map { context.location(of: $0) } ?? context.location(of: unit),
        notes: [Diagnostic.Note("the label beside it", at: context.location(of: model))],
        fixIts: fault.words != nil ? [] : context.relabeling(unit, as: expected, like: model))
    }
  }
}
