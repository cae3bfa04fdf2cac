/// Reports terms that are defined twice for the same part of the text.
struct DefinitionDuplicate: Rule {
  let description = RuleDescription(
    "def.duplicate", "A term has one definition in each scope.", severity: .error,
    basis: ["VCLT art. 31(4)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: [Key: RuleContext.Term] = [:]
    for term in context.terms() {
      // "includes" may add to what "means" has said.
      guard term.located.definition.relation == .means, term.phrase.words.count <= 6,
        !isLimited(term, context)
      else { continue }
      let key = Key(
        term: term.located.definition.term, scope: context.scope(of: term.located))
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

  /// Whether words around the term limit its definition to a case, or borrow it.
  private func isLimited(_ term: RuleContext.Term, _ context: RuleContext) -> Bool {
    guard let place = context.range(of: term.located),
      let meaning = context.meaning(of: term.located),
      meaning.range.lowerBound >= place.range.upperBound
    else { return true }
    let bytes = context.passages[place.passage].bytes
    // Between the term and its meaning stand the verb and perhaps an aside.
    if meaning.range.lowerBound - place.range.upperBound > 40 { return true }
    if followsName(place, context) { return true }
    let start = sentenceStart(before: place.range.lowerBound, bytes)
    let before = Occurrence(passage: place.passage, range: start..<place.range.lowerBound)
    let after = Occurrence(
      passage: place.passage,
      range: meaning.range
        .lowerBound..<min(meaning.range.upperBound, meaning.range.lowerBound + 160))
    return holds(Self.limits, in: before, context) || holds(Self.borrowings, in: after, context)
  }

  /// Whether a word with a capital stands right before the term, so that the term is the end of a longer one.
  ///
  /// A line that was read as a clause of its own may hold the beginning of the term.
  private func followsName(_ place: Occurrence, _ context: RuleContext) -> Bool {
    let bytes = context.passages[place.passage].bytes
    if bytes[..<place.range.lowerBound].last(where: { $0 > 0x20 }) != nil {
      return endsWithName(bytes, before: place.range.lowerBound)
    }
    guard place.passage > 0, let unit = context.unit(of: place), unit.clause.printedLabel == nil
    else { return false }
    let before = context.passages[place.passage - 1]
    return before.part == .text && endsWithName(before.bytes, before: before.bytes.count)
  }

  private func endsWithName(_ bytes: [UInt8], before end: Int) -> Bool {
    let text = ByteText(bytes)
    var first = end
    while first > 0, [0x20, 0x0A, 0x09, 0x0D].contains(bytes[first - 1]) { first -= 1 }
    guard first > 0, text.isLetter(at: first - 1) else { return false }
    while first > 0, text.isLetter(at: first - 1) { first -= 1 }
    return text.isUppercase(at: first)
  }

  private func sentenceStart(before end: Int, _ bytes: [UInt8]) -> Int {
    var start = end
    while start > 0, bytes[start - 1] != 0x2E, bytes[start - 1] != 0x3B, end - start < 300 {
      start -= 1
    }
    return start
  }

  private func holds(_ phrases: [[UInt8]], in words: Occurrence, _ context: RuleContext) -> Bool {
    let bytes = context.passages[words.passage].bytes[words.range].map { $0 | 0x20 }
    return phrases.contains { bytes.firstRange(of: $0) != nil }
  }

  private static let limits: [[UInt8]] = [
    "with regard to", "with respect to", "in respect of", "in the case of", "in relation to",
    "as regards", "for nationals", "purposes of paragraph", "purposes of article",
    "purposes of sub",
    "purpose of paragraph", "purpose of article", "where ", "if ", "when ",
  ].map { Array($0.utf8) }

  private static let borrowings = ["as defined", "defined in", "the meaning"].map {
    Array($0.utf8)
  }
}
