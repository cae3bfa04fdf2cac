import Agreements
import Testing

@Suite("Citations in other styles")
struct CitationStyleTests {
  private static let list = [
    Clause("a", .subparagraph), Clause("b", .subparagraph, children: [Clause("b1", .item)]),
  ]

  @Test("a compound number stands for the levels that it repeats")
  func compound() throws {
    let scheme = NumberingScheme(
      paragraph: .decimal, subparagraph: .decimal, item: .lowercaseLetterParenthesized)
    let agreement = try AgreementSample.agreement(
      [
        AgreementSample.article("1"), AgreementSample.article("2"),
        Clause(
          "3", .article,
          children: [Clause("3.1", .paragraph), Clause("3.2", .paragraph, children: Self.list)]),
      ], scheme: scheme)
    #expect(agreement.citation(of: "3.2") == "Article 3.2")
    #expect(agreement.citation(of: "3.2", form: .descending) == "Article 3, paragraph 3.2")
    #expect(agreement.citation(of: "3.2", form: .ascending) == "paragraph 3.2 of Article 3")
    #expect(agreement.citation(of: "b") == "Article 3.2.2")
    #expect(agreement.citation(of: "b1") == "Article 3.2.2(a)")
    #expect(
      agreement.citation(of: "b1", form: .descendingInFull)
        == "Article 3, subparagraph 3.2.2, item (a)")
    #expect(
      agreement.numbering.citation(of: "b", from: "3.1") == "subparagraph 3.2.2 of this Article")
  }

  @Test("a compound number that repeats a number without its insertion does not stand for it")
  func compoundInsertion() throws {
    let agreement = try AgreementSample.agreement(
      [
        AgreementSample.article("1", "1.1", "1.2"),
        Clause(
          "1A", .article, children: [Clause("x", .paragraph), Clause("y", .paragraph)],
          numbering: .insertedLetter),
      ], scheme: NumberingScheme(paragraph: .decimal))
    #expect(agreement.citation(of: "1.2") == "Article 1.2")
    #expect(agreement.citation(of: "y") == "Article 1A(1.2)")
  }

  @Test("articles that repeat their chapter's number are cited without the chapter")
  func compoundArticles() throws {
    let agreement = try AgreementSample.agreement(
      [
        Clause(
          "1", .part, children: [Clause("1.1", .chapter, children: [AgreementSample.article("x")])]),
        Clause(
          "2", .part,
          children: [
            Clause("2.1", .chapter, children: [AgreementSample.article("y", "y1", "y2")])
          ]),
      ], scheme: NumberingScheme(part: .arabic, chapter: .decimal, article: .decimal))
    #expect(agreement.citation(of: "2.1") == "Chapter 2.1")
    #expect(agreement.citation(of: "y") == "Article 2.1.1")
    #expect(agreement.citation(of: "y2") == "Article 2.1.1(2)")
  }

  @Test("without articles, paragraphs and groups are cited from the outermost")
  func withoutArticles() throws {
    let agreement = try AgreementSample.agreement([
      Clause("p1", .paragraph), Clause("p2", .paragraph, children: Self.list),
      Clause("s1", .section, children: [Clause("q1", .paragraph), Clause("q2", .paragraph)]),
      Clause("s2", .section, children: [Clause("lone", .paragraph)]),
    ])
    #expect(agreement.citation(of: "b") == "paragraph 2(b)")
    #expect(
      agreement.citation(of: "b1", form: .descendingInFull)
        == "paragraph 2, subparagraph (b), item (i)")
    #expect(agreement.citation(of: "q2") == "Section 1, paragraph 2")
    #expect(agreement.citation(of: "q2", form: .ascending) == "paragraph 2 of Section 1")
    #expect(agreement.citation(of: "lone") == "Section 2")
  }

  @Test("a lone section around a clause is passed over")
  func loneSection() throws {
    let agreement = try AgreementSample.agreement([
      Clause(
        "annex", .annex,
        children: [
          Clause("s", .section, children: [Clause("1", .paragraph), Clause("2", .paragraph)])
        ])
    ])
    #expect(agreement.citation(of: "2") == "the Annex, paragraph 2")
    #expect(agreement.citation(of: "s") == "the Annex, the Section")
    #expect(agreement.citation(of: "s", form: .ascending) == "the Section of the Annex")
  }

  @Test("what has no number beside others is cited by its place")
  func ordinals() throws {
    let dashes = [
      Clause("d1", .subparagraph), Clause("d2", .subparagraph, children: [Clause("e", .item)]),
    ]
    let agreement = try AgreementSample.agreement(
      [
        Clause(
          "1", .article,
          children: [
            Clause("1.1", .paragraph),
            Clause("1.x", .paragraph, children: dashes, numbering: .unnumbered),
            Clause("1.2", .paragraph),
          ])
      ], scheme: NumberingScheme(subparagraph: .bullet))
    #expect(agreement.citation(of: "1.2") == "Article 1(2)")
    #expect(agreement.citation(of: "1.x") == "Article 1, second paragraph")
    #expect(agreement.citation(of: "d2") == "Article 1, second paragraph, second subparagraph")
    #expect(
      agreement.citation(of: "e", form: .ascendingInFull)
        == "item (i) of second subparagraph of second paragraph of Article 1")
  }
}
