import Testing

@testable import Agreements

/// What references are bound to in whole texts, and what is said of those that are not.
@Suite("Reading references of whole texts")
struct ReferenceBindingTests {
  private static func reading(_ body: String) -> AgreementReading {
    let text = "AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND ON LANTERNS\n\n" + body
    return AgreementReading(
      of: Array(text.utf8),
      options: ReadingOptions(
        format: .plainText, readsObligations: false, readsProvisions: false))
  }

  private static func references(_ body: String) -> [Reference] {
    reading(body).agreement.allClauses.flatMap(\.prose.references)
  }

  private func words(_ rule: String, of reading: AgreementReading) -> [String] {
    reading.diagnostics.filter { $0.rule == rule }.compactMap(\.location.source).map {
      String(decoding: reading.text.utf8.dropFirst($0.start).prefix($0.count), as: UTF8.self)
    }
  }

  @Test("What the text has no heading of is told from what was not found")
  func elsewhere() {
    let reading = Self.reading(
      """
      Article 1 Scope

      The lamps are listed in Annex 1 and in Annex 7. Section 4 applies as Article 9 does.

      Annex 1: Lamps

      All lamps.
      """)
    #expect(words("read.reference-elsewhere", of: reading) == ["Annex 7", "Section 4"])
    #expect(words("read.unresolved-reference", of: reading) == ["Article 9"])
  }

  @Test("An instrument named before a list is that of the articles in it")
  func lead() throws {
    let reading = Self.reading(
      """
      Article 1 Rules

      1. The following provisions of the Lantern Rules shall not apply:

      (a) Article 36; and

      (b) Article 41.
      """)
    let titles = reading.agreement.externalInstruments.map(\.title)
    #expect(titles == ["Lantern Rules"])
    #expect(words("read.unresolved-reference", of: reading).isEmpty)
  }

  @Test("A section without its word is the one that its articles call this Section")
  func lostSection() {
    let body = """
      CHAPTER 1
      Lamps

      Article 1 Scope

      This Chapter applies to lamps.

      Dues for Lamps

      Article 2 Payment

      Dues are paid under this %.

      Article 3 Delay

      No interest is due under this %.
      """
    let named = Self.references(body.replacing("%", with: "Section"))
    #expect(
      named.map(\.target) == [.enclosing(.chapter), .enclosing(.section), .enclosing(.section)])
    let other = Self.reading(body.replacing("%", with: "Chapter"))
    #expect(!other.outline.contains { $0.kind == .section })
  }

  @Test("The names of paragraphs are no sections")
  func namesOfParagraphs() {
    let reading = Self.reading(
      """
      CHAPTER 1
      Lamps

      Article 1 Scope

      Lamps are lit.

      Article 2 Payment

      1. Dues are paid.

      Time of Payment

      2. Dues are paid at dusk under this Section.

      Place of Payment

      Article 3 Delay

      No interest is due under this Section.
      """)
    #expect(!reading.outline.contains { $0.kind == .section })
  }

  @Test("A title that has kept its name alone is found by that name")
  func lostTitle() throws {
    let reading = Self.reading(
      """
      TITLE I
      Lamps

      CHAPTER 1
      Oil

      Article 1 Scope

      Title II (Dues and Wages) and Chapter 2 (Wages) of Title II (Dues and Wages) apply. Title II prevails.

      Oil is clean.

      DUES AND WAGES

      CHAPTER 1
      Dues

      Article 2 Scope

      This Title applies to dues.

      CHAPTER 2
      Wages

      Article 3 Scope

      Wages are paid.
      """)
    let title = try #require(reading.outline.last { $0.kind == .title })
    let chapter = try #require(reading.outline.last { $0.kind == .chapter })
    let references = reading.agreement.allClauses.flatMap(\.prose.references)
    #expect(
      references.map(\.target) == [
        .clauses([title.id]), .clauses([chapter.id]), .clauses([title.id]), .enclosing(.title),
      ])
  }

  @Test("A section of another chapter is never meant")
  func sectionOfChapter() {
    let references = Self.references(
      """
      CHAPTER 1
      Lamps

      Section A
      Oil

      Article 1 Scope

      Section A applies.

      CHAPTER 2
      Dues

      Article 2 Scope

      Section A does not apply. Section A of Chapter 1 does.
      """)
    #expect(references.map(\.target) == [.clauses(["sec-A"]), .unresolved, .clauses(["sec-A"])])
  }

  @Test("Those Articles are the ones that the words before the list name")
  func antecedentInLead() {
    let references = Self.references(
      """
      Article 1 Lamps

      Lamps burn.

      Article 2 Oil

      Oil is clean.

      Article 3 Exceptions

      Articles 1 and 2 do not apply to:

      (a) lamps at sea; and

      (b) a change that makes a lamp no less fit for those Articles.
      """)
    #expect(
      references.map(\.target) == [.clauses(["art-1", "art-2"]), .clauses(["art-1", "art-2"])])
  }

  @Test("The letter after a hyphen belongs to the number of an annex")
  func annexLetter() {
    let references = Self.references(
      """
      Article 1 Lamps

      Annex 1-A and Annex I apply.

      Annex 1-A: Lamps

      All lamps.
      """)
    #expect(references.map(\.target) == [.clauses(["annex-1-A"]), .unresolved])
  }

  @Test("A quoted title tells chapters with one number apart")
  func quotedTitle() {
    let references = Self.references(
      """
      TITLE I
      Lamps

      CHAPTER 1
      Oil

      Article 1 Scope

      Chapter 1 (Wicks and Glass) of Title VII shall apply.

      TITLE II
      Parts

      CHAPTER 1
      Wicks and Glass

      Article 2 Scope

      Wicks are kept dry.
      """)
    #expect(references.first?.clauses.count == 1)
    #expect(references.first?.clauses.first.map { "\($0)" }?.contains("II") == true)
  }

  @Test("Sub-sections stand in their section")
  func subsections() {
    let references = Self.references(
      """
      CHAPTER 1
      Lamps

      Section 1
      Oil

      Sub-section 1
      Wicks

      Article 1 Scope

      This Sub-section and this Section apply.

      Section 2
      Glass

      Article 2 Scope

      Sub-section 1 of Section 1 applies. This Sub-section does not.
      """)
    #expect(references.count == 4)
    #expect(references.prefix(2).map(\.target) == [.enclosing(.section), .clauses(["sec-1"])])
    #expect(references.dropFirst(2).first?.clauses.count == 1)
    #expect(references.last?.target == .unresolved)
  }

  @Test("A sub-section needs no section around it, and is none")
  func subsectionAlone() {
    let references = Self.references(
      """
      CHAPTER 1
      Lamps

      Sub-section 5
      Wicks

      Article 1 Scope

      This Sub-section applies. This Section does not.
      """)
    #expect(references.map(\.target) == [.enclosing(.section), .unresolved])
  }

  @Test("A line of contents is no annex around the chapters after it")
  func contents() throws {
    let reading = Self.reading(
      """
      ANNEX I: List of Lamps

      CHAPTER 1
      General

      Article 1 Scope

      This Agreement applies to lamps.
      """)
    let article = try #require(reading.outline.first { $0.kind == .article })
    #expect(article.citation == "Article 1")
  }

  @Test("Where numbers begin anew a paragraph is sought among those that count on with it")
  func numbersAnew() {
    let references = Self.references(
      """
      Article 1 Lamps

      1. Lamps burn.

      2. Paragraph 1 applies at night.

      3. Lamps are trimmed.

      1. Oil is clean.

      2. Paragraph 1 applies by day.
      """)
    #expect(references.map(\.clauses) == [["art-1.1"], ["art-1.1~2"]])
  }

  @Test("Paragraphs and points without marks are counted, but never to where the words stand")
  func plainParagraphs() {
    let plain = Self.references(
      """
      Article 1 Lamps

      Lamps burn at night.

      Keepers trim them.

      Paragraph 2 applies on feast days.
      """)
    let listed = Self.references(
      """
      Article 1 Lamps

      Keepers hold the following:

      oil;

      wicks.

      Paragraph 2 applies on feast days.
      """)
    let points = Self.references(
      """
      Article 1 Lamps

      Keepers hold the following:

      oil;

      wicks.

      Keepers trim the wicks.

      Paragraph 2 and point (b) of paragraph 1 apply on feast days.
      """)
    let titled = Self.references(
      """
      Article 1 Lamps

      Lamps of the Harbour

      Lamps burn at night.

      Keepers trim them.

      Paragraph 2 applies on feast days.
      """)
    #expect(plain.first?.clauses != ["art-1"])
    #expect(titled.first?.clauses == ["art-1"])
    #expect(listed.first?.clauses == ["art-1"])
    #expect(points.map(\.clauses) == [["art-1.u2"], ["art-1.u1.u2"]])
  }
}
