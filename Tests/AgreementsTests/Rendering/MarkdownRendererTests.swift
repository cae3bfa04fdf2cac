import Agreements
import TestSupport
import Testing

@Suite("Markdown")
struct MarkdownRendererTests {
  private static let golden = """
    # Agreement between the Kingdom of Sylvania and the Republic of Freedonia on Lighthouses

    The Kingdom of Sylvania and the Republic of Freedonia, hereinafter “the Parties”,

    Desiring to keep ships safe,

    Have agreed as follows:

    ## Article 1. Purpose

    This Agreement keeps the lights lit.

    ## Part I. Duties

    ### Article 2. Lights

    1\\. The Parties shall, under Article 1, see to:

    - (a) the painting of every lighthouse on the coast;
    - (b) the following repairs:
      - (i) glass; or
      - (ii) brass; and
    - (c) oil,

    as set out in the Annex.

    2\\. Paragraph 1(c) of this Article is paid by Sylvania and Freedonia in equal parts.

    DONE at Freedonia City, in duplicate.

    | FOR THE KINGDOM OF SYLVANIA: | FOR THE REPUBLIC OF FREEDONIA: |
    | --- | --- |
    | \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ | \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ |
    | Ambassador Trentino | Rufus T. Firefly |
    | \\[capacity\\] | \\[capacity\\] |

    ## Annex. Programme

    This Annex follows Article 2(1).

    **Lamps**

    | Lamp | State |
    | --- | --- |
    | North \\[old\\] | dim, and in need of repair before the winter storms come |
    | South \\| new | bright |

    """

  @Test("a small agreement is printed whole")
  func wholeAgreement() throws {
    let text = try LighthouseAgreement.agreement().markdown(for: "sy")
    #expect(text.split(separator: "\n") == Self.golden.split(separator: "\n"))
    #expect(text == Self.golden)
  }

  @Test("the same agreement always gives the same text")
  func determinism() {
    for seed in 0..<2 as Range<UInt64> {
      let texts = (0..<2).map { _ in AgreementGenerator.agreements(3, seed: seed).map(\.markdown) }
      #expect(texts[0] == texts[1])
    }
  }

  /// The paragraph that prints a text.
  private static func paragraph(_ text: String) throws -> String {
    let agreement = try AgreementSample.agreement([Clause("1", .recital, Prose(text))], title: "T")
    return String(agreement.markdown.dropFirst("# T\n\n".count).dropLast())
  }

  @Test(
    "what Markdown would interpret is escaped, and nothing else",
    arguments: [
      ("plain words, (a) and 10%.", "plain words, (a) and 10%."),
      ("[US: shall][KOS: should]", "\\[US: shall\\]\\[KOS: should\\]"),
      ("a|b", "a\\|b"), ("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
      ("<b>", "\\<b\\>"), ("a\\b", "a\\\\b"), ("# a", "\\# a"), ("*\u{301}", "\\*\u{301}"),
      ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("1.", "1\\."), ("1.5 tons", "1.5 tons"),
      ("in 1. one", "in 1. one"), ("1.\u{A0}one", "1.\u{A0}one"),
      ("- a", "\\- a"), ("+ a", "\\+ a"), ("---", "\\---"), ("a - b + c = d", "a - b + c = d"),
      ("&amp; &#35; A & B, R&D", "\\&amp; \\&\\#35; A & B, R\\&D"),
      ("a\n- b\n===\n2. c", "a\n\\- b\n\\===\n2\\. c"), ("a\n\n    b", "a\n\nb"),
      ("    a", "a"), ("a\r\n- b", "a\n\\- b"),
    ])
  func escaping(text: String, markdown: String) throws {
    #expect(try Self.paragraph(text) == markdown)
  }

  @Test("a number at the start of a line makes no list, and a heading stays on its line")
  func opening() throws {
    let agreement = try AgreementSample.agreement(
      [
        Clause("1", .paragraph, "One."), Clause("2", .paragraph, "Two."),
        Clause(
          "a", .article, heading: "On\n# lamps", children: [Clause("b", .subparagraph, "- c")]),
      ], title: "On\nlamps", scheme: NumberingScheme(subparagraph: .arabicFullStop))
    #expect(
      agreement.markdown == """
        # On lamps

        1\\. One.

        2\\. Two.

        ## Article 1. On \\# lamps

        - 1\\. - c.

        """)
  }

  @Test("words after a list within a list stand apart from its last item")
  func nestedClosingWords() throws {
    let inner = Clause(
      "a", .subparagraph, "of:", children: [Clause("i", .item, "oil\nor gas")],
      closingWords: "together.")
    let agreement = try AgreementSample.agreement(
      [Clause("p", .paragraph, "List:", children: [inner])], title: "T")
    #expect(
      agreement.markdown == """
        # T

        List:

        - (a) of:
          - (i) oil
            or gas,

          together.

        """)
  }

  @Test("tables have as many cells in every row, and cells stay on their line")
  func tables() throws {
    func row(_ id: String, _ cells: Prose...) -> Clause {
      Clause(
        ClauseID(id), .row,
        children: cells.enumerated().map { Clause(ClauseID("\(id)\($0)"), .cell, $1) })
    }
    let table = Clause(
      "t", .table, heading: "Of [lamps]",
      children: [
        row("a", "1. x", "y"), row("b", "one\n\ntwo"), row("c", "a|b", "1", "2"), row("d"),
      ])
    let agreement = try AgreementSample.agreement(
      [table, Clause("u", .table), Clause("v", .table, children: [Clause("w", .row)])], title: "T")
    #expect(
      agreement.markdown == """
        # T

        **Of \\[lamps\\]**

        | 1. x | y |  |
        | --- | --- | --- |
        | one two |  |  |
        | a\\|b | 1 | 2 |
        |  |  |  |

        """)
  }
}
