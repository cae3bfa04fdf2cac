/// Reports provisions that are made subject to themselves.
struct SelfReference: Rule {
  let description = RuleDescription(
    "ref.self", "A provision does not make itself subject to itself.", severity: .warning,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for located in context.references {
      guard let phrase = phrase(for: located.reference.function),
        case .clauses(let ids) = located.reference.target,
        let unit = context.unit(of: located.occurrence),
        let target = ids.lazy.compactMap({ context.unit($0) }).first(where: {
          $0.subtree.contains(unit.position)
        }),
        isNamed(located, target, context), !context.isDenied(located)
      else { continue }
      let words = context.text(of: located.occurrence)
      findings.report(
        "“\(phrase) \(words)” stands in \(target.citation ?? "the clause") itself; name the provision that is meant",
        at: context.location(of: located.occurrence))
    }
  }

  private func phrase(for function: Reference.Function) -> String? {
    switch function {
    case .subjectTo: "subject to"
    case .notwithstanding: "notwithstanding"
    case .withoutPrejudice: "without prejudice to"
    default: nil
    }
  }

  /// Whether the reference names the unit by its number, and not as "this Article" or by a part that was not read.
  private func isNamed(
    _ located: LocatedReference, _ target: ClauseUnit, _ context: RuleContext
  ) -> Bool {
    guard located.reference.wording != nil else { return true }
    guard let form = context.form(of: located), form.targets.count == 1,
      let step = form.targets[0].steps.last(where: { $0.number != nil }),
      form.targets[0].steps.allSatisfy({ $0.number != nil }),
      form.targets[0].steps.contains(where: { $0.unit.kind == target.clause.kind }),
      form.targets[0].steps.count == 1 || step.unit.kind == target.clause.kind,
      let number = step.number, let own = context.referencedNumber(of: target)
    else { return false }
    return number.isSame(as: own)
  }
}
