import Agreements
import Testing

@Suite("Definitions")
struct MeaningTests {
  private func agreement() throws -> Agreement {
    try DraftingWorld.agreement {
      Article("Definitions", id: "definitions") {
        "For the purposes of this Agreement:"
        Meaning(of: "Light", "a lamp on the coast", id: "light")
        Meaning(
          of: "Keeper", "whoever tends a \(term: "Light")", relation: .includes, id: "keeper",
          scope: .clause("definitions"))
        Meaning(of: "Wreck", "the Convention on Wrecks", relation: .asDefinedIn, id: "wreck")
        Meaning(of: "Été", "“summer” — by the sea", id: "summer")
      }
    }
  }

  @Test("Each relation has its verb, and the term stands in quotation marks")
  func words() throws {
    let agreement = try agreement()
    let clauses: [ClauseID] = ["light", "keeper", "wreck", "summer"]
    #expect(
      clauses.map { agreement[$0]?.prose.canonicalText } == [
        "“Light” means a lamp on the coast", "“Keeper” includes whoever tends a Light",
        "“Wreck” has the meaning given in the Convention on Wrecks",
        "“Été” means “summer” — by the sea",
      ])
  }

  @Test("The range of a definition covers exactly the words that say what the term means")
  func ranges() throws {
    let agreement = try agreement()
    let meanings = try agreement.clauses(ofKind: .subparagraph).flatMap { clause in
      try clause.definitions.map { try DraftingWorld.words($0.meaning, of: clause.prose) }
    }
    #expect(
      meanings == [
        "a lamp on the coast", "whoever tends a Light", "the Convention on Wrecks",
        "“summer” — by the sea",
      ])
  }

  @Test("A definition records its term, relation and scope, and its uses find it")
  func recorded() throws {
    let agreement = try agreement()
    #expect(agreement.definitions.map(\.id) == ["Light", "Keeper", "Wreck", "Été"])
    #expect(agreement.definitions.map(\.term) == ["Light", "Keeper", "Wreck", "Été"])
    #expect(agreement.definitions.map(\.relation) == [.means, .includes, .asDefinedIn, .means])
    #expect(
      agreement.definitions.map(\.scope) == [
        .agreement, .clause("definitions"), .agreement, .agreement,
      ])
    #expect(agreement["keeper"]?.prose.mentions.map(\.subject) == [.term("Light")])
    #expect(agreement.linkDiagnostics.isEmpty)
  }
}
