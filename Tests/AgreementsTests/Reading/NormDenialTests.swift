import Testing

@testable import Agreements

/// Norms that are denied, by whatever word of the sentence.
@Suite struct NormDenialTests: SentenceNormTests {
  @Test(arguments: [
    ("Neither Party is obliged to dredge the canal.", Modality.immunity),
    ("Neither Party is required to open its archives.", .immunity),
    ("No Party is bound to repair the weir.", .immunity),
    ("Neither of the Parties is obliged to lend a tug.", .immunity),
    ("No pilot is required to board a wreck.", .immunity),
    ("Neither Party has an obligation to salvage wrecks.", .immunity),
    ("No Party is under a duty to light the reefs.", .immunity),
    ("No Party is responsible for repairing the buoys.", .immunity),
    ("Neither Party is subject to the harbour toll.", .immunity),
    ("Neither Party undertakes to renew the licence.", .immunity),
    ("Neither Party has the right to enter the lagoon.", .prohibition),
    ("Neither Party is entitled to a refund of tolls.", .prohibition),
    ("No Party is permitted to moor there.", .prohibition),
    ("No official is authorised to break the seals.", .prohibition),
    ("Neither Party is competent to set aside the award.", .prohibition),
    ("Neither Party is to raise the weir.", .prohibition),
    ("Neither Party enjoys a right of fishing there.", .prohibition),
    ("Neither Party is prohibited from charting the reefs.", .constitutive),
    ("No Party is exempt from the harbour toll.", .constitutive),
    ("A vessel is not exempt from the harbour toll.", .constitutive),
    ("A Party does not have the right to board rafts.", .prohibition),
    ("A Party does not have a duty to salvage wrecks.", .immunity),
    ("A Party has no obligation to salvage wrecks.", .immunity),
    ("The Parties are under no obligation to salvage wrecks.", .immunity),
    ("A Party is not liable for lost nets.", .immunity),
    ("None of the Parties is required to open its archives.", .immunity),
    ("None of the nets shall be sold.", .prohibition),
    ("A Party cannot be required to open its archives.", .immunity),
    ("No Party can be required to open its archives.", .immunity),
    ("Neither Party can levy tolls on rafts.", .prohibition),
    ("Nothing in this Article requires a Party to publish charts.", .immunity),
  ])
  func kindOfWhatIsDenied(_ text: String, _ kind: Modality) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [kind])
    #expect(norms.map(\.isNegated) == [true])
    #expect(norms.allSatisfy { ($0.force == nil) == (kind != .prohibition) })
  }

  @Test(arguments: [
    ("Each Party is obliged to dredge the canal.", Modality.duty),
    ("Each Party has the right to enter the lagoon.", .claimRight),
    ("Each Party is permitted to moor there.", .permission),
    ("A vessel is exempt from the harbour toll.", .immunity),
  ])
  func kindOfWhatIsAffirmed(_ text: String, _ kind: Modality) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [kind])
    #expect(norms.map(\.isNegated) == [false])
  }

  @Test func whatFollowsNorBelongsToItsOwnSubject() {
    let text = "A Party is not required to publish charts, nor is the pilot entitled to a copy."
    let norms = read(text)
    #expect(norms.map(\.kind) == [.immunity, .prohibition])
    #expect(norms.map(\.bearer.quantifier) == [.each, .person])
    #expect(norms.map { words($0.bearer.phrase, of: text) } == ["A Party", "the pilot"])
  }

  @Test func deniedDutiesBelongToNeitherParty() {
    let norms = read("Neither Party is required to open its archives.")
    #expect(norms.map(\.bearer.quantifier) == [.neither])
  }

  @Test(arguments: [
    (
      "Nothing in this Article shall be construed to oblige a Party to publish charts.",
      "Nothing in this Article shall be construed to oblige a Party to publish charts",
      "shall be construed"
    ),
    ("Nor shall it apply to rafts.", "Nor shall it apply to rafts", "shall it apply to"),
    (
      "No provision of this Article shall affect the fishing rules.",
      "No provision of this Article shall affect the fishing rules", "shall affect"
    ),
    ("No toll shall be raised on rafts.", "No toll shall be raised on rafts", "shall"),
    (
      "Neither Party recognises the old boundary.", "Neither Party recognises the old boundary",
      "recognises"
    ),
    // Here the kind or the cue itself tells.
    ("Neither Party shall tax rafts.", "shall tax rafts", "shall"),
    ("This Article shall not apply to rafts.", "shall not apply to rafts", "shall not apply to"),
  ])
  func wordsThatDenyAreKept(_ text: String, _ action: String, _ cue: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.action, of: text) == action)
    #expect(words(norm.cue, of: text) == cue)
    #expect(norm.isNegated)
  }

  @Test func denialIsCarriedIntoTheAgreement() throws {
    let agreement = AgreementReading(
      of: """
        AGREEMENT BETWEEN THE GOVERNMENT OF NORLAND AND THE GOVERNMENT OF SUDLAND ON RAFTS

        Article 1

        1. Nothing in this Agreement shall be construed to oblige a Party to publish charts.

        2. Each Party shall light its quays.

        3. Neither Party shall:
        (a) tax rafts;
        (b) seize nets.
        """
    ).agreement
    #expect(agreement.obligations.map(\.isNegated) == [true, false, true, true])
    let first = try #require(agreement.obligations.first)
    #expect(first.action.hasPrefix("Nothing in this Agreement"))
    #expect(first.words?.start == 0)
  }
}
