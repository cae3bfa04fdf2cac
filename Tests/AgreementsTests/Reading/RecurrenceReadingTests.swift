import Testing

@testable import Agreements

@Suite("How often, and second cues")
struct RecurrenceReadingTests {
  private func read(_ text: String, _ bindingness: Instrument.Bindingness = .binding)
    -> [NormReading]
  {
    ObligationReader(bindingness: bindingness).norms(in: text)
  }

  private func words(_ range: TextRange?, of text: String) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(
    "An adjective says how often something is held or given",
    arguments: [
      ("The Parties shall hold annual meetings of pilots.", "annual"),
      ("The Parties shall hold regular and open dialogues on tolls.", "regular"),
      ("The board shall make periodic inspections of the quays.", "periodic"),
      ("Each Party shall pay half-yearly instalments.", "half-yearly"),
      ("The Parties shall keep up frequent contacts.", "frequent"),
      ("A regular dialogue on tolls shall take place.", "regular"),
      ("Quarterly reviews of the charts shall be carried out.", "Quarterly"),
      ("The fleet shall be surveyed semi-annually.", "semi-annually"),
      (
        "The pilots shall report on wrecks at each meeting of the board.",
        "at each meeting of the board"
      ),
    ])
  func adjectives(text: String, recurrence: String) throws {
    let norm = try #require(read(text).first)
    #expect(words(norm.recurrence, of: text) == recurrence)
  }

  @Test(
    "What is regular in itself recurs in nothing",
    arguments: [
      "The Parties shall protect regular passengers.",
      "Regular crews shall wear a badge.",
      "Each Party shall adopt the annual tariff.",
      "Each Party shall strengthen its regular consultation formats.",
      "Berths shall be given to regularly formed convoys.",
    ])
  func noRecurrence(text: String) throws {
    let norm = try #require(read(text).first)
    #expect(norm.recurrence == nil)
  }

  @Test("Twice a year is every six months")
  func halfYears() throws {
    let text = "The board shall meet semi-annually."
    let norm = try #require(read(text).first)
    let range = try #require(norm.recurrence)
    let period = try #require(Period(count: 6, unit: .month))
    #expect(Recurrence(reading: Array(text.utf8), range) == .every(period))
  }

  @Test(
    "An ambition that is shared is an intention",
    arguments: [
      "The Participants share the ambition for next spring to repair the canal.",
      "The Participants share the goal to repair all quays.",
      "The Participants, being mindful of fog, ice and drifting sand, strive to light the quays.",
      "The Participants hope to open a second lock.",
    ])
  func intentions(text: String) throws {
    let norms = read(text, .nonBinding)
    let norm = try #require(norms.first)
    #expect(norms.count == 1)
    #expect(norm.kind == .intention)
    #expect(words(norm.bearer.phrase, of: text) == "The Participants")
  }

  @Test("To reaffirm a commitment declares, and to share the costs says nothing")
  func declarations() {
    #expect(
      read("The Parties reaffirm their commitment to free passage.").map(\.kind) == [.declaration])
    #expect(read("The Parties share the costs of the lock.").isEmpty)
  }

  @Test("Being without prejudice is an effect, with the whole of its words")
  func withoutPrejudice() throws {
    let text = "Such talks shall be without prejudice to the rights of pilots."
    let norm = try #require(read(text).first)
    #expect(norm.kind == .constitutive)
    #expect(words(norm.cue, of: text) == "shall be without prejudice to")
  }

  @Test(
    "Kind and bearer of what is done with provisions, talks and measures",
    arguments: [
      (
        "Articles 3 and 4 shall neither apply to rafts nor to barges.", Modality.constitutive,
        BearerReading.Quantifier.unspecified
      ),
      ("The provisions of Article 4 shall be applied to rafts.", .constitutive, .unspecified),
      ("The tariff shall be applied to rafts as well.", .duty, .unspecified),
      ("Consultations between the Parties shall take place at dawn.", .duty, .jointly),
      ("Tolls and bans shall be temporary measures.", .constitutive, .unspecified),
      ("The Joint Committee may settle the matter.", .power, .jointOrgan),
      ("The deputy shall chair the meeting.", .duty, .person),
    ])
  func effects(text: String, kind: Modality, quantifier: BearerReading.Quantifier) throws {
    let norm = try #require(read(text).first)
    #expect(norm.kind == kind)
    #expect(norm.bearer.quantifier == quantifier)
  }

  @Test("Consultations that take place are procedure, and how long is no deadline")
  func procedure() {
    #expect(
      read("Consultations between the Parties shall take place.").map(\.force) == [.procedural])
    #expect(
      read("The permit shall be the subject of periodic consultations.").map(\.force)
        == [.procedural])
    let lasting = read(
      "The board shall keep the files for ten years from the date of the decision.")
    #expect(lasting.map(\.deadline) == [nil])
  }

  @Test("A clause of time that goes on with a duty holds a norm of its own")
  func duringWhichTime() {
    let text =
      "The ban shall not last more than ten days, during which time the host Party shall mark the wreck."
    #expect(read(text).map(\.kind).contains(.duty))
  }

  @Test("Words that run together around a modal still lay down a norm")
  func gluedModal() throws {
    let text = "Each Partyshallensure that the quays are lit."
    let norm = try #require(read(text).first)
    #expect(norm.kind == .duty)
    #expect(norm.bearer.quantifier == .each)
    #expect(words(norm.cue, of: text) == "shall")
  }
}
