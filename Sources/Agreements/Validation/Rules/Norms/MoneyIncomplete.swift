/// Reports amounts of money without a currency, and payments of which one cannot tell how often or how much at most.
struct MoneyIncomplete: Rule {
  let description = RuleDescription(
    "norm.money-incomplete", "An amount of money has a currency, and a period or a limit.",
    severity: .error, confidence: .heuristic(percent: 90), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: Self.magnitudes) {
      let passage = occurrence.passage
      let bytes = context.passages[passage].bytes
      guard isText(occurrence, context),
        let start = numberStart(before: occurrence.range.lowerBound, bytes),
        let place = context.places(in: occurrence.range, ofPassage: passage).first,
        isAmount(endingAt: place, context),
        isMoney(start..<occurrence.range.upperBound, context, passage)
      else { continue }
      report(start..<occurrence.range.upperBound, passage, context, into: &findings)
    }
    for occurrence in context.occurrences(of: Self.leads) {
      let bytes = context.passages[occurrence.passage].bytes
      guard isText(occurrence, context),
        let number = plainNumber(behind: occurrence.range.upperBound, bytes),
        isFollowedByNoUnit(number, bytes, context, occurrence.passage),
        isMoney(number, context, occurrence.passage)
      else { continue }
      report(number, occurrence.passage, context, into: &findings)
    }
    for norm in context.norms { checkLimits(of: norm, context, into: &findings) }
  }

  private func report(
    _ range: Range<Int>, _ passage: Int, _ context: RuleContext, into findings: inout Findings
  ) {
    let words = Occurrence(passage: passage, range: range)
    findings.report(
      "“\(context.text(of: words))” has no currency; name it", at: context.location(of: words))
  }

  private func isText(_ occurrence: Occurrence, _ context: RuleContext) -> Bool {
    guard let unit = context.unit(of: occurrence),
      context.passages[occurrence.passage].part == .text
    else { return false }
    switch unit.clause.kind {
    case .table, .row, .cell, .annex, .appendix: return false
    default: return context.passages[occurrence.passage].bytes.count < 4000
    }
  }

  /// Where the number before "million" begins: "75", "1.5".
  private func numberStart(before end: Int, _ bytes: [UInt8]) -> Int? {
    var start = end - 1
    guard start > 0, bytes[start] == 0x20 else { return nil }
    while start > 0, isNumber(bytes[start - 1]) { start -= 1 }
    guard start < end - 1, (0x30...0x39).contains(bytes[start]) else { return nil }
    // A sign or a capital before the number may be a currency, such as "R 75 million".
    guard start == 0 || bytes[start - 1] == 0x20 else { return nil }
    var word = start - 1
    while word > 0, bytes[word - 1] > 0x20 { word -= 1 }
    let isPlain = bytes[max(0, word)..<max(0, start - 1)].allSatisfy { (0x61...0x7A).contains($0) }
    return isPlain ? start : nil
  }

  private func isNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2C
  }

  /// Whether nothing that is counted follows the number.
  private func isAmount(endingAt place: Int, _ context: RuleContext) -> Bool {
    let passage = context.passages[Int(context.index.words[place].passage)]
    let next = place + 1
    guard next < passage.words.upperBound else { return true }
    let gap = passage.bytes[
      context.wordRange(at: place).upperBound..<context.wordRange(at: next).lowerBound]
    if gap.contains(where: { $0 == 0x2E || $0 == 0x3B }) { return true }
    if gap.contains(where: { $0 == 0x28 || $0 >= 0x80 || (0x30...0x39).contains($0) }) {
      return false
    }
    return Self.followers.contains(context.wordKey(at: next))
  }

  /// Whether money is spoken of close by, and no currency.
  private func isMoney(_ range: Range<Int>, _ context: RuleContext, _ passage: Int) -> Bool {
    let count = context.passages[passage].bytes.count
    let near = max(0, range.lowerBound - 120)..<min(count, range.upperBound + 120)
    guard context.hasWord(Self.moneyWords, in: context.places(in: near, ofPassage: passage)) else {
      return false
    }
    guard !context.namesCurrency(in: 0..<count, ofPassage: passage) else { return false }
    guard let unit = context.passages[passage].unit else { return false }
    let article = context.units[context.articleRange(of: unit).lowerBound]
    // A currency that is named nearby may be meant.
    return article.passages.allSatisfy {
      !context.namesCurrency(in: 0..<min(4000, context.passages[$0].bytes.count), ofPassage: $0)
    }
  }

  /// The number behind "an amount of".
  private func plainNumber(behind start: Int, _ bytes: [UInt8]) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == 0x20 else { return nil }
    var end = start + 1
    while end < bytes.count, isNumber(bytes[end]) { end += 1 }
    while end > start + 1, !(0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
    guard end - start > 4, end == bytes.count || bytes[end] < 0x80 else { return nil }
    return start + 1..<end
  }

  private func isFollowedByNoUnit(
    _ number: Range<Int>, _ bytes: [UInt8], _ context: RuleContext, _ passage: Int
  ) -> Bool {
    let behind = context.places(in: number.upperBound..<bytes.count, ofPassage: passage)
    guard let next = behind.first else { return true }
    let gap = bytes[number.upperBound..<context.wordRange(at: next).lowerBound]
    if gap.contains(where: { $0 == 0x2E || $0 == 0x3B }) { return true }
    guard gap.count <= 2 else { return false }
    return Self.followers.contains(context.wordKey(at: next))
  }

  /// Reports a payment of which the text says neither how often nor how much at most.
  private func checkLimits(
    of norm: LocatedNorm, _ context: RuleContext, into findings: inout Findings
  ) {
    guard norm.obligation.modality == .duty, norm.obligation.recurrence == nil,
      norm.obligation.cap?.per == nil, let text = context.normText(of: norm),
      context.passages[text.passage].traits.contains(.digit), context.isFinancial(text),
      !context.hasWord(Self.limits, in: text.places),
      let amount = amount(in: text, context)
    else { return }
    findings.report(
      "“\(context.text(of: amount))” is neither a total nor a ceiling nor an amount for a period; say which it is",
      at: context.location(of: amount), atMost: .remark)
  }

  /// The first number with a currency in the words of a norm.
  private func amount(in text: NormText, _ context: RuleContext) -> Occurrence? {
    let bytes = context.passages[text.passage].bytes
    let start = context.wordRange(at: text.verb).upperBound
    let end = min(text.range.upperBound, start + 120, bytes.count)
    guard start < end else { return nil }
    guard let first = (start..<end).first(where: { (0x30...0x39).contains(bytes[$0]) }) else {
      return nil
    }
    var last = first
    while last < end, isNumber(bytes[last]) { last += 1 }
    while last > first, !(0x30...0x39).contains(bytes[last - 1]) { last -= 1 }
    let near = max(start, first - 6)..<min(bytes.count, last + 22)
    guard last - first > 2 || last + 3 < end && bytes[last + 1] == 0x6D,
      context.namesCurrency(in: near, ofPassage: text.passage)
    else { return nil }
    return Occurrence(passage: text.passage, range: first..<last)
  }

  private static let magnitudes: [Phrase] = ["million", "millions", "billion", "billions"]
  private static let leads: [Phrase] = [
    "amount of", "sum of", "contribution of", "payment of", "grant of", "loan of", "price of",
    "ceiling of", "subsidy of", "fee of",
  ]
  private static let followers = Set(
    foldedWords: """
      per annually a each for in to from over during and or by as on at yearly every within which is shall will are
      until through under towards toward with
      """)
  private static let moneyWords = Set(
    foldedWords: """
      amount amounts sum sums fund funds funding contribution contributions contribute pay payment payments paid grant
      grants finance financial financing budget cost costs price aid loan loans invest investment allocate allocation
      provide subsidy appropriation expenditure fee
      """)
  private static let limits = Set(
    foldedWords: """
      up exceed exceeding maximum most least minimum ceiling approximately estimated total per annual annually each every
      year years yearly month monthly once lump single instalment instalments installment installments quarterly less
      more limit limited overall tranche tranches period
      """)
}
