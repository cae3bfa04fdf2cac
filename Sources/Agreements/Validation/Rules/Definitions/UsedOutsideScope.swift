/// Reports names that are defined for one article or chapter and used in others.
struct UsedOutsideScope: Rule {
  let description = RuleDescription(
    "def.used-outside-scope", "A term is used where its definition applies.", severity: .warning,
    confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let terms = context.terms(withShortNames: true)
    var scopes: [String: Set<RuleContext.TermScope>] = [:]
    for term in terms { scopes[term.key, default: []].insert(context.scope(of: term.located)) }
    var seen: Set<String> = []
    for term in terms {
      guard let own = scopes[term.key], own.count == 1,
        case .within(let position)? = own.first, position >= 0,
        isName(term.located.definition.term),
        Self.kinds.contains(context.units[position].clause.kind),
        seen.insert(term.located.definition.term).inserted
      else { continue }
      let scope = context.units[position]
      let name = Array(term.located.definition.term.utf8)
      let outside = context.occurrences(of: [term.phrase]).filter { use in
        guard let unit = context.passages[use.passage].unit, !scope.subtree.contains(unit),
          context.passages[use.passage].part == .text
        else { return false }
        return context.passages[use.passage].bytes[use.range].elementsEqual(name)
          && !isPartOfName(use, context)
      }
      guard let first = outside.first else { continue }
      findings.report(
        "“\(term.located.definition.term)” is defined for \(scope.citation ?? "another clause") only",
        at: context.location(of: first),
        notes: [
          Diagnostic.Note("the definition", at: context.location(of: term.located))
        ])
    }
  }

  private static let kinds: Set<Clause.Kind> = [.article, .chapter, .section, .part, .title]

  /// Whether a term is written with capitals throughout, so that its use can be told from the common words.
  private func isName(_ term: String) -> Bool {
    term.split(separator: " ").allSatisfy { word in
      word.utf8.first.map { (0x41...0x5A).contains($0) } == true
    } && term.utf8.count > 2 && term.utf8.allSatisfy { !$0.isDigit }
  }

  /// Whether the words are a part of a longer name, or open a sentence and may be common ones.
  private func isPartOfName(_ use: Occurrence, _ context: RuleContext) -> Bool {
    let text = ByteText(context.passages[use.passage].bytes)
    let next = text.skippingSpaces(from: use.range.upperBound, to: text.count)
    let end = text.trimmingSpaces(from: 0, to: use.range.lowerBound)
    var start = end
    while start > 0, text[start - 1].isLetter { start -= 1 }
    return text.isUppercase(at: next) || start == end || text.isUppercase(at: start)
  }
}
