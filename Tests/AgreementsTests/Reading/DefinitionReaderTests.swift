import Testing

@testable import Agreements

@Suite("Reading definitions")
struct DefinitionReaderTests {
  private func read(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return DefinitionReader.definitions(in: bytes).map {
      "\(string($0.term)) \($0.relation) \(string($0.meaning))"
    }
  }

  @Test(
    "A term before its verb",
    arguments: [
      ("\"river\" means any flowing water.", "river means any flowing water"),
      ("(b) “boat” includes a raft;", "boat includes a raft"),
      ("(a) ferry means a boat for hire;", "ferry means a boat for hire"),
      ("The term ferry shall mean a boat for hire.", "ferry means a boat for hire"),
      ("The term \"toll\", as used in this Chapter, refers to a fee.", "toll means a fee"),
      (
        "‘quay’ has the meaning given in Article 4.",
        "quay asDefinedIn Article 4"
      ),
      ("barco significa una embarcación;", "barco means una embarcación"),
      ("Se entenderá por “muelle” una obra.", "muelle means una obra"),
      ("«quai» désigne un ouvrage.", "quai means un ouvrage"),
      ("\"levy\": any charge on goods.", "levy means any charge on goods"),
    ])
  func verbs(text: String, definition: String) {
    #expect(read(text).first?.hasPrefix(definition.prefix(while: { $0 != " " })) == true)
    #expect(read(text).count == 1)
    #expect(read(text).first?.hasSuffix(definition.suffix(6)) == true)
  }

  @Test("A note amid a sentence ends where that goes on")
  func noteAmidASentence() {
    let text = """
      A Party may lay dues on 3 For greater certainty, "dues" includes tolls levied at bridges.
      vessels that call at its harbours.
      """
    #expect(read(text) == ["dues includes tolls levied at bridges"])
    #expect(
      read("\"toll\" means a fee of approx. five crowns per boat.")
        == ["toll means a fee of approx. five crowns per boat"])
  }

  @Test(
    "Short names",
    arguments: [
      (
        "The River Trust (hereinafter referred to as \"the Trust\") meets.",
        "Trust hereinafter The River Trust"
      ),
      ("The Common Purse (the “Purse”) pays.", "Purse hereinafter The Common Purse"),
      (
        "The Common Purse, hereinafter called the Purse, pays.",
        "Purse hereinafter The Common Purse"
      ),
    ])
  func shortNames(text: String, definition: String) {
    #expect(read(text) == [definition])
  }

  @Test(
    "What defines nothing",
    arguments: [
      "Goods may be carried by means of boats.", "The means of transport are boats.",
      "Each Party shall by any means available protect rivers.",
      "The Parties shall ensure that failure means a loss for neither of the two neighbouring towns.",
      "No se entenderá por río, a un canal.", "He said \"yes\" and left.",
      "The Agreement includes two annexes.", "other means include barges;",
    ])
  func none(text: String) {
    #expect(read(text).isEmpty)
  }

  @Test("Several definitions end where the next begins")
  func several() {
    #expect(
      read(
        "For this Part:\n(a) boat means a hull;\n(b) crew means those aboard: (i) the mate; (ii) the cook;\n(c) port means a haven."
      )
        == [
          "boat means a hull", "crew means those aboard: (i) the mate; (ii) the cook",
          "port means a haven",
        ])
  }
}
