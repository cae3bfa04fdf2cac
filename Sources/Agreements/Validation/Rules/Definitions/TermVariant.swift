/// Reports defined names that are also written with other capitals or without their first word.
struct TermVariant: Rule {
  let description = RuleDescription(
    "def.variant", "A defined term is always written in the same form.", severity: .warning,
    confidence: .heuristic(percent: 70), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let terms = context.terms(withShortNames: true)
    let keys = Set(terms.map(\.key))
    var seen: Set<String> = []
    for term in terms where isName(term.located.definition.term) {
      guard seen.insert(term.key).inserted else { continue }
      var variants = otherCapitals(of: term, context)
      if variants.isEmpty { variants = shortened(term, keys, context) }
      guard let first = variants.first else { continue }
      findings.report(
        "“\(context.text(of: first))” stands for “\(term.located.definition.term)”; write the term "
          + "as it is defined", at: context.location(of: first),
        notes: variants.dropFirst().prefix(5).map {
          Diagnostic.Note("also here", at: context.location(of: $0))
        } + [Diagnostic.Note("the definition", at: context.location(of: term.located))])
    }
  }

  /// Whether a term is a name of two words or more that all begin with capitals.
  private func isName(_ term: String) -> Bool {
    let words = term.split(separator: " ")
    return words.count >= 2
      && words.allSatisfy { word in
        word.utf8.first.map { (0x41...0x5A).contains($0) } == true
          && word.utf8.allSatisfy(\.isLetter)
          && word.utf8.dropFirst().contains { $0 >= 0x61 }
      }
  }

  /// The uses in which some words of the name have capitals and others have none.
  private func otherCapitals(of term: RuleContext.Term, _ context: RuleContext) -> [Occurrence] {
    context.uses(of: term).filter { use in
      guard context.passages[use.passage].part == .text else { return false }
      let words = context.text(of: use).split { $0 == " " || $0 == "-" }
      let capitals = words.count { $0.utf8.first.map { (0x41...0x5A).contains($0) } == true }
      let isOpening = opensSentence(use, context)
      return capitals > (isOpening ? 1 : 0) && capitals < words.count
    }
  }

  /// The places where the name stands without its first word, behind an article.
  private func shortened(
    _ term: RuleContext.Term, _ keys: Set<String>, _ context: RuleContext
  ) -> [Occurrence] {
    let words = term.located.definition.term.split(separator: " ")
    guard words.count >= 3 else { return [] }
    let short = words.dropFirst().joined(separator: " ")
    guard !keys.contains(short.lowercased()) else { return [] }
    return context.occurrences(of: [Phrase(short)]).filter { found in
      let bytes = context.passages[found.passage].bytes
      guard context.passages[found.passage].part == .text,
        bytes[found.range].elementsEqual(short.utf8)
      else { return false }
      // Behind another capitalised word it is a part of another name.
      let text = ByteText(bytes)
      let before = text.trimmingSpaces(from: 0, to: found.range.lowerBound)
      var start = before
      while start > 0, text[start - 1].isLetter { start -= 1 }
      let article = String(decoding: bytes[start..<before], as: UTF8.self)
      let after = text.skippingSpaces(from: found.range.upperBound, to: bytes.count)
      return ["the", "a", "an", "The", "this", "that", "each", "any"].contains(article)
        && !text.isUppercase(at: after)
    }
  }

  private func opensSentence(_ use: Occurrence, _ context: RuleContext) -> Bool {
    let text = ByteText(context.passages[use.passage].bytes)
    let end = text.trimmingSpaces(from: 0, to: use.range.lowerBound)
    return end == 0 || text[end - 1] == 0x2E || text[end - 1] == 0x3A || text[end - 1] == 0x3B
  }
}
