import Agreements
import TestSupport
import Testing

@Suite("Editing the tree")
struct EditingTests {
  private static func sample() throws -> Agreement {
    try AgreementSample.agreement([
      AgreementSample.article("1", "1a", "1b"), AgreementSample.article("2", "2a"),
    ])
  }

  private static let order: [(Agreement.Position, [ClauseID])] = [
    (.start, ["new", "1", "1a", "1b", "2", "2a"]),
    (.end, ["1", "1a", "1b", "2", "2a", "new"]),
    (.before("1"), ["new", "1", "1a", "1b", "2", "2a"]),
    (.before("1b"), ["1", "1a", "new", "1b", "2", "2a"]),
    (.after("1"), ["1", "1a", "1b", "new", "2", "2a"]),
    (.after("1b"), ["1", "1a", "1b", "new", "2", "2a"]),
    (.firstChild(of: "1"), ["1", "new", "1a", "1b", "2", "2a"]),
    (.lastChild(of: "1"), ["1", "1a", "1b", "new", "2", "2a"]),
    (.firstChild(of: "2a"), ["1", "1a", "1b", "2", "2a", "new"]),
  ]

  @Test("a clause is inserted where the position says", arguments: order)
  func insertion(position: Agreement.Position, order: [ClauseID]) throws {
    var agreement = try Self.sample()
    try agreement.insert(Clause("new", .paragraph), at: position)
    #expect(agreement.allClauses.map(\.id) == order)
  }

  @Test("after and last child differ in the clause around the new one")
  func levels() throws {
    var agreement = try Self.sample()
    try agreement.insert(Clause("beside", .paragraph), at: .after("1b"))
    try agreement.insert(Clause("below", .article), at: .after("1"))
    #expect(agreement.parent(of: "beside")?.id == "1")
    #expect(agreement.parent(of: "below") == nil)
  }

  @Test("removing takes the clause with all that is within it, and gives it back")
  func removal() throws {
    var agreement = try Self.sample()
    let removed = try agreement.remove("1")
    #expect(removed == AgreementSample.article("1", "1a", "1b"))
    #expect(agreement.allClauses.map(\.id) == ["2", "2a"])
  }

  @Test("updating changes the clause in place and nothing else")
  func update() throws {
    var agreement = try Self.sample()
    try agreement.update("1b") { $0.prose = "Other words." }
    #expect(agreement["1b"]?.prose == "Other words.")
    try agreement.update("1b") { $0.prose = "Words of 1b." }
    #expect(agreement == (try Self.sample()))
  }

  private static func failures() -> [(StructureError, (inout Agreement) throws -> Void)] {
    let duty = Obligation("o", .duty, bearer: .each, action: "act")
    return [
      (.noSuchClause("9"), { try $0.insert(Clause("new", .article), at: .before("9")) }),
      (.noSuchClause("9"), { try $0.insert(Clause("new", .article), at: .after("9")) }),
      (.noSuchClause("9"), { try $0.insert(Clause("new", .article), at: .firstChild(of: "9")) }),
      (.noSuchClause("9"), { try $0.insert(Clause("new", .article), at: .lastChild(of: "9")) }),
      (.noSuchClause("9"), { try $0.remove("9") }),
      (.noSuchClause("9"), { try $0.update("9") { $0.prose = "" } }),
      (.duplicateClause("2a"), { try $0.insert(Clause("2a", .article), at: .start) }),
      (
        .duplicateClause("1"),
        { try $0.insert(Clause("new", .article, children: [Clause("1", .item)]), at: .end) }
      ),
      (.emptyIdentity, { try $0.insert(Clause("", .article), at: .start) }),
      (
        .tooDeep("63"),
        { agreement in
          // The chain starts at level three, so its identities stand two levels deeper.
          let chain = AgreementSample.chain(of: 63)
          agreement = try AgreementSample.agreement([AgreementSample.article("A", "B")])
          try agreement.insert(chain, at: .lastChild(of: "B"))
        }
      ),
      (.identityChanged("1b", to: "z"), { try $0.update("1b") { $0 = Clause("z", .paragraph) } }),
      (
        .duplicateClause("2a"),
        { try $0.update("1b") { $0.children = [Clause("2a", .subparagraph)] } }
      ),
      (
        .duplicateObligation("o", in: "1a"),
        { try $0.update("1a") { $0.obligations = [duty, duty] } }
      ),
      (
        .duplicateClause("x"),
        { try $0.replaceClauses(with: [Clause("x", .part), Clause("x", .part)]) }
      ),
    ]
  }

  @Test("an edit that fails says why and leaves the agreement as it was", arguments: 0..<14)
  func failure(index: Int) throws {
    let failures = Self.failures()
    #expect(failures.count == 14)
    let (error, edit) = failures[index]
    var agreement = try Self.sample()
    #expect(throws: error) { try edit(&agreement) }
    if case .tooDeep = error {
      #expect(agreement == (try AgreementSample.agreement([AgreementSample.article("A", "B")])))
    } else {
      #expect(agreement == (try Self.sample()))
    }
  }

  @Test("a clause inserted anywhere and removed again leaves every agreement as it was")
  func inverse() throws {
    var random = SeededGenerator(seed: 21)
    for agreement in AgreementGenerator.agreements(10, seed: 21) {
      let clause = Clause("new", .article, "New words.")
      for id in agreement.allClauses.map(\.id) where random.chance(20) {
        let positions: [Agreement.Position] = [
          .before(id), .after(id), .firstChild(of: id), .lastChild(of: id), .start, .end,
        ]
        var edited = agreement
        try edited.insert(clause, at: random.element(of: positions))
        #expect(edited != agreement)
        #expect(try edited.remove("new") == clause)
        #expect(edited == agreement)
      }
    }
  }
}
