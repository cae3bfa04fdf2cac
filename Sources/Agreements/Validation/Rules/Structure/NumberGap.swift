/// Reports numbers that are missing between siblings.
struct NumberGap: Rule {
  let description = RuleDescription(
    "structure.number-gap", "The numbers of siblings go on without a gap.", severity: .error,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for fault in context.numberFaults {
      let unit = context.units[fault.unit]
      let label = context.labelWords(of: unit)
      let notes = fault.previous.map { note(on: context.units[$0], in: context) } ?? []
      switch fault.kind {
      case .gap(let first, let last):
        guard let start = first.written, let end = last.written else { continue }
        let missing = first == last ? "“\(start)” is" : "“\(start)” to “\(end)” are"
        findings.report(
          "\(missing) missing before “\(label)”; renumber or restore the text",
          at: context.location(of: unit), notes: notes)
      case .misplaced(let expected):
        guard let number = expected.written else { continue }
        findings.report(
          "“\(label)” stands where “\(number)” belongs", at: context.location(of: unit),
          notes: notes)
      case .duplicate, .otherStyle: continue
      }
    }
  }

  private func note(on previous: ClauseUnit, in context: RuleContext) -> [Diagnostic.Note] {
    [
      Diagnostic.Note(
        "“\(context.labelWords(of: previous))” stands before it", at: context.location(of: previous)
      )
    ]
  }
}
