import Agreements
import Testing

/// Lists whose points are parted by notes, by headings and by the layout of the page.
@Suite("Reading lists that are broken off")
struct BrokenListTests {
  private func outline(_ body: String) -> [OutlineEntry] {
    let text = "AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND ON LANTERNS\n\n" + body
    return AgreementReading(of: Array(text.utf8), options: ReadingOptions(format: .plainText))
      .outline
  }

  private func citations(_ body: String, numbered: Bool = true) -> [String] {
    outline(body).filter { ($0.number != nil) == numbered && $0.kind != .article }
      .compactMap(\.citation)
  }

  @Test("A list goes on behind a note that is printed among its points")
  func notes() {
    let body = """
      Article 1 Oils

      1. The keeper may burn:

      (a) oil of rape; 

      (b) oil of olives, from:

      (i) the north;3

      3 The north ends at the river.

      (ii) the south; and

      Olives of both are pressed cold.

      (c) tallow.

      2. The keeper trims the wick.
      """
    #expect(
      citations(body) == [
        "Article 1(1)", "Article 1(1)(a)", "Article 1(1)(b)", "Article 1(1)(b)(i)",
        "Article 1(1)(b)(ii)", "Article 1(1)(c)", "Article 1(2)",
      ])
    // The note stands in the point before it, and the further words in the point that they follow.
    #expect(citations(body, numbered: false) == ["Article 1(1)(b)(i)", "Article 1(1)(b)"])
  }

  @Test("A list that opens behind a block is not that which the block has broken off")
  func newList() {
    let body = """
      Article 1 Oils

      1. The keeper may burn:

      (a) oil of rape;

      (b) tallow.

      The keeper may not burn:

      (a) pitch;

      (b) peat.
      """
    let points = outline(body).filter { $0.number == "a" || $0.number == "b" }
    #expect(points.map(\.depth) == [3, 3, 4, 4])
  }

  @Test("Many notes in a row do not make the reading slow or wrong")
  func manyNotes() {
    let notes = (0..<2_000).map { "Note: lamp \($0) is lit.\n\n(b) tallow \($0);\n\n" }.joined()
    let body = "Article 1 Oils\n\nThe keeper may burn:\n\n(a) oil;\n\n" + notes
    #expect(outline(body).count > 2_000)
  }

  @Test("Numbered paragraphs stand below the name above them, not in it")
  func names() {
    let body = """
      Article 1 Oils

      Oils of plants

      1. The keeper burns oil of rape.

      Oils of beasts

      2. The keeper burns tallow.

      3. The keeper burns no train oil.
      """
    #expect(citations(body) == ["Article 1(1)", "Article 1(2)", "Article 1(3)"])
    #expect(outline(body).filter { $0.number == "2" }.map(\.kind) == [.paragraph])
  }

  @Test("Points without markers end where a line stands as far out as the words before them")
  func indents() {
    let body = """
      Article 1 Oils
      The keeper may burn any
                oil of these:

                      oil of rape;

                      oil of:

                            green olives,

                            black olives; or

                      tallow,

                which is dry.
                The keeper may burn no train oil at any hour whether the
                harbour is open or not.

      Article 2 Wicks
      The keeper trims the wick of each lamp at dusk, and again at
                midnight, as paragraph 2 of Article 1 asks.
      """
    let entries = outline(body).filter { $0.citation == "Article 1" && $0.kind != .article }
    #expect(entries.map(\.depth) == [2, 3, 3, 4, 4, 3, 2])
    let text = "AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND ON LANTERNS\n\n" + body
    let reading = AgreementReading(of: text, options: ReadingOptions(format: .plainText))
    let references = reading.agreement.allClauses.flatMap(\.prose.references)
    #expect(references.map(\.target) == [.clauses(["art-1.u2"])])
  }

  @Test("(i) after an (h) that ends with a colon opens a list where (ii) follows it")
  func lettersAndNumerals() {
    let letters = "abcdefg".map { "(\($0)) oil of sort \($0);" }.joined(separator: "\n\n")
    let body = """
      Article 1 Oils

      The keeper may burn:

      \(letters)

      (h) oil of:

      (i) the north; or

      (ii) the south;

      (i) tallow; and

      (j) wax.
      """
    let points = outline(body).filter { $0.number == "i" || $0.number == "j" }
    #expect(points.map(\.depth) == [4, 3, 3])
    let alone = body.replacing("(ii) the south;", with: "").replacing(
      "(i) the north; or", with: "")
    #expect(outline(alone).filter { $0.number == "i" }.map(\.depth) == [3])
  }

  @Test("A bullet before a letter or numeral is a part of the marker, also before a tab")
  func bullets() {
    let body = """
      Article 1 Oils

      1. The keeper may burn:

      • \ta. oil of:

      o \ti. the north; or

      o \tii. the south; and

      • \tb. tallow.
      """
    #expect(
      citations(body) == [
        "Article 1(1)", "Article 1(1)(a)", "Article 1(1)(a)(i)", "Article 1(1)(a)(ii)",
        "Article 1(1)(b)",
      ])
  }

  @Test("A number alone on a line goes on with the words that ask for it")
  func numberAlone() {
    let body = """
      Article 1 Oils

      1. The keeper burns the oil that is named in paragraph 2 of Article

      2.

      Article 2 Wicks

      1. The wick is of flax.

      2. The oil is of rape.
      """
    let reading = AgreementReading(
      of: "AGREEMENT BETWEEN ALDERLAND AND BIRCHLAND ON LANTERNS\n\n" + body,
      options: ReadingOptions(format: .plainText))
    let references = reading.agreement.allClauses.flatMap(\.prose.references)
    #expect(references.map(\.target) == [.clauses(["art-2.2"])])
    #expect(citations(body) == ["Article 1(1)", "Article 2(1)", "Article 2(2)"])
  }
}
