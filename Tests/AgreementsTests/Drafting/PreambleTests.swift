import Agreements
import Testing

@Suite("Preambles and titles")
struct PreambleTests {
  @Test("A preamble names the parties and agrees, around the recitals")
  func usual() throws {
    let agreement = try DraftingWorld.agreement {
      Preamble {
        Recital("Desiring to keep ships safe,", id: "safety")
        Recital("Convinced of the use of light,")
      }
    }
    let preamble = try #require(agreement.clauses.first)
    #expect(preamble.id == "preamble")
    #expect(
      preamble.children.map(\.kind) == [.partyClause, .recital, .recital, .wordsOfAgreement])
    #expect(
      preamble.children.map(\.id) == [
        "parties", "safety", "preamble/recital-2", "words-of-agreement",
      ])
    #expect(
      preamble.children.map(\.prose.canonicalText) == [
        "The Government of the Republic of Freedonia (“Freedonia”) and the Government of the United Islands of the North (“the Islands”), hereinafter together the “Parties” and each a “Party”,",
        "Desiring to keep ships safe,", "Convinced of the use of light,", "Have agreed as follows:",
      ])
    #expect(
      preamble.children[0].definitions.map(\.term) == ["Parties", "Party"])
    #expect(preamble.children[0].definitions.allSatisfy { $0.relation == .hereinafter })
    #expect(agreement.citations(of: "safety") == [.boilerplate(basis: "VCLT art. 31(2)")])
  }

  @Test("A preamble without recitals still names the parties and agrees")
  func empty() throws {
    let agreement = try DraftingWorld.agreement { Preamble() }
    #expect(
      agreement.clauses.first?.children.map(\.kind) == [.partyClause, .wordsOfAgreement])
  }

  @Test("Words that the drafter writes out take the place of the usual ones")
  func writtenOut() throws {
    let agreement = try DraftingWorld.agreement {
      Preamble(id: "opening", citing: []) {
        ClauseDraft(.partyClause, content: [.sentence(Statement("The Coasts,"))])
        ClauseDraft(.wordsOfAgreement, content: [.sentence(Statement("Agree:"))])
      }
    }
    let preamble = try #require(agreement["opening"])
    #expect(preamble.children.map(\.prose.canonicalText) == ["The Coasts,", "Agree:"])
    #expect(preamble.children.map(\.id) == ["opening/partyClause-1", "opening/wordsOfAgreement-1"])
  }

  @Test("The level decides who contracts, in the preamble and the title")
  func levels() throws {
    let cases: [(Instrument.Level, String, String)] = [
      (.state, "the Republic of Freedonia", "the United Islands of the North"),
      (.agency, "the Republic of Freedonia", "the United Islands of the North"),
      (
        .government, "the Government of the Republic of Freedonia",
        "the Government of the United Islands of the North"
      ),
      (
        .undecided, "[the Government of] the Republic of Freedonia",
        "[the Government of] the United Islands of the North"
      ),
    ]
    for (level, first, second) in cases {
      let agreement = try DraftingWorld.agreement(instrument: Instrument(level: level)) {
        Preamble()
      }
      #expect(
        agreement.title.canonicalText == "Agreement between \(first) and \(second) on Lighthouses")
      let naming = try #require(agreement["parties"]).prose.canonicalText
      let start = "\(first) (“Freedonia”) and \(second) (“the Islands”), "
      #expect(naming.lowercased().hasPrefix(start.lowercased()))
    }
  }

  @Test("An instrument that does not bind records an understanding among participants")
  func nonBinding() throws {
    let agreement = try Agreement(
      between: DraftingWorld.freedonia, and: DraftingWorld.islands,
      designation: "Memorandum of Understanding", on: "Lighthouses",
      instrument: Instrument(bindingness: .nonBinding, level: .state),
      calledTogether: .participants
    ) {
      Preamble()
      Article { Duty(.jointly, to: "meet") }
    }
    #expect(
      agreement.title.canonicalText
        == "Memorandum of Understanding between the Republic of Freedonia and the United Islands of the North on Lighthouses"
    )
    #expect(
      agreement["parties"]?.prose.canonicalText.hasSuffix(
        ", hereinafter together the “Participants” and each a “Participant”,") == true)
    #expect(
      agreement["words-of-agreement"]?.prose.canonicalText
        == "Have reached the following understanding:")
    #expect(
      agreement["article-1/paragraph-1"]?.prose.canonicalText == "The Participants will meet.")
  }

  @Test("A party whose short name is its official one is named once")
  func sameName() throws {
    let harbour = Party(
      "hb", officialName: "Harbour", shortName: "Harbour", adjective: "Harbour", abbreviation: "HB")
    let agreement = try Agreement(
      between: harbour, and: DraftingWorld.islands, on: "Lighthouses",
      instrument: Instrument(level: .state)
    ) { Preamble() }
    #expect(
      agreement["parties"]?.prose.canonicalText.hasPrefix(
        "Harbour and the United Islands of the North (“the Islands”), ") == true)
  }
}
