import Agreements
import TestSupport
import Testing

@Suite("Nothing is lost in printing")
struct RenderedWordsTests {
  /// Wide enough that no word of a table is broken.
  private static let wide = 600

  private static func missing(_ agreement: Agreement, from text: String) -> [String] {
    let printed = RenderedWords.counts(text)
    return RenderedWords.given(in: agreement).filter { printed[$0.key, default: 0] < $0.value }
      .keys.sorted()
  }

  @Test("every word of every prose is printed, in both formats")
  func words() {
    for agreement in AgreementGenerator.agreements(10, seed: 61) {
      let text = PlainTextRenderer(width: Self.wide).render(agreement)
      #expect(Self.missing(agreement, from: text) == [])
      #expect(Self.missing(agreement, from: agreement.markdown) == [])
    }
  }

  @Test("every number that is not a bullet is printed, in both formats")
  func labels() {
    for agreement in AgreementGenerator.agreements(4, seed: 62) {
      let numbering = agreement.numbering
      let labels = agreement.allClauses.compactMap { numbering.label(of: $0.id)?.text }
      for text in [agreement.text, agreement.markdown] {
        let bare = text.filter { $0 != "\\" }.uppercased()
        #expect(labels.allSatisfy { bare.contains($0.uppercased()) })
      }
    }
  }

  @Test("the words do not depend on the width")
  func width() {
    let agreements = AgreementGenerator.agreements(8, seed: 63)
      .filter { $0.clauses(ofKind: .table).isEmpty }
    for agreement in agreements {
      let narrow = PlainTextRenderer(width: 40).render(agreement)
      let wide = PlainTextRenderer(width: Self.wide).render(agreement)
      #expect(RenderedWords.counts(narrow) == RenderedWords.counts(wide))
    }
    #expect(agreements.count > 3)
  }

  /// Clauses whose words stand where a text seldom has any.
  private static let oddPlaces: [Clause] = [
    Clause("a", .article, closingWords: "lost"),
    Clause("b", .preamble, heading: "lost"),
    Clause("c", .preamble, "lost"),
    Clause("d", .preamble, closingWords: "lost"),
    Clause("e", .paragraph, heading: "lost"),
    Clause("f", .recital, closingWords: "lost"),
    Clause("g", .signature, "lost"),
    Clause("h", .annex, children: [Clause("h1", .signature, "lost")]),
    Clause("i", .subparagraph, children: [Clause("i1", .item, "lost")]),
    Clause("j", .article, children: [Clause("j1", .subparagraph, closingWords: "lost")]),
    Clause(
      "k", .paragraph,
      children: [Clause("k1", .subparagraph, children: [Clause("k2", .paragraph, "lost")])]),
    Clause("l", .table, heading: "lost"),
    Clause("m", .part, closingWords: "lost"),
    Clause("o", .table, "lost"), Clause("p", .table, closingWords: "lost"),
    Clause("q", .table, children: [Clause("q1", .row, "lost")]),
    Clause(
      "r", .table,
      children: [
        Clause("r1", .row, children: [Clause("r2", .cell, children: [Clause("r3", .item, "lost")])])
      ]),
    Clause(
      "n", .signature,
      substance: .signature(
        SignatureBlock("fd", signatory: .settled("lost"), capacity: .settled("")))),
  ]

  @Test("words are printed wherever they stand", arguments: oddPlaces.indices)
  func oddPlace(index: Int) throws {
    let agreement = try AgreementSample.agreement([Self.oddPlaces[index]])
    #expect(RenderedWords.counts(agreement.text)["LOST"] == 1)
    #expect(RenderedWords.counts(agreement.markdown)["LOST"] == 1)
  }

  @Test("a heading that runs into the text ends in a full stop")
  func runInHeading() throws {
    let agreement = try AgreementSample.agreement([
      Clause("1", .paragraph, heading: "Aim", "Lamps burn."),
      Clause("2", .paragraph, heading: "Aim.", "Lamps burn."),
    ])
    #expect(agreement.text.hasSuffix("1.  Aim. Lamps burn.\n\n2.  Aim. Lamps burn.\n"))
    #expect(agreement.markdown.hasSuffix("1\\. Aim. Lamps burn.\n\n2\\. Aim. Lamps burn.\n"))
  }

  @Test("words after a list go on with its sentence")
  func closingWords() throws {
    let agreement = try AgreementSample.agreement([
      Clause("1", .paragraph, "List:", closingWords: .reference(.agreement))
    ])
    #expect(agreement.text.hasSuffix("List:\n\nthis Agreement\n"))
    #expect(agreement.markdown.hasSuffix("List:\n\nthis Agreement\n"))
  }

  private static func list(
    _ words: [String], joining connective: ListConnective? = nil, closing: Prose? = nil
  ) throws -> Agreement {
    let items = words.enumerated().map { Clause(ClauseID("\($0)"), .subparagraph, Prose($1)) }
    return try AgreementSample.agreement([
      Clause(
        "p", .paragraph, "List:", children: items, connective: connective, closingWords: closing)
    ])
  }

  @Test("the items of a list are punctuated, and joined after the last but one")
  func punctuation() throws {
    let expected: [(Agreement, [String])] = [
      (try Self.list(["x", "y", "z"], joining: .and), ["x;", "y; and", "z."]),
      (try Self.list(["x", "y"], joining: .or), ["x; or", "y."]),
      (try Self.list(["x", "y"], joining: .andOr), ["x; and/or", "y."]),
      (try Self.list(["x", "y"]), ["x;", "y."]), (try Self.list(["x"], joining: .and), ["x."]),
      (try Self.list(["x,", "y:", "z;"], joining: .and), ["x,", "y:", "z;"]),
      (try Self.list(["x", "y"], joining: .and, closing: "all."), ["x; and", "y,"]),
    ]
    for (agreement, items) in expected {
      let text = agreement.text.split(separator: "\n").filter { $0.contains("(") }
      #expect(text.map { String($0.dropFirst(9)) } == items)
      let markdown = agreement.markdown.split(separator: "\n").filter { $0.contains("(") }
      #expect(markdown.map { String($0.dropFirst(6)) } == items)
    }
  }

  @Test("a reference opens a sentence with a capital, and goes on with none")
  func capitals() throws {
    let pair = PartyPair(
      .init("fd", named: Prose.reference(.agreement)), .init("sy", named: "Sylvania"))
    let words: [(Prose, String)] = [
      (.reference(.agreement) + " binds.", "This Agreement binds."),
      ("It binds. " + .reference(.agreement) + " binds.", "It binds. This Agreement binds."),
      ("Under " + .reference(.agreement) + ".", "Under this Agreement."),
      (
        "Under " + Prose([.slot(Slot("s", [.init(by: [], .words(.reference(.agreement)))]))]),
        "Under [this Agreement]"
      ),
      ("Under " + Prose([.pair(pair)]), "Under this Agreement and Sylvania"),
    ]
    for (prose, text) in words {
      let agreement = try AgreementSample.agreement([Clause("1", .paragraph, prose)])
      #expect(agreement.text.split(separator: "\n").last == Substring(text))
    }
  }
}
