/// Reports numbers that are written twice and differently, such as "thirty (60) days".
struct DateWordsFigures: Rule {
  let description = RuleDescription(
    "final.date-words-figures", "A number in words and the figures beside it are equal.",
    severity: .error, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (position, passage) in context.passages.enumerated()
    where passage.traits.isSuperset(of: [.bracket, .digit]) {
      let bytes = passage.bytes
      var offset = 0
      while offset + 2 < bytes.count {
        defer { offset += 1 }
        guard bytes[offset] == 0x28, offset > 1 else { continue }
        let bracket = Occurrence(passage: position, range: offset..<offset + 1)
        if checkAmounts(at: bracket, bytes, context, &findings) { continue }
        if bytes[offset + 1].isDigit {
          check(bracket, bytes, context, &findings)
        } else {
          checkFiguresFirst(bracket, bytes, context, &findings)
        }
      }
    }
  }

  private func check(
    _ bracket: Occurrence, _ bytes: [UInt8], _ context: RuleContext, _ findings: inout Findings
  ) {
    let open = bracket.range.lowerBound
    var end = open + 1
    while end < min(bytes.count, open + 12), bytes[end] != 0x29 { end += 1 }
    guard end < bytes.count, bytes[end] == 0x29 else { return }
    var start = max(0, open - 60)
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    let words = ProvisionWords(bytes, in: start..<min(bytes.count, end + 40))
    let place = words.index(at: open)
    for first in max(0, place - 7)..<max(place, 0) {
      guard first < words.count, !words.words[first].isNumber,
        let number = SpokenNumber(in: bytes, at: words.words[first].start),
        number.range.upperBound == end + 1
      else { continue }
      guard let figures = number.contradiction, !Self.units.contains(words.key(first - 1)),
        let next = unit(behind: end, in: words), figures < 100_000
      else { return }
      let range = number.range.lowerBound..<words.words[next].end
      let whole = Occurrence(passage: bracket.passage, range: range)
      let digits = Occurrence(passage: bracket.passage, range: open + 1..<end)
      let isOrdinal = number.isOrdinal && !(0x30...0x39).contains(bytes[end - 1])
      findings.report(
        "“\(context.text(of: whole))” gives two numbers, \(number.value) and \(figures)",
        at: context.location(of: whole),
        fixIts: isOrdinal
          ? []
          : [
            FixIt(
              "write “\(number.value)” in figures", .needsReview,
              [.replaceWords(at: context.location(of: digits), with: String(number.value))])
          ])
      return
    }
  }

  /// Reports figures before words in brackets, such as "60 (thirty) days".
  private func checkFiguresFirst(
    _ bracket: Occurrence, _ bytes: [UInt8], _ context: RuleContext, _ findings: inout Findings
  ) {
    let text = ByteText(bytes)
    let open = bracket.range.lowerBound
    let end = text.trimmingSpaces(from: 0, to: open)
    var start = end
    while start > 0, bytes[start - 1].isDigit { start -= 1 }
    guard start < end, end - start < 6, start == 0 || bytes[start - 1] == 0x20,
      let number = SpokenNumber(in: bytes, at: start), let spoken = number.contradiction,
      !number.isOrdinal
    else { return }
    let words = ProvisionWords(
      bytes, in: max(0, start - 20)..<min(bytes.count, number.range.upperBound + 40))
    guard !Self.units.contains(words.key(words.index(at: start) - 1)),
      let next = unit(behind: number.range.upperBound, in: words)
    else { return }
    let whole = Occurrence(passage: bracket.passage, range: start..<words.words[next].end)
    let digits = Occurrence(passage: bracket.passage, range: start..<end)
    findings.report(
      "“\(context.text(of: whole))” gives two numbers, \(number.value) and \(spoken)",
      at: context.location(of: whole),
      fixIts: [
        FixIt(
          "write “\(spoken)” in figures", .needsReview,
          [.replaceWords(at: context.location(of: digits), with: String(spoken))])
      ])
  }

  /// The place of a word that is counted, right behind the brackets.
  private func unit(behind end: Int, in words: ProvisionWords) -> Int? {
    let next = words.index(at: end)
    for place in next..<min(words.count, next + 2) where words.joins(place) {
      if Self.counted.contains(words.key(place)) { return place }
    }
    return nil
  }

  /// Words before a number that is a label and no count.
  private static let units: Set<FoldedWord> = [
    "article", "articles", "paragraph", "paragraphs", "section", "annex", "chapter", "part", "note",
    "footnote", "subparagraph", "and",
  ]

  private static let counted: Set<FoldedWord> = [
    "day", "days", "month", "months", "year", "years", "week", "weeks", "hour", "hours",
    "originals",
    "original", "copies", "percent", "per", "members", "arbitrators", "representatives", "persons",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
