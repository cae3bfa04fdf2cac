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
}
