/// Reports words in square brackets, which are not agreed.
struct BracketOpen: Rule {
  let description = RuleDescription(
    "text.bracket-open", "No words stand in square brackets.",
    severity: .remark.rising(to: .error, at: .initialling), basis: ["negotiation practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let brackets = context.squareBrackets.filter { bracket in
      guard bracket.kind == .open, let unit = context.passages[bracket.passage].unit else {
        return bracket.kind == .open
      }
      return context.units[unit].clause.kind != .signature
    }
    for bracket in brackets {
      let place = Occurrence(passage: bracket.passage, range: bracket.range)
      // A few words in brackets in a printed treaty can be its editor's.
      let isNegotiated =
        !context.isRead || brackets.count > 3 || Self.showsNegotiation(context.text(of: place))
      findings.report(
        "“\(context.shortText(of: place))” stands in square brackets; settle the words and take the brackets off",
        at: context.location(of: place), atMost: isNegotiated ? nil : .warning)
    }
  }

  /// Whether brackets hold alternatives, who proposes them, or a word on which duties turn.
  private static func showsNegotiation(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return text.contains(" / ") || text.contains("][") || text.contains("] [")
      || text.prefix(8).contains(":")
      || words.contains { ["shall", "should", "may", "will", "must", "delete"].contains($0) }
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
