import Agreements
import Foundation
import Testing

/// The README's drafting example, compiled and run.
@Suite struct READMEExampleTests {
  @Test func `the example makes an agreement`() throws {
    // README
    let freedonia = Party(
      "freedonia", officialName: "the Republic of Freedonia", shortName: "Freedonia",
      adjective: "Freedonian", abbreviation: "FD")
    let sylvania = Party(
      "sylvania", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
      adjective: "Sylvanian", abbreviation: "SY")

    let agreement = try Agreement(
      between: freedonia, and: sylvania, on: "Lighthouses",
      instrument: Instrument(bindingness: .binding, level: .government)
    ) {
      Preamble { Recital("Desiring to keep ships safe in the waters that they share,") }
      Article("Operation of Lights", id: "lights") {
        Duty(.each, .result, to: "keep the lights on its coast lit")
        Duty(.jointly, to: "consult on \(clause: "lights")", every: .annually)
      }
      Article("Entry into Force") { EntryIntoForce(.event(.exchangeOfInstruments).plus(.days(30))) }
    }

    print(agreement.text(for: sylvania.id))  // Sylvania's original, which names it first
    print(agreement.citation(of: "lights") ?? "")  // Article 1
    for finding in agreement.validate(for: .signature) { print(finding) }
    // README ends
    #expect(agreement.citation(of: "lights") == "Article 1")
    #expect(agreement.obligations.filter { $0.bearer.binds(freedonia.id) }.count == 2)
    let words = agreement.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("The Parties shall consult on this Article annually."), "\(words)")
    #expect(!agreement.readiness(for: .signature).isReady)
  }

  @Test func `the README shows what is compiled here`() throws {
    try DocumentedExample.expect("README", from: #filePath, in: "README.md")
  }
}
