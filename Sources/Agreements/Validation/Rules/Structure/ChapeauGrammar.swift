/// Reports points that do not go on with the sentence that their lead-in opens.
struct ChapeauGrammar: Rule {
  let description = RuleDescription(
    "structure.chapeau-grammar", "A lead-in and each of its points read as one sentence.",
    severity: .remark, confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    for unit in context.units where unit.subtree.count > 1 {
      guard let chapeau = context.passage(.text, of: unit), chapeau.bytes.last == 0x3A,
        let word = lastWord(chapeau.bytes), Self.verbs.contains(word)
      else { continue }
      for item in context.children(of: unit) where item.clause.kind.isListItem {
        guard let place = item.passages.first(where: { context.passages[$0].part == .text }),
          let first = context.passages[place].words.first.map({ context.index.words[$0] }),
          first.start == 0, isNoVerb(first.key, after: word)
        else { continue }
        let words = Occurrence(passage: place, range: Int(first.start)..<Int(first.end))
        findings.report(
          "“\(context.text(of: words))” does not go on with the lead-in, which ends with "
            + "“\(word.letters.lowercased)”", at: context.location(of: words),
          notes: [Diagnostic.Note("the lead-in", at: context.location(of: unit))])
      }
    }
  }

  private func lastWord(_ bytes: [UInt8]) -> FoldedWord? {
    var end = bytes.count - 1
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1].isLetter { start -= 1 }
    return start < end ? FoldedWord.reading(ByteText(bytes), at: start, to: end).word : nil
  }

  /// Whether a word cannot be the infinitive that a modal verb or "to" asks for.
  private func isNoVerb(_ word: FoldedWord, after chapeau: FoldedWord) -> Bool {
    if Self.determiners.contains(word) { return true }
    if word == FoldedWord("to") { return true }
    let letters = word.letters
    return word.count > 5 && word.count <= 16 && letters.suffix(3) == FoldedWord("ING").letters[...]
      && !Self.infinitives.contains(word)
  }

  private static let verbs = Set(
    ["shall", "must", "may", "will", "should", "to"].map { FoldedWord($0) })

  private static let determiners = Set(
    ["the", "a", "an", "this", "these", "those", "its", "their", "such", "any", "all", "each"]
      .map { FoldedWord($0) })

  /// Verbs that end like participles.
  private static let infinitives = Set(["string", "spring", "during"].map { FoldedWord($0) })
}

extension [UInt8] {
  /// Letters of ASCII in lower case, as text.
  fileprivate var lowercased: String {
    String(decoding: map { $0 | 0x20 }, as: UTF8.self)
  }
}
