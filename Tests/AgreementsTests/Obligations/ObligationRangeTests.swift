import Agreements
import Testing

@Suite("The words and identities of obligations in their clauses")
struct ObligationRangeTests {
  private func agreement() throws -> Agreement {
    try DraftingWorld.agreement {
      Article("Lights", id: "lights") {
        Paragraph(id: "several") {
          "Lamps are dear — “very” dear."
          Duty(.each, id: "keep", to: "keep them lit")
          "This paragraph goes on."
          Prohibition(.neither, to: "dim them, notwithstanding \(clause: "list")")
          Power(.either, to: "inspect them")
        }
        Paragraph(id: "list", joining: .and) {
          Duty(.jointly, to: "repair:")
          Point("glass", id: "glass")
          Point(id: "brass") { Duty(.one("is"), to: "polish brass") }
        }
      }
    }
  }

  @Test("Each obligation covers exactly its own sentence, wherever that stands in the paragraph")
  func sentences() throws {
    let clause = try #require(try agreement()["several"])
    #expect(
      clause.prose.canonicalText
        == "Lamps are dear — “very” dear. Each Party shall keep them lit. This paragraph goes on. Neither Party shall dim them, notwithstanding {list}. Either Party may inspect them."
    )
    #expect(
      try clause.obligations.map { try DraftingWorld.words($0.words, of: clause.prose) } == [
        "Each Party shall keep them lit.",
        "Neither Party shall dim them, notwithstanding {list}.", "Either Party may inspect them.",
      ])
    #expect(
      clause.obligations.map(\.action) == [
        "keep them lit", "dim them, notwithstanding {list}", "inspect them",
      ])
  }

  @Test("A chapeau's obligation covers the chapeau, and a point has its own")
  func lists() throws {
    let agreement = try agreement()
    let list = try #require(agreement["list"])
    #expect(list.prose.canonicalText == "The Parties shall repair:")
    #expect(
      try list.obligations.map { try DraftingWorld.words($0.words, of: list.prose) } == [
        "The Parties shall repair:"
      ])
    #expect(agreement["glass"]?.obligations.isEmpty == true)
    #expect(agreement["brass"]?.obligations.map(\.id) == ["brass#1"])
  }

  @Test("Identities that are not given are made from the clause and the place in it")
  func identities() throws {
    let agreement = try agreement()
    #expect(
      agreement.obligations.map(\.id) == ["keep", "several#2", "several#3", "list#1", "brass#1"])
    #expect(agreement.clause(layingDown: "several#3")?.id == "several")
    #expect(agreement.clause(layingDown: "list#1")?.id == "list")
    #expect(agreement.linkDiagnostics.isEmpty)
  }

  @Test("Norms declared with plain words cover the whole sentence, or the range they name")
  func statements() throws {
    let part = try #require(TextRange(start: 9, end: 30))
    let agreement = try DraftingWorld.agreement {
      Article("Training") {
        Paragraph(id: "training") {
          "Keepers differ."
          Statement(
            "Training shall be provided at sea.",
            layingDown: [
              Obligation("whole", .duty, bearer: .unspecified, action: "provide training"),
              Obligation(
                "part", .duty, bearer: .unspecified, action: "provide training", words: part),
            ])
        }
      }
    }
    let clause = try #require(agreement["training"])
    #expect(
      try clause.obligations.map { try DraftingWorld.words($0.words, of: clause.prose) } == [
        "Training shall be provided at sea.", "shall be provided at ",
      ])
  }

  @Test("Both norms of a provision on disputes cover their own sentence")
  func provisions() throws {
    let agreement = try DraftingWorld.agreement {
      Article("Disputes", id: "disputes") {
        "Disputes are rare."
        DisputeSettlement([.consultation], excludesThirdParties: true)
      }
      Article("End", id: "end") {
        Termination(notice: .settled(.months(6)), survivals: [.init(["disputes"])])
      }
      Article("Change", id: "change") { Amendment(simplified: ["disputes"]) }
      Article("Registration", id: "registration") {
        Registration(by: .settled(.one("fd")), within: .settled(.days(60)))
      }
    }
    let covered = try agreement.obligations.map { obligation in
      let clause = try #require(agreement.clause(layingDown: obligation.id))
      return try DraftingWorld.words(obligation.words, of: clause.prose)
    }
    #expect(
      covered == [
        "The Parties shall settle any dispute concerning the interpretation or application of this Agreement by consultation.",
        "Neither Party shall refer any such dispute to any national or international court, tribunal or third party.",
        "Either Party may terminate this Agreement by giving the other Party written notice through diplomatic channels.",
        "The Parties may amend this Agreement by written agreement.",
        "Freedonia shall register this Agreement with the Secretariat of the United Nations in accordance with Article 102 of the Charter of the United Nations within 60 days of the entry into force of this Agreement.",
      ])
  }
}
