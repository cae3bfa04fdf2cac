/// Reports blanks that are still to be filled.
struct TextPlaceholder: Rule {
  let description = RuleDescription(
    "text.placeholder", "No blank is left to be filled.",
    severity: .remark.rising(to: .error, at: .signature), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var blanks: [Occurrence] = []
    for bracket in context.squareBrackets where bracket.kind == .placeholder {
      blanks.append(Occurrence(passage: bracket.passage, range: bracket.range))
    }
    let terms = Set(context.definitions.map(\.definition.term))
    blanks += context.occurrences(of: [
      "tbd", "tbc", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx", "lorem ipsum",
    ])
    .filter { isBlank($0, terms, context) }
    for (place, passage) in context.passages.enumerated() {
      let isClosing = passage.unit.map { context.units[$0].clause.kind == .testimonium } ?? false
      if passage.traits.contains(.underscore), isSentence(passage, context) {
        blanks += Self.runs(of: 0x5F, atLeast: 3, in: passage.bytes)
          .map { Occurrence(passage: place, range: $0) }.filter { isLedTo($0, context) }
      }
      if isClosing {
        blanks += Self.runs(of: 0x2E, atLeast: 4, in: passage.bytes)
          .map { Occurrence(passage: place, range: $0) }.filter { isLedTo($0, context) }
      }
    }
    report(blanks, context, &findings)
  }

  /// Reports the blanks of one text as one finding.
  private func report(_ blanks: [Occurrence], _ context: RuleContext, _ findings: inout Findings) {
    let blanks = blanks.sorted {
      ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound)
    }
    var index = 0
    while index < blanks.count {
      let first = blanks[index]
      var end = index + 1
      while end < blanks.count, blanks[end].passage == first.passage { end += 1 }
      // The annexes have forms whose fields are filled in when they are used.
      let isForm = context.isAnnexed(context.passages[first.passage])
      findings.report(
        "“\(context.shortText(of: first))” is still to be filled in",
        atPlaces: blanks[index..<end].map(context.location(of:)), atMost: isForm ? .warning : nil)
      index = end
    }
  }

  /// Whether a word is one that stands for another and no Roman number or abbreviation of the text.
  private func isBlank(
    _ occurrence: Occurrence, _ terms: Set<String>, _ context: RuleContext
  ) -> Bool {
    let passage = context.passages[occurrence.passage]
    let word = passage.bytes[occurrence.range]
    if word.count > 6 { return true }
    guard word.allSatisfy({ (0x41...0x5A).contains($0) }), !context.isTable(passage),
      passage.part != .heading,
      !passage.bytes[..<occurrence.range.lowerBound].suffix(40).contains(0x5B)
    else { return false }
    let before = context.word(before: occurrence.range.lowerBound, inPassage: occurrence.passage)
    if word.count >= 4 { return word.first == 0x58 }
    if word.first == 0x58 {
      // No period is counted in Roman numbers.
      let after = context.word(after: occurrence.range.upperBound, inPassage: occurrence.passage)
      if Self.counted.contains(after) { return true }
      return word.count == 3 && Self.leads.contains(before) && before != "of"
    }
    let term = String(decoding: word, as: UTF8.self)
    // "TBC" is a disease and a bank as well.
    return (term == "TBD" || !before.isEmpty && before != "the")
      && !terms.contains(term)
  }

  /// Words after which "XXX" is no number of an article.
  private static let leads: Set<String> = [
    "at", "by", "for", "on", "dated", "is", "with", "named", "of", "day", "this", "number",
    "within",
  ]

  /// Whether a passage is a sentence of the agreement, and no line for a signature or a field of a form.
  private func isSentence(_ passage: Passage, _ context: RuleContext) -> Bool {
    guard passage.part == .text || passage.part == .closingWords, let unit = passage.unit,
      !context.isTable(passage), !context.isAnnexed(passage)
    else { return false }
    return context.units[unit].clause.kind != .signature
  }

  private static func runs(of byte: UInt8, atLeast count: Int, in bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] == byte {
        start = start ?? index
      } else if let first = start {
        if index - first >= count { runs.append(first..<index) }
        start = nil
      }
    }
    return runs
  }

  /// Whether words lead to a blank or on from it, as in "at ____ this ____ day of ____", and no quotation holds it.
  private func isLedTo(_ blank: Occurrence, _ context: RuleContext) -> Bool {
    let before = context.word(before: blank.range.lowerBound, inPassage: blank.passage)
    let after = context.word(after: blank.range.upperBound, inPassage: blank.passage)
    guard Self.leads.contains(before) || Self.follows.contains(after) else { return false }
    let bytes = context.passages[blank.passage].bytes
    var typographic = 0
    var straight = 0
    for index in max(0, blank.range.lowerBound - 300)..<blank.range.lowerBound {
      if bytes[index] == 0x22 { straight += 1 }
      guard bytes[index] == 0x80, index > 0, bytes[index - 1] == 0xE2 else { continue }
      typographic += bytes[index + 1] == 0x9C ? 1 : bytes[index + 1] == 0x9D ? -1 : 0
    }
    return typographic <= 0 && straight % 2 == 0
  }

  /// Words of what is counted in digits or words.
  private static let counted: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "working",
    "calendar", "per", "percent", "euros", "dollars",
  ]

  private static let follows: Set<String> = ["day", "of", "days", "months", "years", "in", "on"]
}
