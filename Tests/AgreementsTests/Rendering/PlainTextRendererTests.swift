import Agreements
import TestSupport
import Testing

@Suite("Plain text")
struct PlainTextRendererTests {
  private static let golden = """
    AGREEMENT BETWEEN THE REPUBLIC OF FREEDONIA AND THE KINGDOM
                     OF SYLVANIA ON LIGHTHOUSES

    The Republic of Freedonia and the Kingdom of Sylvania,
    hereinafter “the Parties”,

    Desiring to keep ships safe,

    Have agreed as follows:

                             Article 1
                              Purpose

    This Agreement keeps the lights lit.

                               PART I
                               DUTIES

                             Article 2
                               Lights

    1.  The Parties shall, under Article 1, see to:

        (a)  the painting of every lighthouse on the coast;

        (b)  the following repairs:

             (i)  glass; or

             (ii) brass; and

        (c)  oil,

        as set out in the Annex.

    2.  Paragraph 1(c) of this Article is paid by Freedonia and
        Sylvania in equal parts.

    DONE at Freedonia City, in duplicate.

    FOR THE REPUBLIC OF             FOR THE KINGDOM OF SYLVANIA:
    FREEDONIA:


    ____________________________    ____________________________
    Rufus T. Firefly                Ambassador Trentino
    [capacity]                      [capacity]

                               ANNEX
                             PROGRAMME

    This Annex follows Article 2(1).

                               Lamps

    +-------------+--------------------------------------------+
    | Lamp        | State                                      |
    +=============+============================================+
    | North [old] | dim, and in need of repair before the      |
    |             | winter storms come                         |
    +-------------+--------------------------------------------+
    | South | new | bright                                     |
    +-------------+--------------------------------------------+

    """

  @Test("a small agreement is printed as a treaty is")
  func wholeAgreement() throws {
    let text = PlainTextRenderer(width: 60).render(try LighthouseAgreement.agreement())
    #expect(text.split(separator: "\n") == Self.golden.split(separator: "\n"))
    #expect(text == Self.golden)
  }

  @Test("the same agreement always gives the same text")
  func determinism() {
    for seed in 0..<2 as Range<UInt64> {
      let texts = (0..<2).map { _ in AgreementGenerator.agreements(3, seed: seed).map(\.text) }
      #expect(texts[0] == texts[1])
    }
  }

  @Test("a width below 40 is 40")
  func leastWidth() throws {
    let agreement = try LighthouseAgreement.agreement()
    var narrow = PlainTextRenderer()
    narrow.width = -3
    let least = PlainTextRenderer(width: 40).render(agreement)
    #expect(PlainTextRenderer(width: Int.min).render(agreement) == least)
    #expect(narrow.render(agreement) == least)
    #expect(agreement.text == PlainTextRenderer(width: 80).render(agreement))
  }

  /// Whether a line is wider than it may be: a word that finds no room stands out.
  private static func isTooWide(_ line: Substring, _ width: Int) -> Bool {
    guard line.count > width else { return false }
    let isTable = ["+-", "+=", "| "].contains { line.hasPrefix($0) }
    let room = min(width - 24, (width - 4) / 2)
    return isTable || !line.split(separator: " ").contains { $0.count > room }
  }

  @Test("no line is wider than the width but for a word that is", arguments: [40, 41, 60, 80, 120])
  func widths(width: Int) {
    for agreement in AgreementGenerator.agreements(5, seed: UInt64(width)) {
      let text = PlainTextRenderer(width: width).render(agreement)
      for line in text.split(separator: "\n") where Self.isTooWide(line, width) {
        Issue.record("\(width): \(line)")
      }
    }
  }

  @Test("a long name on the left does not run into the one on the right")
  func longNames() throws {
    let long = String(repeating: "x", count: 30)
    let signatures = [("fd", long), ("sy", "y")].map { party, name in
      Clause(
        ClauseID(party), .signature,
        substance: .signature(
          SignatureBlock(PartyID(party), signatory: .settled(name), capacity: .settled(""))))
    }
    let text = PlainTextRenderer(width: 40).render(try AgreementSample.agreement(signatures))
    #expect(text.split(separator: "\n").contains("\(long)  y"))
  }

  @Test("in a deep list the margin gives way to the words")
  func deepMargin() throws {
    let items = (1...18).map { Clause(ClauseID("\($0)"), .subitem, "lamps and oil and glass") }
    let inner = Clause("i", .item, "x:", children: items)
    let outer = Clause("a", .subparagraph, "x:", children: [inner])
    let agreement = try AgreementSample.agreement(
      [Clause("p", .paragraph, "x:", children: [outer])],
      scheme: NumberingScheme(subitem: .lowercaseRomanParenthesized))
    let lines = PlainTextRenderer(width: 40).render(agreement).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.contains("            (xviii) lamps and oil and"))
  }

  @Test("every width suits the small agreement")
  func everyWidth() throws {
    let agreement = try LighthouseAgreement.agreement()
    for width in 40...120 {
      let lines = PlainTextRenderer(width: width).render(agreement).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  @Test("any line break breaks the line, and no other control stands in the text")
  func lineBreaks() throws {
    let words = ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\u{2028}two", "one\u{85}two"]
    for text in words {
      let agreement = try AgreementSample.agreement(
        [Clause("1", .recital, Prose(text))], title: "T")
      #expect(agreement.text.split(separator: "\n").suffix(2) == ["one", "two"])
    }
  }

  @Test("a number stays with what it numbers, where there is room")
  func gluedNumbers() throws {
    let filler = String(repeating: "x", count: 30)
    let long = String(repeating: "1", count: 38)
    for (words, lines) in [
      ("\(filler) Article 12 ends", [filler, "Article 12 ends"]),
      ("\(filler) paragraph (a) ends", [filler, "paragraph (a) ends"]),
      ("\(filler) Article ends", ["\(filler) Article", "ends"]),
      ("Article \(long) ends", ["Article", long, "ends"]),
    ] {
      let agreement = try AgreementSample.agreement([Clause("1", .recital, Prose(words))])
      let text = PlainTextRenderer(width: 40).render(agreement)
      #expect(text.split(separator: "\n").dropFirst().map(String.init) == lines)
    }
  }

  @Test("a text ends in one line break, whatever the agreement")
  func ending() throws {
    #expect(try AgreementSample.agreement([]).text.contains("AGREEMENT\n"))
    for agreement in AgreementGenerator.agreements(4, seed: 5) {
      #expect(agreement.text.hasSuffix("\n"))
    }
  }
}
