import Agreements
import TestSupport
import Testing

@Suite("The structure of the tree")
struct TreeStructureTests {
  @Test("64 levels are allowed and 65 are refused, wherever they stand")
  func depth() throws {
    #expect(Agreement.maximumDepth == 64)
    let deepest = try AgreementSample.agreement([AgreementSample.chain(of: 64)])
    #expect(deepest.allClauses.count == 64)
    #expect(throws: StructureError.tooDeep("65")) {
      try AgreementSample.agreement([AgreementSample.chain(of: 65)])
    }
    let side = Clause("side", .article)
    #expect(throws: StructureError.tooDeep("65")) {
      try AgreementSample.agreement([side, AgreementSample.chain(of: 1_000)])
    }
  }

  @Test("two clauses of one identity are refused at any distance")
  func duplicateClauses() throws {
    let trees: [[Clause]] = [
      [Clause("x", .article), Clause("x", .annex)],
      [Clause("x", .article, children: [Clause("x", .paragraph)])],
      [
        Clause("a", .part, children: [Clause("b", .article, children: [Clause("x", .paragraph)])]),
        Clause("c", .annex, children: [Clause("x", .table)]),
      ],
    ]
    for tree in trees {
      #expect(throws: StructureError.duplicateClause("x")) { try AgreementSample.agreement(tree) }
    }
  }

  @Test("two obligations of one identity are refused, in one clause and in two")
  func duplicateObligations() throws {
    let duty = Obligation("o", .duty, bearer: .each, action: "act")
    #expect(throws: StructureError.duplicateObligation("o", in: "a")) {
      try AgreementSample.agreement([Clause("a", .article, obligations: [duty, duty])])
    }
    let parent = Clause(
      "a", .article, children: [Clause("b", .paragraph, obligations: [duty])], obligations: [duty])
    #expect(throws: StructureError.duplicateObligation("o", in: "b")) {
      try AgreementSample.agreement([parent])
    }
  }

  @Test("a clause without an identity is refused")
  func emptyIdentity() throws {
    #expect(throws: StructureError.emptyIdentity) {
      try AgreementSample.agreement([Clause("a", .article, children: [Clause("", .paragraph)])])
    }
  }

  @Test("every structure error says what is wrong and what to do")
  func descriptions() {
    let errors: [StructureError] = [
      .duplicateClause("left"), .duplicateObligation("left", in: "right"), .tooDeep("left"),
      .noSuchClause("left"), .identityChanged("left", to: "right"),
    ]
    for error in errors { #expect(error.description.contains("left")) }
    let all = errors.map(\.description) + [StructureError.emptyIdentity.description]
    #expect(Set(all).count == 6)
  }

  @Test("the walk over all clauses is in the order of the document")
  func order() {
    func flattened(_ clauses: [Clause]) -> [ClauseID] {
      clauses.flatMap { [$0.id] + flattened($0.children) }
    }
    for agreement in AgreementGenerator.agreements(8, seed: 11) {
      #expect(agreement.allClauses.map(\.id) == flattened(agreement.clauses))
    }
  }

  @Test("every clause is found by its identity, and so is the clause around it")
  func lookup() {
    for agreement in AgreementGenerator.agreements(5, seed: 12) {
      for clause in agreement.allClauses {
        #expect(agreement[clause.id] == clause)
        for child in clause.children { #expect(agreement.parent(of: child.id)?.id == clause.id) }
      }
      for clause in agreement.clauses { #expect(agreement.parent(of: clause.id) == nil) }
      #expect(agreement["no such clause"] == nil)
      #expect(agreement.parent(of: "no such clause") == nil)
    }
  }

  @Test("the clauses of the kinds are all clauses, each once")
  func kinds() {
    for agreement in AgreementGenerator.agreements(5, seed: 13) {
      let byKind = Clause.Kind.allCases.flatMap { agreement.clauses(ofKind: $0).map(\.id) }
      #expect(byKind.count == agreement.allClauses.count)
      #expect(Set(byKind) == Set(agreement.allClauses.map(\.id)))
    }
  }

  @Test("the articles are those of the operative part, and not those of an annex")
  func articles() throws {
    let inner = Clause("3", .chapter, children: [AgreementSample.article("4")])
    let agreement = try AgreementSample.agreement([
      Clause("0", .preamble), AgreementSample.article("1"), Clause("2", .part, children: [inner]),
      AgreementSample.article("5"),
      Clause("6", .annex, children: [AgreementSample.article("7")]),
    ])
    #expect(agreement.articles.map(\.id) == ["1", "4", "5"])
    #expect(agreement.clauses(ofKind: .article).map(\.id) == ["1", "4", "5", "7"])
  }
}
