import Testing

@testable import Agreements

@Suite("Reading titles and parties")
struct PartyReaderTests {
  private func read(_ text: String) -> PartyClause { PartyReader.read(Array(text.utf8)) }

  @Test("Governments with short names and a collective term")
  func governments() throws {
    let clause = read(
      "The Government of the Republic of Lakeland (hereinafter referred to as \"Lakeland\") and the Government of Hillmark, hereinafter referred to as \"the Contracting Parties\", Desiring to trade,"
    )
    let pair = try #require(clause.pair)
    #expect(pair.first.officialName == "the Republic of Lakeland")
    #expect(pair.first.shortName == "Lakeland")
    #expect(pair.first.level == .government)
    #expect(pair.second.officialName == "Hillmark")
    #expect(pair.second.shortName == "Hillmark")
    #expect(pair.second.shortNameRange == nil)
    #expect(
      clause.term
        == Parties.CollectiveTerm(singular: "Contracting Party", plural: "Contracting Parties"))
  }

  @Test("States, one of whose names holds an \"and\"")
  func conjunction() throws {
    let clause = read("Hill and Dale and the Republic of Lakeland (together: the Participants):")
    let pair = try #require(clause.pair)
    #expect(pair.first.officialName == "Hill and Dale")
    #expect(pair.second.officialName == "the Republic of Lakeland")
    #expect(pair.first.level == .state)
    #expect(clause.term?.plural == "Participants")
  }

  @Test("What cannot be told is said to be so")
  func undecided() {
    #expect(read("Hill and Dale and Lakeland,").problem == .ambiguous)
    #expect(
      read("The Kingdom of Asham, the Republic of Bergen and the Kingdom of Corvey, Noting that")
        .problem == .moreThanTwo)
    #expect(read("The Republic of Lakeland").problem == .onlyOne)
    #expect(read("").problem == PartyClause.Problem.none)
  }

  @Test("French and Spanish parties")
  func otherLanguages() throws {
    let french = read(
      "Le Gouvernement du Royaume de Belleville et le Gouvernement de la République de Montclair, ci-après dénommés «les Parties», Considérant"
    )
    #expect(french.pair?.first.level == .government)
    #expect(french.term == Parties.CollectiveTerm(singular: "Partie", plural: "Parties"))
    let spanish = read(
      "El Gobierno de la República de Villanueva y el Gobierno de la República de Monteluz, en adelante “las Partes”, considerando:"
    )
    #expect(spanish.pair?.second.officialName == "la República de Monteluz")
    #expect(spanish.term?.singular == "Parte")
  }

  @Test("Titles give designation, subject and parties")
  func titles() throws {
    let bytes = Array(
      "Memorandum of Understanding between the Ministry of Health of Lakeland and the Ministry of Health of Hillmark concerning clean rivers"
        .utf8)
    let title = TitleReader.read(bytes)
    #expect(title.designation == .memorandum)
    #expect(title.hint == .nonBinding)
    #expect(title.parties?.pair?.first.level == .agency)
    let subject = try #require(title.subject)
    #expect(String(decoding: bytes[subject], as: UTF8.self) == "clean rivers")
    let treaty = TitleReader.read(Array("Treaty of Friendship between Lakeland and Hillmark".utf8))
    #expect(treaty.designation == .treaty)
    #expect(treaty.hint == .undecided)
    #expect(treaty.parties?.pair?.second.officialName == "Hillmark")
  }

  @Test("Signature blocks give party, name and capacity")
  func signatures() {
    let text =
      "For the Government of Lakeland:\n______\nAda Brook\nMinister of Trade\n\nFor Hillmark:\nJo Field\n"
    let bytes = Array(text.utf8)
    let blocks = SignatureReader.signatures(in: bytes)
    func string(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(blocks.map { string($0.party) } == ["the Government of Lakeland", "Hillmark"])
    #expect(blocks.map { string($0.signatory) } == ["Ada Brook", "Jo Field"])
    #expect(blocks.map { string($0.capacity) } == ["Minister of Trade", nil])
  }
}
