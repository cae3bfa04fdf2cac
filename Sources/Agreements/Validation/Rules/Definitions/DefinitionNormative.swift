/// Reports definitions that lay down a duty.
struct DefinitionNormative: Rule {
  let description = RuleDescription(
    "def.normative", "A definition lays down no duty.", severity: .warning,
    confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    for term in context.terms() {
      guard let meaning = context.meaning(of: term.located),
        let modal = modal(in: meaning, context)
      else { continue }
      findings.report(
        "“\(context.text(of: modal))” lays down a duty in the definition of "
          + "“\(term.located.definition.term)”; move it to an article of its own",
        at: context.location(of: modal))
    }
  }

  /// The first modal verb of a duty in the words of a meaning, in its own clause and not in a relative one.
  private func modal(in meaning: Occurrence, _ context: RuleContext) -> Occurrence? {
    let words = context.index.words
    let first = context.passages[meaning.passage].words.lowerBound
    // One clause may hold very many definitions, so that only the words of this one are looked at.
    for place in context.places(in: meaning.range, ofPassage: meaning.passage) {
      let word = words[place]
      guard Self.modals.contains(word.key) else { continue }
      var next = place + 1
      while next < words.count, Self.adverbs.contains(words[next].key) { next += 1 }
      guard next < words.count, !Self.statements.contains(words[next].key), place > first,
        !isRelative(place, context)
      else { continue }
      return Occurrence(
        passage: meaning.passage, range: Int(word.start)..<Int(word.end))
    }
    return nil
  }

  /// Whether the verb belongs to a relative clause, as in "who shall be a national".
  private func isRelative(_ place: Int, _ context: RuleContext) -> Bool {
    let words = context.index.words
    let first = max(context.passages[Int(words[place].passage)].words.lowerBound, place - 6)
    return words[first..<place].contains { Self.relatives.contains($0.key) }
  }

  private static let modals = [FoldedWord("shall"), FoldedWord("must")]

  private static let adverbs = Set(["not", "also", "only"].map { FoldedWord($0) })

  private static let statements = Set(
    [
      "mean", "include", "be", "have", "refer", "apply", "comprise", "cover", "denote", "extend",
      "exclude", "constitute", "consist", "designate", "signify", "depend", "correspond", "contain",
    ].map { FoldedWord($0) })

  private static let relatives = Set(
    ["who", "which", "that", "where", "whose", "whom", "if", "what", "as", "when"].map {
      FoldedWord($0)
    })
}
