/// Reports other instruments whose first mention gives neither date nor place.
struct ExternalIncomplete: Rule {
  let description = RuleDescription(
    "ref.external-incomplete",
    "The first mention of another instrument gives its title, place and date.",
    severity: .warning, confidence: .heuristic(percent: 75),
    basis: ["UN Treaty Handbook", "practice of supplementary defence cooperation agreements"])

  /// How far behind a name its particulars are looked for.
  private static let reach = 200

  func check(_ context: RuleContext, into findings: inout Findings) {
    let mentions = context.instrumentMentions
    guard !mentions.isEmpty else { return }
    let terms = Set(context.definitions.map { RuleContext.plainName($0.definition.term) })
    let places = mentions.filter { mention in
      !isComplete(mention, terms, context)
        && !mention.isOfCharter && !isLaw(mention) && !isOwn(mention, context)
    }
    findings.report(
      places, atMost: 3, location: \.location,
      message: {
        "the first mention of “\($0.instrument.title)” gives neither date nor place; add them"
      },
      summary: {
        "the first mention of “\($0.instrument.title)” gives neither date nor place, nor do those of \($1 - 1) other "
          + "instruments; add them"
      })
  }

  /// Whether a law of a state is named, by its year or as its constitution: laws have no place, and few have a date.
  private func isLaw(_ mention: InstrumentMention) -> Bool {
    let words = mention.instrument.title.folded(upTo: 24)
    if words.contains(where: { $0.hasPrefix("constitu") }) { return true }
    guard let last = words.last, last.count == 4, last.utf8.allSatisfy({ $0.isDigit }) else {
      return false
    }
    return words.contains { Self.laws.contains($0) }
  }

  /// Whether an annex names the agreement to which it belongs.
  private func isOwn(_ mention: InstrumentMention, _ context: RuleContext) -> Bool {
    guard context.passages[mention.occurrence.passage].unit.map(context.isOperative) == false
    else { return false }
    let title = Set(context.agreement.title.canonicalText.folded(upTo: 40))
    let words = Set(mention.instrument.title.folded(upTo: 40))
    return words.count > 3
      && context.agreement.parties.both.allSatisfy { party in
        party.shortName.folded().contains(where: words.contains)
      } && words.subtracting(title).count < 2
  }

  private static let laws: Set<String> = [
    "act", "law", "code", "ordinance", "order", "statute", "decree", "regulations",
  ]

  /// Whether date and place are known, or a year stands in or near the name, or the text defines the name.
  private func isComplete(
    _ mention: InstrumentMention, _ terms: Set<String>, _ context: RuleContext
  ) -> Bool {
    if mention.instrument.date != nil || mention.instrument.place != nil { return true }
    let bytes = context.passages[mention.occurrence.passage].bytes
    let range = mention.occurrence.range
    let end = min(bytes.count, range.upperBound + Self.reach)
    let text = ByteText(bytes)
    var position = range.lowerBound
    while position < end {
      if bytes[position] == 0x3B || bytes[position] == 0x0A { return false }
      if isYear(text, at: position), isFullDate(text, before: position, from: range.lowerBound) {
        return true
      }
      let word = FoldedWord.reading(text, at: position, to: end)
      if Self.doing.contains(word.word) { return true }
      position = max(word.end, position + 1)
    }
    let names = [mention.instrument.title, mention.instrument.shortName].map(RuleContext.plainName)
    return names.contains(where: terms.contains)
  }

  private func isYear(_ text: ByteText, at position: Int) -> Bool {
    guard text[position] == 0x31 || text[position] == 0x32, !text[position - 1].isDigit,
      !text[position + 4].isDigit
    else { return false }
    return (1...3).allSatisfy { text[position + $0].isDigit }
  }

  /// Whether a month stands before a year.
  private func isFullDate(_ text: ByteText, before year: Int, from start: Int) -> Bool {
    var position = max(start, year - 14)
    while position < year {
      let word = FoldedWord.reading(text, at: position, to: year)
      if Self.months.contains(word.word) { return true }
      position = max(word.end, position + 1)
    }
    return false
  }

  private static let doing = Set(
    ["DONE", "SIGNED", "CONCLUDED", "ADOPTED", "OPENED"].map { FoldedWord($0) })

  private static let months = Set(
    [
      "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER",
      "OCTOBER", "NOVEMBER", "DECEMBER",
    ].map { FoldedWord($0) })
}
