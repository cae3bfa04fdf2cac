import Agreements
import Testing

/// How the clauses of a text are told from its lines.
@Suite struct StructureReadingTests {
  private func outline(_ text: String, _ format: ReadingOptions.Format = .plainText)
    -> [OutlineEntry]
  {
    AgreementReading(of: text, options: ReadingOptions(format: format)).outline
  }

  private func citations(_ text: String, _ kind: Clause.Kind) -> [String?] {
    outline(text).filter { $0.kind == kind }.map(\.citation)
  }

  @Test(arguments: [
    ("Article 1", "Article 2", ["1", "2"]), ("ARTICLE I", "ARTICLE II", ["I", "II"]),
    ("Article 1.1: Scope", "Article 1.2: Terms", ["1.1", "1.2"]),
    ("Art. 1 Scope", "Art. 2 Terms", ["1", "2"]),
    ("ARTÍCULO 1-01. ALCANCE", "ARTÍCULO 1-02. TÉRMINOS", ["1-01", "1-02"]),
    ("Article premier", "Article 2", ["premier", "2"]),
    ("Article ONE", "Article TWO", ["ONE", "TWO"]),
    ("Article 5", "Article 5 bis", ["5", "5 bis"]),
    ("A R T I C L E 1", "A R T I C L E 2", ["1", "2"]),
    ("ARTICIE 1", "ARTlCLE 2", ["1"]), ("Article 1 - Scope", "Article 2 – Terms", ["1", "2"]),
    ("Article  1\u{A0}", "Article\u{A0}2", ["1", "2"]),
  ])
  func headingsOfArticles(_ first: String, _ second: String, _ numbers: [String]) {
    let text = """
      Agreement on Harbours

      \(first)

      The Parties shall keep their harbours open.

      \(second)

      The Parties shall mend their quays.
      """
    #expect(outline(text).filter { $0.kind == .article }.compactMap(\.number).starts(with: numbers))
  }

  @Test func aWrappedReferenceIsNoHeading() {
    let text = """
      Agreement on Harbours

      Article 1

      The dues are those that the harbour masters lay down under
      Article 2
      and they are paid each spring.

      Article 2

      The masters lay down the dues. They keep to the principles of
      Article 1 of this Agreement.
      """
    #expect(citations(text, .article) == ["Article 1", "Article 2"])
    #expect(outline(text).filter { $0.kind == .paragraph }.count == 2)
  }

  @Test func lettersAndRomanNumeralsAreToldBySiblings() {
    let letters = (0..<9).map { "(\(Character(UnicodeScalar(UInt8(97 + $0))))) point \($0);" }
    let text =
      (["Article 1", "The tasks are:"] + letters + [
        "Article 2", "The ways are:", "(a) by sea:", "(i) under sail;", "(ii) by steam;",
        "(b) by land.",
      ]).joined(separator: "\n")
    let points = outline(text).filter { $0.kind == .subparagraph || $0.kind == .item }
    #expect(points.filter { $0.number == "i" }.map(\.kind) == [.subparagraph, .item])
    #expect(
      points.filter { $0.number == "i" }.map(\.citation) == ["Article 1(i)", "Article 2(a)(i)"])
    #expect(points.last?.citation == "Article 2(b)")
  }

  @Test func chapeauPointsAndClosingWords() throws {
    let text = """
      Article 4
      1. A pilot shall carry:
      (a) a chart; and
      (b) a lamp,
      unless the harbour master excuses the pilot.
      2. Pilots are paid.
      """
    let agreement = Agreement(reading: text)
    let paragraph = try #require(agreement.articles.first?.children.first)
    #expect(paragraph.prose.canonicalText == "A pilot shall carry:")
    #expect(paragraph.children.map(\.printedLabel) == ["(a)", "(b)"])
    #expect(paragraph.closingWords?.canonicalText == "unless the harbour master excuses the pilot.")
    #expect(agreement.articles.first?.children.count == 2)
  }

  @Test func groupingAndAnnexes() {
    let text = """
      TITLE I GENERAL

      CHAPTER I
      Scope

      Article 1
      Ships sail.

      CHAPTER II
      Dues

      Article 2
      Dues are paid.

      TITLE II FINAL

      Article 3
      This Agreement shall enter into force on signature.

      ANNEX I: LIST OF HARBOURS

      1. The north harbour.
      """
    #expect(citations(text, .chapter) == ["Title I, Chapter I", "Title I, Chapter II"])
    #expect(citations(text, .article) == ["Article 1", "Article 2", "Article 3"])
    #expect(citations(text, .annex) == ["Annex I"])
    #expect(outline(text).last?.citation == "Annex I, paragraph 1")
  }

  @Test func numberedTextsWithoutArticles() {
    let text = """
      Arrangement on Lighthouses

      I. INTRODUCTION

      1. The Participants keep lighthouses.

      2. They intend to share them.

      II. LAMPS

      3. Lamps will be lit at dusk.
      """
    #expect(
      outline(text).filter { $0.kind == .chapter }.map(\.heading) == ["INTRODUCTION", "LAMPS"])
    #expect(outline(text).filter { $0.kind == .paragraph }.map(\.number) == ["1", "2", "3"])
  }

  @Test func aTextOnOneLine() {
    let text =
      "AGREEMENT ON FERRIES Preamble The Parties, Recalling the storms of many winters; Have agreed as follows: "
      + "Article 1 Purpose This Agreement serves the ferries between the islands and the mainland. Article 2 Duties "
      + "1. Each Party shall: (a) keep a ferry; and (b) ring a bell. 2. The Parties shall consult. "
      + String(repeating: "The ferries sail at dawn and come home at dusk. ", count: 40)
      + "Article 3 Entry into force This Agreement shall enter into force on signature."
    #expect(citations(text, .article) == ["Article 1", "Article 2", "Article 3"])
    #expect(
      outline(text).filter { $0.kind == .article }.map(\.heading) == [
        "Purpose", "Duties", "Entry into force",
      ])
    #expect(
      outline(text).filter { $0.kind == .subparagraph }.map(\.citation) == [
        "Article 2(1)(a)", "Article 2(1)(b)",
      ])
  }

  @Test func `a sentence that is all of an article is no title`() {
    let text = """
      Agreement on Ferries

      Article 1
      Each ferry keeps its lamps lit.

      Article 2
      Sailors.
      Ferries have sailors.
      """
    let articles = AgreementReading(of: text).agreement.articles
    #expect(articles.map { $0.heading?.canonicalText } == [nil, "Sailors."])
    #expect(
      articles.map { $0.children.first?.prose.canonicalText } == [
        "Each ferry keeps its lamps lit.", "Ferries have sailors.",
      ])
  }

  @Test func markdown() throws {
    let text = """
      ---
      title: "Ferries"
      ---
      # Agreement on Ferries

      ### Article 1

      1\\. See the [charter](https://example.org/charter) of **ferries**.

      ### Article 2

      Ferries sail.
      """
    let reading = AgreementReading(of: text)
    #expect(reading.format == .markdown)
    #expect(reading.agreement.title.canonicalText == "Agreement on Ferries")
    let paragraph = try #require(reading.agreement.articles.first?.children.first)
    #expect(paragraph.prose.canonicalText == "See the charter of ferries.")
    #expect(reading.diagnostics.map(\.rule).contains("read.link-target"))
    #expect(reading.text == text)
  }
}
