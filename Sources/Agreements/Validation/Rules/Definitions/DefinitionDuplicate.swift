/// Reports terms that are defined twice for the same part of the text.
struct DefinitionDuplicate: Rule {
  let description = RuleDescription(
    "def.duplicate", "A term has one definition in each scope.", severity: .error,
    basis: ["VCLT art. 31(4)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: [Key: RuleContext.Term] = [:]
    for term in context.terms() {
      guard term.located.definition.relation != .asDefinedIn, !isPartOfLongerTerm(term, context)
      else { continue }
      let key = Key(term: term.key, scope: context.scope(of: term.located))
      guard let first = seen[key] else {
        seen[key] = term
        continue
      }
      findings.report(
        "“\(term.located.definition.term)” is defined a second time",
        at: context.location(of: term.located),
        notes: [
          Diagnostic.Note("the first definition", at: context.location(of: first.located))
        ])
    }
  }

  private struct Key: Hashable {
    var term: String
    var scope: RuleContext.TermScope
  }

  /// Whether a word before the term limits it, as in "a person of a Party".
  private func isPartOfLongerTerm(_ term: RuleContext.Term, _ context: RuleContext) -> Bool {
    guard let place = context.range(of: term.located),
      let meaning = term.located.definition.meaning
    else { return true }
    // Between the term and its meaning stand the verb and perhaps an aside, which limits the definition.
    let bytes = context.passages[place.passage].bytes
    guard meaning.start >= place.range.upperBound, meaning.start <= bytes.count else { return true }
    let between = bytes[place.range.upperBound..<meaning.start]
    return between.count > 40
  }
}
