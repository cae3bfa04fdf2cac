/// Reports texts that name more parties than two.
struct PartyCount: Rule {
  let description = RuleDescription(
    "party.count", "An agreement has exactly two parties.", severity: .error,
    basis: ["scope of the library: bilateral agreements"])

  /// How far into the opening words parties are looked for.
  private static let reach = 1_500

  func check(_ context: RuleContext, into findings: inout Findings) {
    for unit in context.units(of: .partyClause) {
      guard let passage = unit.passages.first(where: { context.passages[$0].part == .text }) else {
        continue
      }
      let (names, isWhole) = names(in: ByteText(context.passages[passage].bytes))
      guard names.count > 2 else { continue }
      findings.report(
        "the opening words name \(isWhole ? "" : "at least ")\(names.count) parties, from “\(names[0])” to “\(names[names.count - 1])”; "
          + "a bilateral agreement has two",
        at: context.location(of: unit))
      return
    }
  }

  /// The names with which the words begin, if they are a list with commas, and whether "and" stands before the last.
  private func names(in text: ByteText) -> (names: [String], isWhole: Bool) {
    var names: [String] = []
    var isLast = false
    var isWhole = false
    var commas = 0
    var position = 0
    let end = min(text.count, Self.reach)
    while position < end {
      let start = text.skippingSpaces(from: position, to: end)
      var stop = start
      while stop < end, !isJoint(text, at: stop) { stop += 1 }
      let name = text.string(start..<text.trimmingSpaces(from: start, to: stop))
      guard isName(name) else { break }
      if !names.contains(name) { names.append(name) }
      isWhole = isLast
      guard stop < end, text[stop] == 0x2C || text[stop] == 0x20 else { break }
      if text[stop] == 0x2C { commas += 1 }
      position = stop + 1
      let next = text.skippingSpaces(from: position, to: end)
      let (word, after) = FoldedWord.reading(text, at: next, to: end)
      isLast = word == Self.and
      if isLast { position = after }
    }
    // "A and B and C" may be two names of which one holds an "and".
    return (commas >= names.count - 2 ? names : [], isWhole)
  }

  /// Whether a comma or a bracket stands at a place, or a space before "and".
  private func isJoint(_ text: ByteText, at position: Int) -> Bool {
    switch text[position] {
    case 0x2C, 0x28, 0x3B, 0x3A, 0x2E: return true
    case 0x20:
      let (word, end) = FoldedWord.reading(text, at: position + 1, to: text.count)
      guard word == Self.and else { return false }
      // "Great Britain and Northern Ireland" is one name.
      let next = text.skippingSpaces(from: end, to: text.count)
      return FoldedWord.reading(text, at: next, to: text.count).word == Self.article
    default: return false
    }
  }

  /// Whether words name a state: with a capital, and with the form of state or a name of one.
  private func isName(_ name: String) -> Bool {
    var words = name.folded(upTo: 14)
    if words.first == "the" { words.removeFirst() }
    guard (1...10).contains(words.count), !words.contains(where: Self.foreign.contains) else {
      return false
    }
    return words.contains { Self.realms.contains($0) || Self.isState($0) }
  }

  private static func isState(_ word: String) -> Bool {
    Vocabulary.english.namesCountry(Array(word.utf8))
  }

  private static let and = FoldedWord("AND")

  private static let article = FoldedWord("THE")

  private static let realms: Set<String> = [
    "republic", "kingdom", "principality", "confederation", "federation", "duchy", "sultanate",
    "america", "emirates",
  ]

  /// Words that stand in no name of a state.
  private static let foreign: Set<String> = [
    "agreement", "treaty", "convention", "protocol", "ministry", "minister", "president", "between",
    "hereinafter", "having", "represented", "text", "king", "queen", "majesty",
  ]
}
