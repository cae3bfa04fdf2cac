import Agreements

// What stands around the tree: the instrument, the corrections and the styles of numbers.
extension AgreementGenerator.Run {
  mutating func instrument() -> Instrument {
    Instrument(
      bindingness: random.element(of: Instrument.Bindingness.self),
      form: random.element(of: Instrument.Form.self),
      level: random.element(of: Instrument.Level.self),
      firstRoute: maybe(50) { $0.route() }, secondRoute: maybe(50) { $0.route() })
  }

  private mutating func route() -> DomesticRoute {
    let base = random.element(of: Majority.Base.self)
    return DomesticRoute(
      words(1...3), authority: "Constitution art. 18(1)",
      majority: maybe(60) { _ in Majority(2, of: 3, base: base) } ?? nil)
  }

  mutating func corrections() -> [Correction] {
    several(0...2) { run in
      Correction(
        run.words(1...2), correct: run.words(1...2), at: [run.locator()], basis: run.words(2...6))
    }
  }

  mutating func locator() -> SourceLocator {
    let source = random.element(of: cast.sources)
    return SourceLocator(source.id, paragraph: random.number(in: 1...source.paragraphCount))
  }

  mutating func citation() -> Citation {
    switch random.number(in: 0...2) {
    case 0:
      .source(
        locator(), derivation: random.element(of: Citation.Derivation.self),
        item: maybe(50) { SourceItemID(rawValue: $0.random.number(in: 1...142)) })
    case 1: .boilerplate(basis: words(1...5))
    default: .draftersProposal(reason: words(1...5))
    }
  }

  /// Styles that fit the shape: where articles repeat the chapter's number, all groups do.
  mutating func scheme() -> NumberingScheme {
    if shape == .compoundChapters {
      return NumberingScheme(
        part: .arabic, title: .decimal, chapter: .decimal, section: .decimal, article: .decimal,
        paragraph: .decimalFullStop, subparagraph: .lowercaseLetterParenthesized)
    }
    return random.element(of: [
      .standard, .romanArticles,
      NumberingScheme(
        part: .word, section: .uppercaseLetter, article: .arabic, paragraph: .arabicParenthesized,
        subparagraph: .lowercaseLetterClosingParenthesis,
        item: .lowercaseRomanClosingParenthesis, subitem: .bullet, annex: .uppercaseRoman,
        appendix: .uppercaseLetter),
      NumberingScheme(
        paragraph: .decimal, subparagraph: .decimal, item: .lowercaseLetterParenthesized,
        subitem: .lowercaseRomanParenthesized, annex: .arabic),
      NumberingScheme(
        paragraph: .hyphenated, subparagraph: .arabicParenthesized,
        item: .lowercaseRepeatedLetterParenthesized,
        subitem: .uppercaseRepeatedLetterParenthesized),
    ])
  }
}
