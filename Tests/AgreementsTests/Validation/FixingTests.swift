import Agreements
import Testing

/// Fixes applied to agreements and to texts that were read.
@Suite struct FixingTests {
  private let reading = AgreementReading(
    of: """
      Agreement on Lamps

      Article 1
      Lamps
      1. Each Party SHALL light its
      lamps. The other Party may look on.
      """)

  private func location(_ words: String, _ part: Location.Part = .text) throws -> Location {
    let clause = try #require(
      reading.agreement.allClauses.first { clause in
        let prose = part == .heading ? clause.heading : clause.prose
        return prose?.canonicalText.contains(words) == true
      })
    let prose = part == .heading ? clause.heading : clause.prose
    let text = Array((prose ?? Prose()).canonicalText.utf8)
    let start = try #require(
      text.indices.first { text[$0...].starts(with: Array(words.utf8)) })
    return Location(
      clause: clause.id, part: part, words: TextRange(start: start, end: start + words.utf8.count))
  }

  private func fix(_ edits: FixIt.Edit...) -> FixIt { FixIt("change it", .safe, edits) }

  @Test func `words of a text are replaced and the rest stays byte for byte`() throws {
    let changed = try reading.text(applying: [
      fix(
        .replaceWords(at: location("SHALL"), with: "shall"),
        .replaceWords(at: location("Lamps", .heading), with: "Lights")),
      fix(.replaceWords(at: location("lamps."), with: "lights.")),
    ])
    #expect(
      changed == """
        Agreement on Lamps

        Article 1
        Lights
        1. Each Party shall light its
        lights. The other Party may look on.
        """)
  }

  @Test func `the words of norms follow`() throws {
    var agreement = reading.agreement
    let norm = try #require(agreement.obligations.last)
    let words = try #require(agreement.words(of: norm.id))
    try agreement.apply(fix(.replaceWords(at: location("lamps"), with: "very old lanterns")))
    #expect(agreement.words(of: norm.id) == words)
    try agreement.apply(fix(.replaceWords(at: location("Each"), with: "The first")))
    #expect(agreement.words(of: norm.id) == words)
  }

  @Test func `edits that overlap are refused and nothing is changed`() throws {
    let fixes = fix(
      .replaceWords(at: try location("SHALL light"), with: "shall light"),
      .replaceWords(at: try location("light its"), with: "light all its"))
    let clause = try location("SHALL").clause
    #expect(throws: FixError.overlapping(clause)) { try reading.text(applying: [fixes]) }
    var agreement = reading.agreement
    #expect(throws: FixError.overlapping(clause)) { try agreement.apply(fixes) }
    #expect(agreement == reading.agreement)
  }

  @Test func `a fix for another text is refused`() throws {
    var agreement = reading.agreement
    let beyond = Location(clause: "art-1", words: TextRange(start: 4000, end: 4001))
    #expect(throws: FixError.outsideText("art-1")) {
      try agreement.apply(fix(.replaceWords(at: beyond, with: "")))
    }
    #expect(throws: FixError.noSuchClause("art-9")) {
      try agreement.apply(fix(.removeClause("art-9")))
    }
    #expect(throws: FixError.changesStructure("art-1")) {
      try reading.text(applying: [fix(.removeClause("art-1"))])
    }
    #expect(agreement == reading.agreement)
  }

  @Test func `a reference is not changed by replacing its words`() throws {
    let clause = Clause(
      "one", .article, Prose([.text("See "), .reference(Reference(.clauses(["one"]))), .text(".")]))
    let parties = try #require(
      Parties(
        Party("a", officialName: "A", shortName: "A", adjective: "A", abbreviation: "A"),
        Party("b", officialName: "B", shortName: "B", adjective: "B", abbreviation: "B")))
    var agreement = try Agreement(title: "Test", parties: parties, clauses: [clause])
    let inside = Location(clause: "one", words: TextRange(start: 5, end: 7))
    #expect(throws: FixError.notPlainText("one")) {
      try agreement.apply(fix(.replaceWords(at: inside, with: "x")))
    }
    let before = Location(clause: "one", words: TextRange(start: 0, end: 3))
    try agreement.apply(fix(.replaceWords(at: before, with: "Compare")))
    #expect(agreement["one"]?.prose.canonicalText == "Compare {one}.")
    try agreement.apply(
      fix(.replaceWords(at: Location(part: .title, words: TextRange(start: 4, end: 4)), with: "s")))
    #expect(agreement.title.canonicalText == "Tests")
  }

  @Test func `a fix is refused where other words have come to stand`() throws {
    let findings = reading.agreement.validate(
      for: .draft, using: .standard.only("text.all-caps-modal"))
    let found = try #require(findings.first?.fixIts.first)
    var agreement = reading.agreement
    try agreement.apply(fix(.replaceWords(at: location("Each"), with: "The first")))
    let clause = try location("SHALL").clause
    let before = agreement
    #expect(throws: FixError.otherWords(clause)) { try agreement.apply(found) }
    #expect(agreement == before)
    agreement = reading.agreement
    try agreement.apply(found)
    #expect(throws: FixError.otherWords(clause)) { try agreement.apply(found) }
    let other = AgreementReading(of: reading.text.replacing("Each Party", with: "The first Party"))
    #expect(throws: FixError.otherWords(clause)) { try other.text(applying: [found]) }
  }

  @Test func `fixes are applied together, also one whose edits stand around another`() throws {
    var agreement = reading.agreement
    let norms = agreement.obligations.map { agreement.words(of: $0.id) }
    try agreement.apply([
      fix(.replaceWords(at: location("Party "), with: "State ")),
      fix(
        .replaceWords(at: location("Each"), with: "Any"),
        .replaceWords(at: location("look"), with: "watch")),
    ])
    let words = try #require(agreement[location("SHALL").clause ?? "none"]?.prose.canonicalText)
    #expect(words == "Any State SHALL light its lamps. The other Party may watch on.")
    let after = agreement.obligations.map { agreement.words(of: $0.id) }
    #expect(norms == ["SHALL light its lamps", "may look on"])
    #expect(after == ["SHALL light its lamps", "may watch on"])
  }

  @Test func `of fixes that touch one another the first is applied and the others are left`() throws
  {
    var agreement = reading.agreement
    let first = fix(.replaceWords(at: try location("SHALL"), with: "shall"))
    let second = fix(
      .replaceWords(at: try location("Each"), with: "Any"),
      .replaceWords(at: try location(" light"), with: " kindle"))
    let third = fix(.replaceWords(at: try location("lamps"), with: "lights"))
    let misfit = fix(.replaceWords(at: try location("look"), with: "see", insteadOf: "hear"))
    #expect(agreement.applyCompatible([first, second, third, misfit]) == [second, misfit])
    #expect(
      try agreement[#require(location("may look").clause)]?.prose.canonicalText
        == "Each Party shall light its lights. The other Party may look on.")
    #expect(throws: FixError.overlapping(try location("lamps").clause)) {
      var copy = reading.agreement
      try copy.apply([third, third])
    }
  }

  @Test func `words are not cut within a character`() throws {
    var agreement = reading.agreement
    agreement.title = "Café"
    let half = Location(part: .title, words: TextRange(start: 4, end: 5))
    #expect(throws: FixError.outsideText(nil)) {
      try agreement.apply(fix(.replaceWords(at: half, with: "e")))
    }
  }

  @Test(arguments: [
    ("lamps , buoys", "lamps, buoys"), ("lamps\u{A0}, buoys", "lamps, buoys"),
    ("lamps \u{A0}\t, buoys", "lamps, buoys"), ("lamps\n, buoys", nil), ("lamps\n12\n, buoys", nil),
  ])
  func `spaces are taken away within a line, and nothing that stands for them`(
    words: String, wanted: String?
  ) throws {
    let before = "Agreement on Lamps\n\nArticle 1\nEach Party shall keep its "
    let reading = AgreementReading(of: before + words + " and bells in good repair.")
    let fixes = reading.validate(for: .draft, using: .standard.only("text.whitespace"))
      .flatMap(\.fixIts)
    #expect(
      try reading.text(applying: fixes) == before + (wanted ?? words) + " and bells in good repair."
    )
    #expect(fixes.isEmpty == (wanted == nil))
  }
}
