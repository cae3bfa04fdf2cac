import Testing

@testable import Agreements

/// References whose meaning depends on the place in which they stand.
@Suite("Reading references by their place")
struct ReferencePlaceTests {
  private func targets(_ body: String) -> [Reference.Target] {
    let text = "AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND ON LANTERNS\n\n" + body
    return AgreementReading(of: text, options: ReadingOptions(format: .plainText)).agreement
      .allClauses.flatMap(\.prose.references).map(\.target)
  }

  @Test("A note after the signatures speaks of the clause that bears its mark")
  func notesAtEnd() {
    let body = """
      Article 1 Oils

      The keeper burns oil of rape. [1]

      Article 2 Wicks

      1. The wick is of flax.

      2. The keeper trims the wick [2] and the lamp. [3]

      Done at Lampton, this third day of May 2031, in the English language.

      For Alderland:

      [1] This Article does not bind the pilots.
      [2] Under this paragraph and paragraph 1 [1] the wick is dry.
      [4] This Article is a riddle.
      [3] As Article 1 says.
      """
    #expect(
      targets(body) == [
        .clauses(["art-1"]), .clauses(["art-2.2"]), .clauses(["art-2.1"]), .clauses(["art-2"]),
        .clauses(["art-1"]),
      ])
  }

  @Test(
    "An article between two numbers is not the one before it",
    arguments: [
      ("Article 1 bis", []), ("Article 1A", []), ("Article 1-A", []),
      ("Article 2a", ["art-2.u1.a"]), ("Article 2.1", ["art-2.u1"]),
    ])
  func articleBetween(words: String, ids: [String]) {
    let body = """
      Article 1 Oils

      The keeper obeys \(words).

      Article 2 Wicks

      The keeper trims:
      (a) the wick; and
      (b) the beard.
      """
    #expect(
      targets(body).first
        == (ids.isEmpty ? .unresolved : .clauses(ids.map { ClauseID(rawValue: $0) })))
  }

  @Test("A label means the one in the list around, where the article has several")
  func nearestLabel() {
    let body = """
      Article 1 Terms

      The keeper may burn:

      (a) oil; and

      (b) tallow.

      The keeper may trim:

      (a) wicks of flax;

      (b) wicks of hemp; and

      (c) wicks made of those in subparagraphs (a) and (b).
      """
    #expect(targets(body) == [.clauses(["art-1.u2.a", "art-1.u2.b"])])
  }

  @Test("The first subparagraph of a paragraph is its own text, the second the block after it")
  func subparagraphs() {
    let body = """
      Article 1 Oils

      1. The keeper burns oil.

      2. The keeper trims the wick at dusk.

      The lamps named in the first subparagraph of this paragraph are lit then.

      The second subparagraph of paragraph 2 does not bind the pilots. Notwithstanding the preceding subparagraph, they may do so.
      """
    #expect(
      targets(body) == [
        .clauses(["art-1.2"]), .clauses(["art-1.2.u1"]), .clauses(["art-1.2.u1"]),
      ])
  }

  @Test("A point without a marker is found by its letter behind the number of its paragraph")
  func plainPoints() {
    let body = """
      Article 1 Oils

      1. The keeper may burn:

            oil of rape;

            oil of olives; and

            tallow.

      2. The oil of sub-paragraph 1(b) is pressed cold.
      """
    #expect(targets(body) == [.clauses(["art-1.1.u2"])])
  }

  @Test("Articles that are named with the notes to them are of the instrument of the notes")
  func notesToArticles() {
    #expect(
      ReferenceReading.scan(
        "under Articles 1 through 8, Article 15, and the corresponding interpretative notes of the Lantern Valuation Agreement"
      ) == [
        "article 1–article 8 @Lantern Valuation Agreement",
        "article 15 @Lantern Valuation Agreement",
      ])
    #expect(
      ReferenceReading.scan("under Article 15 and the notes of the keeper") == ["article 15"])
    #expect(
      ReferenceReading.scan("under Article 15 and the lamps of the Lantern Agreement")
        == ["article 15"])
  }

  @Test("What was cited of another instrument is of it when it is cited again in the sentence")
  func citedAgain() {
    let body = """
      Article 1 Oils

      1. The keeper keeps Article 2(1) of the Pilots Agreement, and to this end Article 2(1) is a part of this Agreement.

      2. Article 2(1) binds the keeper. Article 2(2) of the Pilots Agreement and Article 2(1) do so too.

      Article 2 Wicks

      1. The wick is of flax.
      """
    let targets = targets(body)
    let isOwn = targets.map { $0 == .clauses(["art-2.1"]) }
    #expect(targets.count == 6)
    #expect(isOwn == [false, false, false, true, false, true])
  }

  @Test("Other words of references")
  func words() {
    // A word of a name that has lost the space before it.
    #expect(
      ReferenceReading.scan("Article 22 of the Understanding onRules and Procedures for Lamps")
        == ["article 22 @Understanding onRules and Procedures for Lamps"])
    // The word for an instrument that has lost the space behind it.
    #expect(
      ReferenceReading.scan("Articles 2 and 5 of the TBT Agreementexists")
        == ["article 2 + article 5 @TBT Agreement"])
    // A numeral within a literal.
    #expect(
      ReferenceReading.words("los numerales i) y ii) del literal b) del párrafo 7")
        == ["numerales i) y ii) del literal b) del párrafo 7"])
    // The next point of a list is none of the reference before it.
    #expect(
      ReferenceReading.words("the lamps of subparagraph (a)(i); or (iii) the wicks")
        == ["subparagraph (a)(i)"])
  }
}
