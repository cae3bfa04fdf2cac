import Agreements
import Testing

/// Shapes of texts in which numbers, contents and titles are easily taken for something else.
@Suite struct OddShapesTests {
  private static let head = """
    AGREEMENT BETWEEN FREEDONIA AND SYLVANIA ON BEER

    Freedonia and Sylvania,

    Have agreed as follows:


    """

  private static func citations(_ body: String) -> [String] {
    AgreementReading(of: head + body).outline.compactMap(\.citation)
  }

  @Test func `a number in the midst of a sentence is no page`() {
    let reading = AgreementReading(
      of: Self.head + """
        Article 1
        The duty shall not be higher than
        5
        per cent of the value, and is abolished by the year
        2010
        unless the Parties agree otherwise.
        """)
    let text = PlainTextRenderer(width: 600).render(reading.agreement)
    #expect(text.contains("higher than 5 per cent"))
    #expect(text.contains("by the year 2010 unless"))
    #expect(!reading.diagnostics.contains { $0.rule == "read.page-number" })
  }

  @Test func `numbers that count on are pages, also in the midst of a sentence`() {
    let reading = AgreementReading(
      of: Self.head + """
        Article 1
        The duty shall not be higher than
        5
        all that is usual, and is paid by the
        6
        Party that owes it.
        """)
    #expect(reading.diagnostics.count { $0.rule == "read.page-number" } == 2)
    #expect(reading.agreement.text.contains("higher than all that is usual"))
  }

  @Test func `a table of contents is left out`() {
    let reading = AgreementReading(
      of: """
        AGREEMENT ON BEER

        CONTENTS
        Article 1 Scope ...... 2
        Article 2 Duties . . . . 3
        Annex I Rates ..... 5

        Freedonia and Sylvania,
        Have agreed as follows:

        Article 1
        Scope

        It is wide.

        Article 2
        Duties

        Each Party shall pay.

        Annex I
        Rates

        They are low.
        """)
    #expect(reading.agreement.title.canonicalText == "AGREEMENT ON BEER")
    #expect(reading.agreement.articles.count == 2)
    #expect(reading.agreement.clauses(ofKind: .annex).count == 1)
    #expect(reading.agreement.clauses.first?.kind == .preamble)
    #expect(reading.diagnostics.count { $0.rule == "read.front-matter" } == 4)
  }

  @Test(arguments: [
    "PROTOCOL AMENDING THE AGREEMENT ON BEER", "PROTOCOL\nAMENDING THE AGREEMENT ON BEER",
  ])
  func `a text that begins with the word protocol is one`(title: String) {
    let agreement = AgreementReading(
      of: """
        \(title)

        The Republic of Freedonia and the Kingdom of Sylvania,
        Have agreed as follows:

        Article 1
        It is changed.

        Article 2
        It is not.
        """
    ).agreement
    #expect(agreement.title.canonicalText.hasSuffix("AMENDING THE AGREEMENT ON BEER"))
    #expect(agreement.clauses(ofKind: .annex).isEmpty)
    #expect(agreement.articles.count == 2)
  }

  @Test func `a protocol after the articles is an annex`() {
    let citations = Self.citations(
      """
      Article 1
      It is wide.

      PROTOCOL ON RATES

      They are low.
      """)
    #expect(citations.contains("the Annex"))
  }

  @Test func `the last sentence before the closing formula is no heading`() {
    let agreement = AgreementReading(
      of: Self.head + """
        Article 1

        It is wide.

        Article 2

        This Agreement enters into force on signature.

        Done at Klow on 3 May 2020.
        """
    ).agreement
    #expect(agreement.articles.last?.heading == nil)
    #expect(agreement.articles.last?.children.count == 1)
  }

  @Test func `an article between two numbers is one, with a title and without`() {
    let citations = Self.citations(
      """
      Article 1

      It is wide.

      Article 1 bis

      It is not narrow.

      Article 1 ter
      Width

      It is measured.

      Article 2

      It ends.
      """)
    #expect(
      citations.filter { $0.hasPrefix("Article") && !$0.contains("(") }
        .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        == ["Article 1", "Article 1 bis", "Article 1 ter", "Article 2"])
  }

  @Test func `points in capitals may begin in lowercase`() {
    let citations = Self.citations(
      """
      Article 1

      1. Each Party shall:

      (A) meet;

      (B) talk; and

      (C) act.
      """)
    #expect(citations.suffix(3) == ["Article 1(1)(A)", "Article 1(1)(B)", "Article 1(1)(C)"])
  }
}
