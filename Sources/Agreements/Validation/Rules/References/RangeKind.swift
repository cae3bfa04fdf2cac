/// Reports ranges whose ends are of different kinds or stand in different places.
struct RangeKind: Rule {
  let description = RuleDescription(
    "ref.range-kind", "Both ends of a range are of one kind and stand in one place.",
    severity: .warning, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var last: LocatedReference?
    var numbering: Numbering?
    for located in context.references {
      defer { last = located }
      if located.reference.wording == nil {
        checkBound(located, context, &numbering, into: &findings)
        continue
      }
      if context.mayHoldRange(located), let form = context.form(of: located),
        form.targets.contains(where: isMixed)
      {
        report(located.range, in: located, context, into: &findings)
      } else if let last, joinsMixed(last, located, context) {
        report(
          last.range.lowerBound..<located.range.upperBound, in: located, context, into: &findings)
      }
    }
  }

  private func report(
    _ range: Range<Int>, in located: LocatedReference, _ context: RuleContext,
    into findings: inout Findings
  ) {
    let words = context.text(of: Occurrence(passage: located.passage, range: range))
    findings.report(
      "“\(words)” runs between units of different kinds; name two of one kind in one place",
      at: context.location(of: range, in: located))
  }

  private func isMixed(_ target: ScannedReference.Target) -> Bool {
    guard let first = target.steps.last, let last = target.through.last, first.number != nil,
      last.number != nil, target.through.count == 1
    else { return false }
    return first.unit != last.unit && !(first.unit.isInner && last.unit.isInner)
  }

  /// Whether two references side by side are the ends of one range: "from paragraph 2 to Article 5".
  private func joinsMixed(
    _ first: LocatedReference, _ second: LocatedReference, _ context: RuleContext
  ) -> Bool {
    guard first.passage == second.passage,
      second.range.lowerBound - first.range.upperBound <= 12,
      second.range.lowerBound > first.range.upperBound
    else { return false }
    let bytes = context.passages[first.passage].bytes
    let text = ByteText(bytes)
    let start = text.skippingSpaces(from: first.range.upperBound, to: second.range.lowerBound)
    let joint = FoldedWord.reading(text, at: start, to: second.range.lowerBound)
    guard
      text.skippingSpaces(from: joint.end, to: second.range.lowerBound)
        == second.range.lowerBound
    else { return false }
    let isThrough = joint.word == FoldedWord("THROUGH")
    guard isThrough || joint.word == FoldedWord("TO"),
      let one = context.form(of: first)?.targets.first?.steps,
      let other = context.form(of: second)?.targets.first?.steps,
      let inner = one.last, let outer = other.last, inner.number != nil, outer.number != nil,
      other.count == 1, one.count == 1
    else { return false }
    // "the note to Article 5" is no range; "paragraph 2 to Article 5" is one where "from" stands before it, or
    // where the first unit is in the plural.
    guard isThrough || isLedByFrom(bytes, first.range.lowerBound) || isPlural(bytes, first.range)
    else { return false }
    return inner.unit != outer.unit && (inner.unit.isInner != outer.unit.isInner)
  }

  private func isLedByFrom(_ bytes: [UInt8], _ start: Int) -> Bool {
    let end = ByteText(bytes).trimmingSpaces(from: 0, to: start)
    return end >= 4 && bytes[(end - 4)..<end].elementsEqual("from".utf8)
  }

  private func isPlural(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let end = FoldedWord.reading(ByteText(bytes), at: range.lowerBound, to: range.upperBound).end
    return end > range.lowerBound && bytes[end - 1] | 0x20 == 0x73
  }

  /// A range that holds identities.
  private func checkBound(
    _ located: LocatedReference, _ context: RuleContext, _ numbering: inout Numbering?,
    into findings: inout Findings
  ) {
    guard case .range(let first, let last) = located.reference.target,
      let start = context.unit(first), let end = context.unit(last)
    else { return }
    let numbers = numbering ?? context.numbering
    numbering = numbers
    guard !numbers.isRange(from: first, through: last),
      start.clause.kind != end.clause.kind || start.position <= end.position
    else { return }
    findings.report(
      "the range from \(start.citation ?? "“\(first)”") to \(end.citation ?? "“\(last)”") joins units of "
        + "different kinds or places; name two clauses of one parent",
      at: context.location(of: located.occurrence))
  }
}
