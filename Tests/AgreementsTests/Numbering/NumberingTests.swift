import Agreements
import TestSupport
import Testing

@Suite("Numbers of clauses")
struct NumberingTests {
  /// The labels of clauses as they are printed, "–" for those without.
  private static func labels(_ agreement: Agreement, _ ids: ClauseID...) -> [String] {
    let numbering = agreement.numbering
    return ids.map { numbering.label(of: $0)?.text ?? "–" }
  }

  private static func labels(
    of kind: Clause.Kind, _ rules: [Clause.NumberingRule], _ scheme: NumberingScheme = .standard
  ) throws -> [String] {
    let clauses = rules.enumerated().map { Clause(ClauseID("\($0)"), kind, numbering: $1) }
    let agreement = try AgreementSample.agreement(
      [Clause("parent", .article, children: clauses)], scheme: scheme)
    let numbering = agreement.numbering
    return clauses.map { numbering.label(of: $0.id)?.text ?? "–" }
  }

  @Test("articles are numbered through all parts and chapters, and anew in every annex")
  func articles() throws {
    let agreement = try AgreementSample.agreement([
      AgreementSample.article("a"),
      Clause("I", .part, children: [AgreementSample.article("b"), AgreementSample.article("c")]),
      Clause(
        "II", .part,
        children: [Clause("II.I", .chapter, children: [AgreementSample.article("d")])]),
      AgreementSample.article("e"),
      Clause("A", .annex, children: [AgreementSample.article("f"), AgreementSample.article("g")]),
      Clause("B", .annex, children: [AgreementSample.article("h")]),
    ])
    #expect(Self.labels(agreement, "a", "b", "c", "d", "e") == ["1", "2", "3", "4", "5"])
    #expect(Self.labels(agreement, "f", "g", "h") == ["1", "2", "1"])
    #expect(Self.labels(agreement, "I", "II", "II.I", "A", "B") == ["I", "II", "I", "A", "B"])
  }

  @Test("a lone paragraph, section, annex or appendix has no number; a lone article has one")
  func lone() throws {
    for kind in [Clause.Kind.paragraph, .section, .annex, .appendix] {
      #expect(try Self.labels(of: kind, [.sequential]) == ["–"])
      #expect(try Self.labels(of: kind, [.sequential, .sequential]) != ["–", "–"])
      #expect(try Self.labels(of: kind, [.unnumbered, .sequential]) == ["–", "–"])
    }
    for kind in [Clause.Kind.article, .part, .title, .chapter, .subparagraph, .item, .subitem] {
      #expect(try Self.labels(of: kind, [.sequential]) != ["–"])
    }
    for kind in [Clause.Kind.recital, .table, .row, .cell, .signature, .preamble, .testimonium] {
      #expect(try Self.labels(of: kind, [.sequential, .sequential]) == ["–", "–"])
    }
  }

  @Test("the levels of a list have styles of their own and begin anew in every list")
  func lists() throws {
    let items = Clause(
      "a", .subparagraph,
      children: [
        Clause("i", .item, children: [Clause("A", .subitem), Clause("B", .subitem)]),
        Clause("ii", .item, children: [Clause("A2", .subitem)]),
      ])
    let agreement = try AgreementSample.agreement([
      Clause("p", .paragraph, children: [items, Clause("b", .subparagraph)])
    ])
    #expect(Self.labels(agreement, "a", "b", "i", "ii") == ["(a)", "(b)", "(i)", "(ii)"])
    #expect(Self.labels(agreement, "A", "B", "A2") == ["(A)", "(B)", "(A)"])
  }

  @Test(
    "what is inserted takes the number before it and leaves those behind it alone",
    arguments: [
      (
        [.sequential, .insertedMultiplicative, .insertedMultiplicative, .sequential],
        ["1", "1 bis", "1 ter", "2"]
      ),
      ([.sequential, .insertedLetter, .insertedLetter, .sequential], ["1", "1A", "1B", "2"]),
      ([.insertedLetter, .sequential], ["1", "2"]),
      ([.insertedMultiplicative, .insertedMultiplicative], ["1", "1 bis"]),
      ([.sequential, .unnumbered, .sequential], ["1", "–", "2"]),
      ([.sequential, .unnumbered, .insertedLetter], ["1", "–", "1A"]),
    ] as [([Clause.NumberingRule], [String])])
  func insertions(rules: [Clause.NumberingRule], expected: [String]) throws {
    #expect(try Self.labels(of: .article, rules) == expected)
    let list = expected.map { $0 == "–" ? $0 : "\($0)." }
    #expect(try Self.labels(of: .paragraph, rules) == list)
  }

  @Test("after decies come letters")
  func manyInsertions() throws {
    let rules =
      [.sequential] + Array(repeating: Clause.NumberingRule.insertedMultiplicative, count: 11)
    let labels = try Self.labels(of: .article, rules)
    #expect(labels[9...11] == ["1 decies", "1A", "1B"])
    #expect(Set(labels).count == labels.count)
  }

  @Test("Roman articles go on in digits where Roman numerals end")
  func roman() throws {
    let labels = try Self.labels(
      of: .article, Array(repeating: .sequential, count: 5_000), .romanArticles)
    #expect(labels.prefix(4) == ["I", "II", "III", "IV"])
    #expect(labels[3_998] == "MMMCMXCIX")
    #expect(labels[3_999] == "4000")
    #expect(labels[4_999] == "5000")
  }

  @Test("compound numbers repeat those of the levels above")
  func compound() throws {
    let scheme = NumberingScheme(
      chapter: .arabic, article: .decimal, paragraph: .decimalFullStop, subparagraph: .hyphenated)
    let paragraph = Clause("p", .paragraph, children: [Clause("s", .subparagraph)])
    let agreement = try AgreementSample.agreement(
      [
        Clause("1", .chapter, children: [AgreementSample.article("a")]),
        Clause(
          "2", .chapter,
          children: [
            AgreementSample.article("b"),
            Clause("c", .article, children: [Clause("o", .paragraph), paragraph]),
            Clause("d", .article, children: [Clause("l", .paragraph)]),
          ]),
      ], scheme: scheme)
    #expect(Self.labels(agreement, "1", "a", "2", "b", "c") == ["1", "1.1", "2", "2.1", "2.2"])
    #expect(Self.labels(agreement, "o", "p", "s", "l") == ["2.2.1.", "2.2.2.", "2-2-2-1", "–"])
  }

  @Test("numbers count from one without a gap, whatever the agreement")
  func naive() throws {
    func sequential(_ clause: Clause) -> Clause {
      var clause = clause
      clause.numbering = .sequential
      clause.children = clause.children.map(sequential)
      return clause
    }
    for original in AgreementGenerator.agreements(10, seed: 51) {
      var agreement = original
      try agreement.replaceClauses(with: original.clauses.map(sequential))
      let numbering = agreement.numbering
      if agreement.numberingScheme.article.separator == nil {
        let numbers = agreement.articles.compactMap { numbering.label(of: $0.id)?.number }
        #expect(numbers == Array(1...agreement.articles.count + 1).dropLast())
      }
      for siblings in [agreement.clauses] + agreement.allClauses.map(\.children) {
        for kind in Clause.Kind.allCases where kind != .article {
          let labels = siblings.filter { $0.kind == kind }.compactMap { numbering.label(of: $0.id) }
          guard let first = labels.first, first.style != .bullet else { continue }
          #expect(labels.map(\.number) == Array(1...labels.count))
        }
      }
    }
  }

  @Test("positions and ancestors are those of the tree")
  func places() {
    for agreement in AgreementGenerator.agreements(5, seed: 52) {
      let numbering = agreement.numbering
      let all = agreement.allClauses
      for (clause, next) in zip(all, all.dropFirst()) {
        #expect(numbering.precedes(clause.id, next.id) == true)
        #expect(numbering.precedes(next.id, clause.id) == false)
        #expect(numbering.ancestors(of: next.id).last == agreement.parent(of: next.id)?.id)
      }
      #expect(numbering.precedes("none", "none") == nil)
      #expect(numbering.ancestors(of: "none") == [] && numbering.label(of: "none") == nil)
    }
  }
}
