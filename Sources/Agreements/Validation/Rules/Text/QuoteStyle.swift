/// Reports texts with straight and typographic quotation marks or apostrophes side by side.
struct QuoteStyle: Rule {
  let description = RuleDescription(
    "text.quote-style", "Quotation marks and apostrophes are of one style.", severity: .remark,
    basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var apostrophes = Marks()
    var quotes = Marks()
    for (place, passage) in context.passages.enumerated() {
      if passage.traits.contains(.straightQuote) {
        collectStraight(passage, place, &apostrophes, &quotes)
      }
      if passage.traits.contains(.nonASCII) {
        collectTypographic(passage, place, &apostrophes, &quotes)
      }
    }
    report(apostrophes, named: "an apostrophe", context, &findings)
    report(quotes, named: "a quotation mark", context, &findings)
  }

  /// The marks of one sort, each with what stands for it in the other style.
  private struct Marks {
    var straight: [(place: Occurrence, other: String)] = []
    var typographic: [(place: Occurrence, other: String)] = []
  }

  private func report(
    _ marks: Marks, named name: String, _ context: RuleContext, _ findings: inout Findings
  ) {
    guard !marks.straight.isEmpty, !marks.typographic.isEmpty else { return }
    let fewer =
      marks.straight.count > marks.typographic.count ? marks.typographic : marks.straight
    let more =
      marks.straight.count > marks.typographic.count ? marks.straight : marks.typographic
    let places = fewer.map { context.location(of: $0.place) }
    let style = marks.straight.count > marks.typographic.count ? "straight" : "typographic"
    guard let first = fewer.first else { return }
    findings.report(
      "“\(context.text(of: first.place))” is \(name) of another style than most in the text",
      atPlaces: places,
      notes: more.first.map {
        [Diagnostic.Note("most are \(style), as here", at: context.location(of: $0.place))]
      } ?? [],
      fixIts: [
        FixIt(
          "write \(style) marks", .safe,
          zip(fewer, places).map { .replaceWords(at: $1, with: $0.other) })
      ])
  }

  private func collectStraight(
    _ passage: Passage, _ place: Int, _ apostrophes: inout Marks, _ quotes: inout Marks
  ) {
    let bytes = passage.bytes
    // In "51° 30' 12"" the marks are minutes and seconds.
    guard bytes.firstRange(of: [0xC2, 0xB0]) == nil else { return }
    var isOpen = false
    var own: [(place: Occurrence, other: String)] = []
    for (index, byte) in bytes.enumerated() {
      let occurrence = Occurrence(passage: place, range: index..<index + 1)
      if byte == 0x27 {
        if Self.isWithinWord(bytes, index, index + 1) {
          apostrophes.straight.append((occurrence, "’"))
        }
      } else if byte == 0x22 {
        // After a number the mark may mean inches.
        if !isOpen, index > 0, bytes[index - 1].isDigit { continue }
        own.append((occurrence, isOpen ? "”" : "“"))
        isOpen.toggle()
      }
    }
    // With an odd mark it cannot be told which open and which close.
    if !isOpen { quotes.straight += own }
  }

  private func collectTypographic(
    _ passage: Passage, _ place: Int, _ apostrophes: inout Marks, _ quotes: inout Marks
  ) {
    for (scalar, range) in WideCharacters(passage.bytes) {
      let occurrence = Occurrence(passage: place, range: range)
      switch scalar.value {
      case 0x201C, 0x201D: quotes.typographic.append((occurrence, "\""))
      case 0x2019 where Self.isWithinWord(passage.bytes, range.lowerBound, range.upperBound):
        apostrophes.typographic.append((occurrence, "'"))
      default: break
      }
    }
  }

  private static func isWithinWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    start > 0 && end < bytes.count && (bytes[start - 1].isLetter || bytes[start - 1] >= 0x80)
      && (bytes[end].isLetter || bytes[end] >= 0xC3 && bytes[end] < 0xE0)
  }
}
