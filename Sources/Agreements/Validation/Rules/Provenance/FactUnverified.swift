/// Reports facts in recitals whose source nobody has said to be reliable.
struct FactUnverified: Rule {
  let description = RuleDescription(
    "prov.fact-unverified", "It is recorded how far the facts in recitals can be relied on.",
    severity: .warning, confidence: .heuristic(percent: 85), basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.recordsProvenance else { return }
    let documents = Dictionary(context.agreement.sources.map { ($0.id, $0) }) { first, _ in first }
    let checked = Set(context.agreement.corrections.flatMap(\.locators))
    let citations = context.agreement.effectiveCitations
    let references = Dictionary(grouping: context.references, by: \.passage)
    for unit in context.units(of: .recital) {
      guard let fact = fact(in: unit, references, context) else { continue }
      let locators = (citations[unit.clause.id] ?? []).compactMap(\.locator)
      guard
        let doubtful = locators.first(where: { locator in
          !checked.contains(locator) && documents[locator.document]?.remark.isEmpty != false
        })
      else { continue }
      findings.report(
        "“\(context.text(of: fact))” is stated as a fact, and nothing is recorded of how far “\(doubtful.document)” can be relied on",
        at: context.location(of: fact))
    }
  }

  /// The first number that a recital states in words of its own; dates and numbers in references are no facts.
  private func fact(
    in unit: ClauseUnit, _ references: [Int: [LocatedReference]], _ context: RuleContext
  ) -> Occurrence? {
    for place in unit.passages where context.passages[place].traits.contains(.digit) {
      let bytes = context.passages[place].bytes
      let cited = references[place]?.map(\.range) ?? []
      var position = 0
      while position < bytes.count {
        guard bytes[position].isDigit else {
          position += 1
          continue
        }
        var end = position
        while end < bytes.count, bytes[end].isDigit || [0x2C, 0x2E].contains(bytes[end]) {
          end += 1
        }
        while end > position, !bytes[end - 1].isDigit { end -= 1 }
        let range = position..<end
        if !cited.contains(where: { $0.overlaps(range) }) {
          return Occurrence(passage: place, range: range)
        }
        position = end
      }
    }
    return nil
  }
}
