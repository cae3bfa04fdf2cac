import Agreements
import Testing

@Suite("Citations")
struct CitationTests {
  /// An agreement with a clause of every sort that can be cited.
  private static func sample(annexes: Int = 2, _ scheme: NumberingScheme = .standard) throws
    -> Agreement
  {
    let list = [
      Clause("5.2.a", .subparagraph),
      Clause(
        "5.2.b", .subparagraph,
        children: [
          Clause(
            "5.2.b.i", .item,
            children: [Clause("5.2.b.i.A", .subitem), Clause("5.2.b.i.B", .subitem)])
        ]),
    ]
    let table = Clause(
      "t", .table,
      children: [Clause("t1", .row), Clause("t2", .row, children: [Clause("t2c", .cell)])])
    let paragraphs = [
      Clause("A.1", .paragraph),
      Clause("A.2", .paragraph, children: [Clause("A.2.a", .subparagraph)]),
    ]
    let annexes = [
      Clause("A", .annex, children: paragraphs + [table]),
      Clause(
        "B", .annex,
        children: [
          Clause(
            "B.1", .section, children: [AgreementSample.article("B.1.1", "B.1.1.1", "B.1.1.2")]),
          Clause(
            "B.2", .section, children: [Clause("B.2.1", .paragraph), Clause("B.2.2", .paragraph)]),
          Clause(
            "B.I", .appendix, children: [Clause("B.I.1", .paragraph), Clause("B.I.2", .paragraph)]),
        ]),
    ].prefix(annexes)
    return try AgreementSample.agreement(
      [
        Clause("0", .preamble, children: [Clause("r1", .recital), Clause("r2", .recital)]),
        Clause(
          "I", .part,
          children: [
            Clause("I.I", .chapter, children: [AgreementSample.article("1", "1.1")]),
            Clause("I.II", .chapter, children: [AgreementSample.article("2")]),
          ]),
        Clause(
          "II", .part,
          children: [Clause("II.I", .chapter, children: [AgreementSample.article("3")])]),
        AgreementSample.article("4"),
        Clause(
          "5", .article,
          children: [Clause("5.1", .paragraph), Clause("5.2", .paragraph, children: list)]),
        Clause(
          "6", .article,
          children: [Clause("6.1", .paragraph, children: [Clause("6.1.a", .subparagraph)])]),
        Clause("w", .testimonium), Clause("s1", .signature), Clause("s2", .signature),
      ] + annexes, scheme: scheme)
  }

  @Test(
    "a clause is cited in every form",
    arguments: [
      ("5", .compact, "Article 5"), ("5", .descendingInFull, "Article 5"),
      ("5", .ascending, "Article 5"),
      ("5.2", .compact, "Article 5(2)"), ("5.2", .automatic, "Article 5(2)"),
      ("5.2", .descending, "Article 5, paragraph 2"),
      ("5.2", .descendingInFull, "Article 5, paragraph 2"),
      ("5.2", .ascending, "paragraph 2 of Article 5"),
      ("5.2", .ascendingInFull, "paragraph 2 of Article 5"),
      ("5.2.b", .compact, "Article 5(2)(b)"), ("5.2.b", .descending, "Article 5, paragraph 2(b)"),
      ("5.2.b", .descendingInFull, "Article 5, paragraph 2, subparagraph (b)"),
      ("5.2.b", .ascending, "paragraph 2(b) of Article 5"),
      ("5.2.b", .ascendingInFull, "subparagraph (b) of paragraph 2 of Article 5"),
      ("5.2.b.i", .compact, "Article 5(2)(b)(i)"),
      ("5.2.b.i", .ascendingInFull, "item (i) of subparagraph (b) of paragraph 2 of Article 5"),
      ("5.2.b.i.B", .compact, "Article 5(2)(b)(i)(B)"),
      ("5.2.b.i.B", .descending, "Article 5, paragraph 2(b)(i)(B)"),
      (
        "5.2.b.i.B", .descendingInFull,
        "Article 5, paragraph 2, subparagraph (b), item (i), subitem (B)"
      ),
      ("6.1", .compact, "Article 6"), ("6.1.a", .compact, "Article 6(a)"),
      ("6.1.a", .descending, "Article 6, subparagraph (a)"),
      ("6.1.a", .ascending, "subparagraph (a) of Article 6"),
    ] as [(ClauseID, Reference.Form, String)])
  func articles(id: ClauseID, form: Reference.Form, citation: String) throws {
    #expect(try Self.sample().citation(of: id, form: form) == citation)
  }

  @Test(
    "annexes, groups and what has no number are cited too",
    arguments: [
      ("A", .compact, "Annex A"), ("A.2", .compact, "Annex A, paragraph 2"),
      ("A.2", .ascending, "paragraph 2 of Annex A"),
      ("A.2.a", .compact, "Annex A, paragraph 2(a)"),
      ("A.2.a", .descendingInFull, "Annex A, paragraph 2, subparagraph (a)"),
      ("A.2.a", .ascending, "paragraph 2(a) of Annex A"),
      ("B.1.1", .compact, "Annex B, Section 1, Article 1"),
      ("B.1.1.2", .compact, "Annex B, Section 1, Article 1(2)"),
      ("B.1.1.2", .descending, "Annex B, Section 1, Article 1, paragraph 2"),
      ("B.1.1.2", .ascending, "paragraph 2 of Article 1 of Section 1 of Annex B"),
      ("B.2", .compact, "Annex B, Section 2"),
      ("B.2.1", .compact, "Annex B, Section 2, paragraph 1"),
      ("B.I", .compact, "Annex B, the Appendix"),
      ("B.I.2", .ascending, "paragraph 2 of the Appendix of Annex B"),
      ("I", .compact, "Part I"), ("I.I", .compact, "Part I, Chapter I"),
      ("II.I", .ascending, "Chapter I of Part II"), ("3", .compact, "Article 3"),
      ("0", .compact, "the preamble"), ("r2", .compact, "the second preambular paragraph"),
      ("t", .compact, "the table of Annex A"),
      ("t1", .compact, "the header row of the table of Annex A"),
      ("t2", .ascending, "the first row of the table of Annex A"),
      ("t2c", .compact, "the cell of the first row of the table of Annex A"),
      ("w", .compact, "the testimonium"), ("s2", .compact, "the second signature"),
    ] as [(ClauseID, Reference.Form, String)])
  func others(id: ClauseID, form: Reference.Form, citation: String) throws {
    #expect(try Self.sample().citation(of: id, form: form) == citation)
  }

  @Test("the only annex is the Annex")
  func loneAnnex() throws {
    let agreement = try Self.sample(annexes: 1)
    #expect(agreement.citation(of: "A") == "the Annex")
    #expect(agreement.citation(of: "A.2.a") == "the Annex, paragraph 2(a)")
    #expect(agreement.citation(of: "A.2.a", form: .ascending) == "paragraph 2(a) of the Annex")
    #expect(agreement.citation(of: "t") == "the table of the Annex")
  }

  @Test("Roman and inserted numbers are cited as they are printed")
  func romanAndInserted() throws {
    var agreement = try Self.sample(.romanArticles)
    try agreement.insert(
      Clause("new", .article, numbering: .insertedMultiplicative), at: .after("4"))
    #expect(agreement.citation(of: "new") == "Article IV bis")
    #expect(agreement.citation(of: "5.2.b") == "Article V(2)(b)")
    try agreement.insert(
      Clause("5.1A", .paragraph, numbering: .insertedLetter), at: .after("5.1"))
    #expect(agreement.citation(of: "5.1A") == "Article V(1A)")
  }

  @Test("a clause that does not exist has no citation")
  func missing() throws {
    for form in Reference.Form.allCases {
      #expect(try Self.sample().citation(of: "none", form: form) == nil)
    }
  }
}
