/// Reports joint organs that are established without a word on how they work.
struct OrganComposition: Rule {
  let description = RuleDescription(
    "party.organ-composition",
    "A joint organ has members, a chair, meetings and a way of deciding.", severity: .warning,
    confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  private static let organs: Set<String> = [
    "committee", "commission", "council", "board", "taskforce", "force", "group", "subcommittee",
    "secretariat",
  ]

  private static let subjects: [(name: String, phrases: [Phrase])] = [
    (
      "its composition",
      [
        "composed", "comprise", "comprises", "comprised", "comprising", "consist", "consists",
        "consisting", "representatives", "members", "representative", "co-chaired", "headed",
        "composition", "represented", "representation",
      ]
    ),
    (
      "who presides",
      [
        "chair", "chaired", "chairs", "chairman", "chairmen", "chairperson", "chairmanship",
        "chairpersons", "preside", "presided", "presidency", "co-chaired", "co-chairs", "co-chair",
        "rules of procedure", "rules and procedures", "headed",
      ]
    ),
    (
      "when it meets",
      [
        "meet", "meets", "meeting", "meetings", "convene", "convened", "convenes", "session",
        "sessions",
      ]
    ),
    (
      "how it decides",
      [
        "decision", "decisions", "decide", "decides", "consensus", "unanimity", "unanimous",
        "mutual agreement", "mutual consent", "recommendations", "vote", "votes",
        "rules of procedure", "rules and procedures",
      ]
    ),
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: Set<[String]> = []
    var missingOfArticle: [Int: [String]] = [:]
    var headings: [(position: Int, words: Set<String>)]?
    for occurrence in context.occurrences(of: [
      "hereby establish", "hereby establishes", "is hereby established", "are hereby established",
      "is established", "shall establish", "hereby created", "is created", "agree to establish",
      "hereby set up", "is set up",
    ]) {
      guard let name = organ(at: occurrence, context), seen.insert(name.words.folded()).inserted,
        let unit = context.unit(of: occurrence),
        let article = context.article(around: unit) ?? context.units.at(unit.position)
      else { continue }
      // A text that sets up more organs than any agreement does is not looked at further.
      guard seen.count <= Self.mostOrgans else { break }
      let missing =
        missingOfArticle[article.position]
        ?? Self.subjects.filter { !context.contains($0.phrases, in: article.subtree) }.map(\.name)
      missingOfArticle[article.position] = missing
      guard !missing.isEmpty else { continue }
      let told = headings ?? self.headings(context)
      headings = told
      guard !isToldElsewhere(name.words, article, told) else { continue }
      findings.report(
        "“\(name.words)” is established and the article does not say "
          + "\(Self.list(missing)); add it",
        at: context.location(of: name.place))
    }
  }

  /// The name of the organ, behind "establish" or before "is established".
  private func organ(
    at occurrence: Occurrence, _ context: RuleContext
  ) -> (words: String, place: Occurrence)? {
    let bytes = context.passages[occurrence.passage].bytes
    let text = ByteText(bytes)
    let isPassive = bytes[occurrence.range.upperBound - 1] | 0x20 == 0x64
    if !isPassive || context.text(of: occurrence).lowercased() == "is set up" {
      var start = text.skippingSpaces(from: occurrence.range.upperBound, to: bytes.count)
      if !isPassive {
        let article = FoldedWord.reading(text, at: start, to: bytes.count)
        guard article.word == FoldedWord("A") || article.word == FoldedWord("AN") else {
          return nil
        }
        start = text.skippingSpaces(from: article.end, to: bytes.count)
        return name(from: start, in: text, passage: occurrence.passage)
      }
    }
    // "A Joint Committee is hereby established": the name opens the sentence.
    var start = occurrence.range.lowerBound
    while start > 0, occurrence.range.lowerBound - start < 80,
      bytes[start - 1] != 0x2E, bytes[start - 1] != 0x3B, bytes[start - 1] != 0x2C
    {
      start -= 1
    }
    start = text.skippingSpaces(from: start, to: occurrence.range.lowerBound)
    let article = FoldedWord.reading(text, at: start, to: bytes.count)
    guard article.word == FoldedWord("A") || article.word == FoldedWord("AN") else { return nil }
    return name(
      from: text.skippingSpaces(from: article.end, to: bytes.count), in: text,
      passage: occurrence.passage)
  }

  /// A name of capitalised words that ends with the noun of an organ.
  private func name(
    from start: Int, in text: ByteText, passage: Int
  ) -> (words: String, place: Occurrence)? {
    var position = start
    for _ in 0..<6 {
      guard text.isUppercase(at: position) else { return nil }
      let end = FoldedWord.reading(text, at: position, to: text.count).end
      guard end > position else { return nil }
      let word = text.string(position..<end).lowercased()
      if Self.organs.contains(word) {
        // "Task Force" and "Working Group" need their first word.
        guard position > start || word != "force" && word != "group" else { return nil }
        return (text.string(start..<end), Occurrence(passage: passage, range: start..<end))
      }
      position = text[end] == 0x2D ? end + 1 : text.skippingSpaces(from: end, to: text.count)
    }
    return nil
  }

  /// Whether another article bears the name in its heading, and so says how the organ works.
  private func isToldElsewhere(
    _ name: String, _ article: ClauseUnit, _ headings: [(position: Int, words: Set<String>)]
  ) -> Bool {
    let words = name.folded()
    return headings.contains { heading in
      heading.position != article.position && words.allSatisfy(heading.words.contains)
    }
  }

  /// The words of the headings.
  private func headings(_ context: RuleContext) -> [(position: Int, words: Set<String>)] {
    context.units.compactMap { unit in
      unit.clause.heading.map { (unit.position, Set($0.canonicalText.folded(upTo: 20))) }
    }
  }

  private static let mostOrgans = 100

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) or \(last)"
  }
}

extension [ClauseUnit] {
  fileprivate func at(_ position: Int) -> ClauseUnit? {
    indices.contains(position) ? self[position] : nil
  }
}
