// Amounts of money that are written twice.
extension DateWordsFigures {
  /// Reports an amount in words and in figures that differ, of which one stands in brackets.
  ///
  /// - Returns: Whether an amount stands there, be it right or wrong.
  func checkAmounts(
    at bracket: Occurrence, _ bytes: [UInt8], _ context: RuleContext, _ findings: inout Findings
  ) -> Bool {
    let open = bracket.range.lowerBound
    var close = open + 1
    while close < min(bytes.count, open + 80), bytes[close] != 0x29 { close += 1 }
    guard close < bytes.count, bytes[close] == 0x29 else { return false }
    let before: (value: Int, start: Int)
    let within: Int
    if let spoken = spokenAmount(in: bytes, open + 1..<close),
      let figures = figures(endingAt: open, bytes)
    {
      (before, within) = (figures, spoken.value)
    } else if let spoken = spokenAmount(before: open, bytes),
      let figures = figures(endingAt: close, bytes), figures.start > open
    {
      (before, within) = (spoken, figures.value)
    } else {
      return false
    }
    guard before.value != within else { return true }
    let whole = Occurrence(passage: bracket.passage, range: before.start..<close + 1)
    findings.report(
      "“\(context.text(of: whole))” gives two amounts, \(before.value) and \(within)",
      at: context.location(of: whole))
    return true
  }

  /// An amount in words that ends before a bracket, such as "two million euros".
  private func spokenAmount(before open: Int, _ bytes: [UInt8]) -> (value: Int, start: Int)? {
    let text = ByteText(bytes)
    let end = text.trimmingSpaces(from: 0, to: open)
    var word = end
    while word > 0, bytes[word - 1].isLetter { word -= 1 }
    guard word < end, Self.currencies.contains(FoldedWord.reading(text, at: word, to: end).word)
    else { return nil }
    // The longest number that leads to the currency.
    var start = max(0, end - 80)
    while start > 0, start < end, bytes[start - 1].isLetter { start += 1 }
    while start < word {
      if bytes[start].isLetter, start == 0 || !bytes[start - 1].isLetter,
        let amount = spokenAmount(in: bytes, start..<end)
      {
        return amount
      }
      start += 1
    }
    return nil
  }

  /// An amount in words that fills a range: a number, words such as "United States", and a currency.
  private func spokenAmount(
    in bytes: [UInt8], _ range: Range<Int>
  ) -> (value: Int, start: Int)? {
    guard range.count > 6, bytes[range.lowerBound].isLetter,
      let number = SpokenNumber.single(in: bytes, at: range.lowerBound), !number.isOrdinal,
      number.range.upperBound < range.upperBound
    else { return nil }
    let text = ByteText(bytes)
    var position = number.range.upperBound
    var last = FoldedWord()
    for _ in 0..<5 {
      position = text.skippingSpaces(from: position, to: range.upperBound)
      guard position < range.upperBound else { break }
      let (word, end) = FoldedWord.reading(text, at: position, to: range.upperBound)
      // What goes on with the number, as "and a half" does, makes it another one.
      guard end > position, !Self.magnitudes.contains(word) else { return nil }
      last = word
      position = end
    }
    guard position == range.upperBound, Self.currencies.contains(last) else { return nil }
    return (number.value, range.lowerBound)
  }

  /// The number in figures that ends before a place, such as "2,500,000" and "2.5 million".
  private func figures(endingAt place: Int, _ bytes: [UInt8]) -> (value: Int, start: Int)? {
    let text = ByteText(bytes)
    var end = text.trimmingSpaces(from: 0, to: place)
    var scale = 1
    var word = end
    while word > 0, end - word < 10, bytes[word - 1].isLetter { word -= 1 }
    if word < end {
      let name = FoldedWord.reading(text, at: word, to: end).word
      if let value = Self.scales[name] {
        scale = value
      } else {
        guard Self.currencies.contains(name) || end - word == 3 else { return nil }
      }
      end = text.trimmingSpaces(from: 0, to: word)
    }
    var start = end
    while start > 0, end - start < 16,
      bytes[start - 1].isDigit || Self.marks.contains(bytes[start - 1])
    {
      start -= 1
    }
    guard start < end, bytes[start].isDigit, bytes[end - 1].isDigit,
      // "2 500 000" may be one number, and "Article 2" is none that counts money.
      start < 2 || bytes[start - 1] != 0x20 || !bytes[start - 2].isDigit
    else { return nil }
    return Self.value(of: bytes[start..<end], times: scale).map { ($0, start) }
  }

  /// The value of figures whose marks set thousands apart or, before a magnitude, a fraction.
  private static func value(of figures: ArraySlice<UInt8>, times scale: Int) -> Int? {
    let groups = figures.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard let first = groups.first, groups.allSatisfy({ !$0.isEmpty && $0.count < 10 }) else {
      return nil
    }
    func number(_ digits: ArraySlice<UInt8>) -> Int {
      digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    if groups.count == 1 { return number(first) * scale }
    if scale > 1 {
      guard groups.count == 2, groups[1].count < 4 else { return nil }
      let part = groups[1].reduce(scale) { unit, _ in unit / 10 }
      return number(first) * scale + number(groups[1]) * part
    }
    let grouped = Array(groups.dropFirst())
    guard first.count < 4, grouped.count < 4, grouped.allSatisfy({ $0.count == 3 }),
      Set(figures.filter { marks.contains($0) }).count == 1
    else { return nil }
    return grouped.reduce(number(first)) { $0 * 1000 + number($1) }
  }

  private static let marks: Set<UInt8> = [0x2C, 0x2E]

  private static let scales: [FoldedWord: Int] = ["million": 1_000_000, "thousand": 1000]

  private static let magnitudes: Set<FoldedWord> = [
    "and", "half", "hundred", "thousand", "million", "billion", "trillion", "point", "quarter",
  ]

  private static let currencies: Set<FoldedWord> = [
    "euro", "euros", "dollar", "dollars", "pound", "pounds", "sterling", "franc", "francs", "yen",
    "yuan", "krona", "kronor", "krone", "kroner", "peso", "pesos", "rupee", "rupees", "rand",
    "dinar", "dinars", "dirham", "dirhams", "riyal", "riyals", "zloty", "forint", "lira", "lek",
    "guilders", "marks", "roubles", "hryvnias", "hryvnia",
  ]
}
