/// Reports defined terms that no other words of the agreement use.
struct DefinitionUnused: Rule {
  let description = RuleDescription(
    "def.unused", "A term that is defined is used.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for term in context.terms(withShortNames: true) where isPlain(term) {
      guard context.range(of: term.located) != nil, !isUsed(term, context) else { continue }
      findings.report(
        "“\(term.located.definition.term)” is defined and not used",
        at: context.location(of: term.located))
    }
  }

  /// Whether the term can be found by its words: it has no digits and no letters of other scripts.
  private func isPlain(_ term: RuleContext.Term) -> Bool {
    let letters = term.located.definition.term.utf8
    return letters.allSatisfy { $0 < 0x80 || $0 == 0xC3 || $0 == 0xE2 || $0 >= 0x80 && $0 < 0xC0 }
      && !letters.contains(where: \.isDigit) && letters.contains(where: \.isLetter)
  }

  private func isUsed(_ term: RuleContext.Term, _ context: RuleContext) -> Bool {
    guard term.located.definition.relation != .hereinafter else { return context.isUsed(term) }
    // Words of the meaning itself are no use of the term.
    let meaning = context.meaning(of: term.located)
    return context.isUsed(term) { use in
      guard let meaning, use.passage == meaning.passage else { return true }
      return !meaning.range.contains(use.range.lowerBound)
    }
  }
}
