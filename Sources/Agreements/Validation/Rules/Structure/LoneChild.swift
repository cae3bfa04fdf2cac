/// Reports a number before a paragraph or point that is the only one.
struct LoneChild: Rule {
  let description = RuleDescription(
    "structure.lone-child", "A level that is numbered has two members or more.",
    severity: .warning, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isRead else { return }
    let strays = Set(context.numberFaults.map(\.unit))
    for series in context.numberedSeries where series.members.count == 1 {
      guard let member = series.members.first, let number = series.number(0), number.isFirst,
        number.components.count == 1, !strays.contains(member.unit)
      else { continue }
      let unit = context.units[member.unit]
      guard isLone(unit, number, context) else { continue }
      findings.report(
        "“\(context.labelWords(of: unit))” numbers the only \(unit.clause.kind.name)",
        at: context.location(of: unit), fixIts: fixIts(unit))
    }
  }

  /// Whether a paragraph or point has no sibling, not even one whose number was not read.
  private func isLone(_ unit: ClauseUnit, _ number: PrintedNumber, _ context: RuleContext) -> Bool {
    switch unit.clause.kind {
    case .paragraph, .subparagraph, .item, .subitem: break
    default: return false
    }
    guard let parent = unit.parent.map({ context.units[$0] }), !unit.isAttached,
      context.children(of: parent).count == 1
    else { return false }
    let next = number.advanced(by: 1)
    guard let written = next.written.map({ Array($0.utf8) }) else { return false }
    let places = unit.passages.lowerBound..<context.endOfPassages(of: unit)
    return !places.contains { place in
      let text = ByteText(context.passages[place].bytes)
      return text.hidesMarker(written) || !text.hiddenHeadings().isEmpty
    }
  }

  private func fixIts(_ unit: ClauseUnit) -> [FixIt] {
    guard let label = unit.clause.printedLabel else { return [] }
    let location = Location(
      clause: unit.clause.id, citation: unit.citation, part: .label,
      words: TextRange(0..<label.utf8.count))
    return [FixIt("remove “\(label)”", .needsReview, [.replaceWords(at: location, with: "")])]
  }
}
