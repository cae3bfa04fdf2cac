/// Reports references to annexes that the agreement does not have.
struct AnnexMissing: Rule {
  let description = RuleDescription(
    "ref.annex-missing", "Every annex that is cited exists.", severity: .error,
    basis: ["drafting practice", "VCLT art. 31(2)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let annexes = AnnexSeries(context)
    var missing: [(name: String, reference: LocatedReference)] = []
    var seen: Set<String> = []
    for located in context.references where located.reference.wording != nil {
      guard case .unresolved = located.reference.target, context.isInBody(located),
        let form = context.form(of: located), form.scope == .bare || form.scope == .thisAgreement
      else { continue }
      for target in form.targets {
        guard let step = target.steps.first, step.unit == .annex || step.unit == .appendix,
          let number = step.number, annexes.lacks(number, step.unit)
        else { continue }
        let words = context.text(
          of: Occurrence(passage: located.passage, range: number.range))
        let name = "\(step.unit == .annex ? "Annex" : "Appendix") \(words)"
        if seen.insert(name).inserted { missing.append((name, located)) }
      }
    }
    guard let first = missing.first else { return }
    let isCertain = missing.count <= 2 && annexes.count > 1
    if isCertain {
      for (name, located) in missing {
        findings.report(
          "“\(name)” does not exist; add it or refer to another",
          at: context.location(of: located.occurrence),
          notes: annexes.lastUnit.map {
            [Diagnostic.Note("this is the last that there is", at: context.location(of: $0))]
          } ?? [])
      }
      return
    }
    let others = missing.count > 1 ? ", nor are \(missing.count - 1) others that are cited" : ""
    findings.report(
      "“\(first.name)” is not part of the text\(others); add what is cited or strike the references",
      at: context.location(of: first.reference.occurrence),
      notes: missing.dropFirst().prefix(20).map {
        Diagnostic.Note(
          "“\($0.name)” is not part of the text either",
          at: context.location(of: $0.reference.occurrence))
      }, atMost: .warning, confidence: .heuristic(percent: 85))
  }
}
