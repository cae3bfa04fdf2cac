import Agreements
import Testing

@Suite("The words of references")
struct ReferenceWordsTests {
  private static let charter = ExternalInstrument(
    "charter", title: "the Charter of the Seas", shortName: "the Charter")

  private static func sample() throws -> Agreement {
    let list = ["a", "b", "c"].map { Clause(ClauseID("2.2.\($0)"), .subparagraph) }
    return try AgreementSample.agreement(
      [
        Clause("p", .preamble, children: [Clause("r1", .recital), Clause("r2", .recital)]),
        AgreementSample.article("1", "1.1"),
        Clause(
          "2", .article, heading: "Lamps",
          children: [Clause("2.1", .paragraph), Clause("2.2", .paragraph, children: list)]),
        Clause(
          "I", .part, children: [AgreementSample.article("3", "3.1", "3.2", "3.3")]),
        Clause("II", .part, children: [AgreementSample.article("4")]),
        Clause(
          "A", .annex,
          children: [
            AgreementSample.article("A1", "A1.1", "A1.2"), AgreementSample.article("A2"),
          ]),
        Clause(
          "B", .annex,
          children: [
            Clause("B1", .paragraph), Clause("B2", .paragraph), Clause("t", .table),
          ]),
      ], instruments: [charter])
  }

  private static func words(
    _ target: Reference.Target, _ form: Reference.Form = .automatic,
    _ fragment: Reference.Fragment? = nil, in place: ClauseID? = nil
  ) throws -> String {
    try sample().numbering.words(
      for: Reference(target, form: form, fragment: fragment), in: place, instruments: [charter])
  }

  @Test(
    "a list of one level is one phrase, and of several levels as many",
    arguments: [
      (["1"], "Article 1"), (["1", "2"], "Articles 1 and 2"),
      (["1", "3", "4"], "Articles 1, 3 and 4"), (["I", "II"], "Parts I and II"),
      (["A", "B"], "Annexes A and B"), (["A1", "A2"], "Articles 1 and 2 of Annex A"),
      (["3.1", "3.3"], "paragraphs 1 and 3 of Article 3"),
      (["2.2.a", "2.2.b"], "subparagraphs (a) and (b) of Article 2(2)"),
      (["1", "A1"], "Article 1 and Annex A, Article 1"),
      (["2.1", "3.2"], "Article 2(1) and Article 3(2)"),
      (["1", "2.2", "A"], "Article 1, Article 2(2) and Annex A"),
      (["r1", "r2"], "the first preambular paragraph and the second preambular paragraph"),
    ] as [([ClauseID], String)])
  func lists(ids: [ClauseID], words: String) throws {
    #expect(try Self.words(.clauses(ids)) == words)
  }

  @Test(
    "a range names its ends, and a range of one only that one",
    arguments: [
      ("1", "4", "Articles 1 to 4"), ("3.1", "3.3", "paragraphs 1 to 3 of Article 3"),
      ("2.2.a", "2.2.c", "subparagraphs (a) to (c) of Article 2(2)"), ("2", "2", "Article 2"),
      ("A1", "A2", "Articles 1 to 2 of Annex A"),
      ("r1", "r2", "the first preambular paragraph to the second preambular paragraph"),
    ] as [(ClauseID, ClauseID, String)])
  func ranges(first: ClauseID, last: ClauseID, words: String) throws {
    #expect(try Self.words(.range(from: first, through: last)) == words)
  }

  @Test(
    "in its own article or annex a clause is cited from there",
    arguments: [
      (["2"], "2.2.a", "this Article"), (["2.2"], "2.2.a", "this paragraph"),
      (["2.2.a"], "2.2.a", "this subparagraph"),
      (["2.2.b"], "2.2.a", "paragraph 2(b) of this Article"),
      (["2.1"], "2.2", "paragraph 1 of this Article"),
      (["2.1"], "2", "paragraph 1 of this Article"),
      (["2.1", "2.2"], "2.2.c", "paragraphs 1 and 2 of this Article"),
      (["2.2.a", "2.2.c"], "2.1", "subparagraphs (a) and (c) of paragraph 2 of this Article"),
      (["2.2.a", "2.2.c"], "2.2", "subparagraphs (a) and (c) of this paragraph"),
      (["1.1"], "1.1", "this paragraph"), (["1.1"], "1", "this Article"),
      (["2.1"], "3.1", "Article 2(1)"), (["B1"], "B2", "paragraph 1 of this Annex"),
      (["A1"], "A1.1", "this Article"), (["A2"], "A1.1", "Annex A, Article 2"),
      (["A"], "A1.1", "this Annex"), (["I"], "3.1", "this Part"), (["II"], "3.1", "Part II"),
      (["t"], "B1", "the table of Annex B"), (["t"], "t", "the table of Annex B"),
      (["p"], "r1", "the preamble"),
    ] as [([ClauseID], ClauseID, String)])
  func relative(ids: [ClauseID], place: ClauseID, words: String) throws {
    #expect(try Self.words(.clauses(ids), in: place) == words)
  }

  @Test("only the automatic form is relative")
  func absolute() throws {
    #expect(try Self.words(.clauses(["2.1"]), .compact, in: "2.2") == "Article 2(1)")
    #expect(try Self.words(.clauses(["2.1"]), .ascending, in: "2.2") == "paragraph 1 of Article 2")
    #expect(
      try Self.words(.clauses(["2.1", "2.2"]), .compact, in: "2.2")
        == "paragraphs 1 and 2 of Article 2")
  }

  @Test("a fragment stands before what it is a part of")
  func fragments() throws {
    let target = Reference.Target.clauses(["2.2"])
    #expect(try Self.words(target, .compact, .chapeau) == "the chapeau of Article 2(2)")
    #expect(try Self.words(target, .compact, .closingWords) == "the closing words of Article 2(2)")
    #expect(try Self.words(target, .compact, .sentence(1)) == "the first sentence of Article 2(2)")
    for (number, word) in [
      (12, "twelfth"), (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd"),
      (111, "111th"),
    ] {
      #expect(
        try Self.words(.enclosing(.article), .compact, .sentence(number))
          == "the \(word) sentence of this Article")
    }
  }

  @Test("what is no clause of the agreement has words too")
  func others() throws {
    #expect(try Self.words(.agreement) == "this Agreement")
    #expect(try Self.words(.enclosing(.annex)) == "this Annex")
    #expect(try Self.words(.external("charter", pinpoint: nil)) == "the Charter")
    #expect(
      try Self.words(.external("charter", pinpoint: "Article 51")) == "Article 51 of the Charter")
  }

  @Test("a fault shows in the words")
  func faults() throws {
    #expect(try Self.words(.clauses(["none"])) == "[missing: none]")
    #expect(try Self.words(.clauses(["1", "none"])) == "Article 1 and [missing: none]")
    #expect(try Self.words(.range(from: "1", through: "none")) == "Article 1 to [missing: none]")
    #expect(try Self.words(.external("none", pinpoint: nil)) == "[missing: none]")
    #expect(try Self.words(.unresolved) == "[missing: target]")
    let read = Reference(.unresolved, wording: "section 9")
    #expect(try Self.sample().numbering.words(for: read, in: nil) == "section 9")
  }

  @Test("a range includes what is inserted between its ends, and is refused across levels")
  func members() throws {
    var agreement = try Self.sample()
    try agreement.insert(AgreementSample.article("new"), at: .after("3"))
    let numbering = agreement.numbering
    #expect(numbering.clauses(from: "2", through: "4") == ["2", "3", "new", "4"])
    #expect(numbering.clauses(from: "3.1", through: "3.3") == ["3.1", "3.2", "3.3"])
    #expect(numbering.clauses(from: "2", through: "2") == ["2"])
    for (first, last) in [
      ("4", "2"), ("1", "A1"), ("2.1", "3.1"), ("1", "2.1"), ("1", "none"), ("none", "1"),
    ] as [(ClauseID, ClauseID)] {
      #expect(numbering.clauses(from: first, through: last) == nil)
    }
  }
}
