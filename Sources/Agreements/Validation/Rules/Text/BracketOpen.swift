/// Reports words in square brackets, which are not agreed.
struct BracketOpen: Rule {
  let description = RuleDescription(
    "text.bracket-open", "No words stand in square brackets.",
    severity: .remark.rising(to: .error, at: .initialling), basis: ["negotiation practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for bracket in context.squareBrackets where bracket.kind == .open {
      let unit = context.passages[bracket.passage].unit
      if unit.map({ context.units[$0].clause.kind == .signature }) == true { continue }
      let place = Occurrence(passage: bracket.passage, range: bracket.range)
      findings.report(
        "“\(context.shortText(of: place))” stands in square brackets; settle the words and take the brackets off",
        at: context.location(of: place))
    }
  }
}

extension RuleContext {
  /// The words at a place, cut after some words if they are many.
  func shortText(of occurrence: Occurrence) -> String {
    let text = text(of: occurrence)
    guard text.utf8.count > 60 else { return text }
    let cut = text.prefix(56)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
