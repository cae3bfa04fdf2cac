import Agreements
import TestSupport
import Testing

@Suite("What an agreement tells of itself")
struct AgreementQueryTests {
  @Test("a clause without citations shares those of the nearest clause around it that has some")
  func citations() throws {
    let own = [Citation.boilerplate(basis: "practice")]
    let outer = [Citation.draftersProposal(reason: "silence")]
    let agreement = try AgreementSample.agreement([
      Clause(
        "a", .article,
        children: [
          Clause("b", .paragraph, children: [Clause("c", .subparagraph)], citations: own),
          Clause("d", .paragraph),
        ], citations: outer),
      Clause("e", .article),
    ])
    #expect(agreement.citations(of: "a") == outer)
    #expect(agreement.citations(of: "b") == own)
    #expect(agreement.citations(of: "c") == own)
    #expect(agreement.citations(of: "d") == outer)
    #expect(agreement.citations(of: "e") == [])
    #expect(agreement.citations(of: "none") == [])
  }

  @Test("norms, definitions and typed values are listed in the order of the document")
  func lists() {
    for agreement in AgreementGenerator.agreements(6, seed: 31) {
      let clauses = agreement.allClauses
      #expect(agreement.obligations == clauses.flatMap(\.obligations))
      #expect(agreement.definitions == clauses.flatMap(\.definitions))
      #expect(agreement.substances == clauses.compactMap(\.substance))
      for clause in clauses {
        for obligation in clause.obligations {
          #expect(agreement.clause(layingDown: obligation.id) == clause)
        }
      }
      #expect(agreement.clause(layingDown: "none") == nil)
    }
  }

  private static func open(_ id: PlaceholderID) -> Placeholder {
    Placeholder(id, .text, prompt: id.rawValue, because: .negotiable)
  }

  @Test("every open point is listed once, those of typed values too")
  func placeholders() throws {
    let slot = Slot("s", [.init(by: [], .words("\(open: Self.open("slot"))"))])
    let pair = PartyPair(
      .init("fd", named: "\(open: Self.open("pair"))"), .init("sy", named: "Sylvania"))
    let obligation = Obligation(
      "o", .duty, bearer: .open(Self.open("bearer")), action: "pay",
      deadline: .open(Self.open("deadline"), of: .entryIntoForce),
      recurrence: .open(Self.open("recurrence")), cap: Cap(.ceiling, .open(Self.open("cap"))))
    let formula = EntryIntoForceFormula.later(of: [
      .plus(.days(1), after: .open(Self.open("formula")), expiry: .dayAfter)
    ])
    let agreement = try AgreementSample.agreement(
      [
        Clause(
          "words", .article, heading: "\(open: Self.open("heading"))",
          Prose([.slot(slot), .pair(pair)]), closingWords: "\(open: Self.open("closing"))",
          obligations: [obligation]),
        Clause(
          "force", .article, "\(open: Self.open("title"))",
          substance: .entryIntoForce(
            EntryIntoForce(formula, exceptions: [.init(["words"], .open(Self.open("exception")))]))),
        Clause("renewal", .article, substance: .renewal(.open(Self.open("renewal")))),
        Clause(
          "end", .article,
          substance: .termination(
            Termination(
              by: .open(Self.open("by")), notice: .open(Self.open("notice")),
              survivals: [.init(["words"], .forPeriod(.open(Self.open("survival"))))]))),
        Clause(
          "languages", .testimonium,
          substance: .languages(
            Authenticity(.open(Self.open("texts")), prevailing: .open(Self.open("prevailing"))))),
      ], title: "\(open: Self.open("title"))")
    #expect(
      agreement.placeholders.map(\.id) == [
        "title", "heading", "slot", "pair", "closing", "bearer", "deadline", "recurrence", "cap",
        "formula", "exception", "renewal", "by", "notice", "survival", "texts", "prevailing",
      ])
  }

  @Test("prose finds what stands in slots within slots and in the names of a pair")
  func nestedProse() {
    let inner = Slot("inner", [.init(by: [], .words("\(clause: "c") \(term: "Lamp")"))])
    let pair = PartyPair(
      .init("fd", named: Prose([.slot(inner)])), .init("sy", named: "the \(term: "Keeper")"))
    let prose = Prose([.slot(Slot("outer", [.init(by: [], .words(Prose([.pair(pair)])))]))])
    #expect(prose.slots.map(\.id) == ["outer", "inner"])
    #expect(prose.references.map(\.target) == [.clauses(["c"])])
    #expect(prose.mentions.map(\.wording) == ["Lamp", "Keeper"])
    #expect(prose.pairs == [pair])
  }

  @Test("runs are kept in normal form, however they are put together")
  func normalForm() {
    for agreement in AgreementGenerator.agreements(8, seed: 32) {
      for prose in agreement.allClauses.flatMap(\.allProse) {
        let one = prose.runs.reduce(Prose()) { $0 + Prose([.text(""), $1]) }
        #expect(one == prose)
        #expect(prose.canonicalText == prose.runs.map(\.canonicalText).joined())
        #expect(prose.canonicalLength == prose.canonicalText.utf8.count)
      }
    }
    #expect(Prose([.text("a"), .text(""), .text("b")]) == "ab")
    #expect(Prose("").isEmpty)
  }

  @Test("fifty thousand runs of text are joined in no time")
  func manyRuns() {
    let runs = Array(repeating: Prose.Run.text("words and words "), count: 50_000)
    #expect(Prose(runs).canonicalLength == 800_000)
  }
}
