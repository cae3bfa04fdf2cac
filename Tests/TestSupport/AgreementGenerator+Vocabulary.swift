import Agreements

extension AgreementGenerator.Run {
  private static let plainWords = [
    "each", "lamp", "shall", "lighthouse", "keep", "under", "this", "the", "cooperation", "of",
    "oil", "annually", "notice", "border", "ships", "and", "or", "receive", "information", "by",
  ]

  /// Words that printing, escaping, comparing and coding have to treat with care.
  private static let oddWords = [
    "cafe\u{301}", "caf\u{E9}", "*\u{301}", "שָׁלוֹם", "سلام", "\u{202B}rtl\u{202C}", "한국어",
    "👩‍👩‍👧‍👦", "🇽🇰", "“quoted”", "'single'", "\"double\"", "*star*", "_under_", "**bold**",
    "[bracketed]", "a|b", "`code`", "<tag>", "&amp;", "1. one", "2) two", "# hash", "- dash",
    "+ plus", "~~~", "===", "back\\slash", "line\nbreak", "new\n\nparagraph", "return\r\nfeed",
    "tab\there", "no\u{A0}break", "zero\u{200B}width", "İstanbul", "straße", "ﬁlter", "ǅ", "½",
    "10%", "$5", "{braces}", "…", "(a)", "Article 7", "paragraph 2 of Article 3.", "etc.", "x;",
    "pneumonoultramicroscopicsilicovolcanoconiosis-and-more", "https://example.org/a_b",
  ]

  /// A few words, most of them plain.
  mutating func words(_ range: ClosedRange<Int>) -> String {
    several(range) { run in
      run.random.element(of: run.random.chance(85) ? Self.plainWords : Self.oddWords)
    }.joined(separator: " ")
  }

  mutating func period() -> Period {
    let unit = random.element(of: Period.Unit.self)
    return Period(count: random.element(of: [1, 2, 10, 30, 60, 365]), unit: unit) ?? .days(1)
  }

  mutating func date() -> CalendarDate {
    CalendarDate(
      year: random.number(in: 1900...2100), month: random.number(in: 1...12),
      day: random.number(in: 1...28)) ?? .earliest
  }

  mutating func money() -> Money {
    let amount = DecimalNumber(
      coefficient: Int64(random.number(in: 0...10_000_000)), scale: random.number(in: 0...3))
    return Money(
      amount: amount ?? .zero, currency: random.element(of: [.usDollar, .euro]))
  }

  /// A settled value or a placeholder for it.
  mutating func particular<Value>(_ value: Value, _ kind: Placeholder.Kind) -> Particular<Value> {
    random.chance(75) ? .settled(value) : .open(cast.placeholder(kind))
  }

  /// A few clauses of the agreement, at least one.
  mutating func targets(_ range: ClosedRange<Int>) -> [ClauseID] {
    several(range) { $0.random.element(of: $0.clauses) }
  }
}
