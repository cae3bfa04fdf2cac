import Testing

@testable import Agreements

/// The norms that are read from single sentences.
@Suite struct ObligationReaderTests: SentenceNormTests {
  @Test(arguments: [
    ("Each Party shall repair its lighthouses.", Modality.duty, BearerReading.Quantifier.each),
    ("The Parties shall consult on ferry tariffs.", .duty, .jointly),
    ("Neither Party shall tax the ferries.", .prohibition, .neither),
    ("No Party may close the strait.", .prohibition, .neither),
    ("The requesting Party may inspect the buoys.", .permission, .role),
    ("Either Party may terminate this Agreement.", .power, .either),
    ("The Joint Committee may amend the Annex.", .power, .jointOrgan),
    ("Norway shall be entitled to use the harbour.", .claimRight, .one),
    ("A Party is not required to disclose secrets.", .immunity, .each),
    ("Members of the crew shall be exempt from harbour dues.", .immunity, .person),
    ("This Agreement shall enter into force on signature.", .constitutive, .unspecified),
    ("The lamps shall be cleaned.", .duty, .unspecified),
    ("The customs authorities shall stamp the papers.", .duty, .organ),
    ("The Parties should exchange charts.", .recommendation, .jointly),
    ("The Parties reaffirm their friendship.", .declaration, .each),
    ("Each Party undertakes not to fell the forest.", .prohibition, .each),
    ("A Party shall not be prevented from closing its quays.", .constitutive, .unspecified),
    ("Nothing in this Article modifies the rules on pilotage.", .constitutive, .unspecified),
    ("This Protocol becomes effective on the day of its signing.", .constitutive, .unspecified),
    ("Such charges shall not constitute a hidden toll.", .prohibition, .unspecified),
    (
      "No toll on ferries, fee on barges or charge on rafts shall be raised.", .prohibition,
      .unspecified
    ),
    ("The rules on tolls must be consistent with the Annex.", .duty, .unspecified),
    ("Amendments may be made by exchange of letters.", .power, .unspecified),
    ("The Parties shall enter into negotiations on pilotage.", .duty, .jointly),
    ("The Parties agreed to build a lock.", .duty, .jointly),
    ("The Parties declare their common intention to dredge the canal.", .intention, .each),
    ("The dredging Government shall mark the channel.", .duty, .role),
    ("Harbour Lights Each Party shall light its quays.", .duty, .each),
    ("The quays shall be inspected by HAFA at dawn.", .duty, .organ),
    ("The tariff may be extended by the Joint Committee.", .power, .jointOrgan),
    ("The Parties may agree to terminate the survey.", .power, .jointly),
    ("Either Party may give notice of withdrawal.", .power, .either),
    ("The barges may be painted.", .permission, .unspecified),
    ("The pilot board shall not be competent to fix tolls.", .prohibition, .jointOrgan),
    ("The Joint Committee shall be competent to fix tolls.", .power, .jointOrgan),
    ("The host Party shall not be responsible for lost nets.", .immunity, .role),
    ("The filing of a claim shall suspend the period of grace.", .constitutive, .unspecified),
    ("Loss of a seal shall not render the bill of lading void.", .constitutive, .unspecified),
    ("Pilots shall remain subject to the rules of the port.", .constitutive, .unspecified),
    ("Lists of pilots shall be exchanged between the ministries.", .duty, .organ),
    ("The tolls shall be the subject of a separate arrangement.", .duty, .unspecified),
    ("Harland shall:", .duty, .one),
    ("The Government of Norway, subject to its laws, undertakes to light its quays.", .duty, .one),
    ("Each Party undertakes not to zorb the forest.", .prohibition, .each),
    (
      "The Government of Norway and the Government of Sweden may by agreement establish a lock.",
      .power, .jointly
    ),
  ])
  func kindAndBearer(_ text: String, _ kind: Modality, _ quantifier: BearerReading.Quantifier) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [kind])
    #expect(norms.map(\.bearer.quantifier) == [quantifier])
  }

  @Test(arguments: [
    "The aim of this Chapter is to protect seabirds.",
    "Threats that may arise at sea are described in the Annex.",
    "The annexed list names the ports where vessels may anchor.",
    "It may or may not rain in the harbour.",
    "Such silting may result in delay.",
    "The works will require a crane.",
    "In 2011 the mill ground more than half of the grain.",
    "Recognising that each Party shall answer for its own ships,",
  ])
  func silence(_ text: String) {
    #expect(read(text).isEmpty)
  }

  @Test func complementOfEnsureIsNoNormOfItsOwn() {
    let norms = read("Each Party shall ensure that its pilots may land at any hour.")
    #expect(norms.map(\.kind) == [.duty])
    #expect(norms.map(\.force) == [.unconditionalResult])
  }

  @Test func descriptionsInsideANormAreNoNorms() {
    let contact = read("Each Party shall list the measures it may take.")
    #expect(contact.map(\.kind) == [.duty])
    let joined = read(
      "Where a Party plans a dam and the dam may harm fish, that Party shall say so.")
    #expect(joined.map(\.kind) == [.duty])
    let content = read("The Parties agree that: (a) they will dredge; and (b) they may tax barges.")
    #expect(content.map(\.kind) == [.duty])
  }

  @Test func permittedOnlyForbidsTheRest() {
    let norms = read("Diving shall be permitted only with the consent of the harbour master.")
    #expect(norms.map(\.kind) == [.permission, .prohibition])
  }

  @Test func coordinatedCueKeepsItsSubject() {
    let norms = read("Each Party shall inform the Joint Committee at once and shall send a chart.")
    #expect(norms.map(\.bearer.quantifier) == [.each, .each])
  }

  @Test func timesAndConditions() throws {
    let text =
      "If a ferry is lost, the flag Party shall, within 30 days after the loss, send a report, unless the Parties otherwise agree."
    let norm = try #require(read(text).first)
    #expect(words(norm.trigger, of: text) == "If a ferry is lost")
    #expect(words(norm.deadline, of: text) == "within 30 days after the loss")
    #expect(words(norm.exception, of: text) == "unless the Parties otherwise agree")
    #expect(norm.qualifiers.map(\.category) == [.unlessOtherwiseAgreed])
    #expect(norm.force == .qualified)
    #expect(norm.bearer.quantifier == .role)
  }

  @Test(arguments: [
    ("Each Party shall endeavour to mark the reefs.", Force.endeavour),
    ("Each Party shall use its best efforts to mark the reefs.", .bestEfforts),
    ("Each Party shall consider marking the reefs.", .procedural),
    ("Each Party shall cooperate in marking the reefs.", .unconditionalConduct),
    ("Each Party shall, where appropriate, mark the reefs.", .qualified),
    ("Each Party will mark the reefs.", .qualified),
    ("Each Party agrees to mark the reefs.", .unconditionalConduct),
  ])
  func force(_ text: String, _ force: Force) {
    #expect(read(text).map(\.force) == [force])
  }

  @Test func willIsAnIntentionWhereNothingBinds() {
    let norms = read("Each Participant will mark the reefs.", .nonBinding)
    #expect(norms.map(\.kind) == [.intention])
    #expect(norms.map(\.force) == [.statement])
  }

  @Test func onlyGivesTwoNorms() {
    let norms = read("A Party may only close the strait for urgent repairs.")
    #expect(norms.map(\.kind) == [.permission, .prohibition])
    #expect(norms.map { $0.trigger == nil } == [false, true])
  }

  @Test func pronounTakesTheBearerOfTheCondition() {
    let norms = read("If a Party finds a wreck, it shall mark the place.")
    #expect(norms.map(\.bearer.quantifier) == [.each])
  }

  @Test func sentencesAreReadApart() {
    let norms = read("Under Art. 4 No. 2 each Party shall pay. The Council shall meet in St. Ives.")
    #expect(norms.map(\.bearer.quantifier) == [.each, .jointOrgan])
  }

  @Test func openNormOfAChapeau() {
    #expect(read("Each Party shall:").map(\.isOpen) == [true])
    #expect(read("Each Party shall pay.").map(\.isOpen) == [false])
  }

  @Test(arguments: [
    String(repeating: "(", count: 50_000), String(repeating: "shall ", count: 20_000),
    String(repeating: ",", count: 100_000), String(repeating: "that ", count: 20_000) + "shall",
    String(repeating: "shall promptly and within a day ", count: 8_000),
    String(repeating: "they shall and it may ", count: 8_000),
    String(repeating: "It shall. They cannot. ", count: 8_000),
    String(repeating: "agree to act and ", count: 8_000),
    "\u{FEFF}shall\0may\u{2014}", "shall", "",
  ])
  func hostileTextEnds(_ text: String) {
    for norm in read(text) {
      #expect(norm.cue.end <= text.utf8.count)
      #expect((5...95).contains(norm.confidence))
    }
  }

  @Test func invalidBytesAreRead() {
    let bytes: [UInt8] =
      [0xE2, 0x80] + Array("Each Party shall pay\u{2019}".utf8.dropLast()) + [0xFF, 0xC2]
    #expect(ObligationReader().norms(of: WordScanner.tokens(in: bytes, bytes.indices)).count == 1)
  }

  @Test func continuedVerbsHaveTheForceOfTheInnerVerb() {
    let norms = read("The Parties shall continue to consult on pilotage.")
    #expect(norms.map(\.force) == [.procedural])
    #expect(norms.map(\.bearer.quantifier) == [.jointly])
    #expect(
      read("The Parties shall continue cooperating on pilotage.").map(\.force) == [
        .unconditionalConduct
      ])
  }

  @Test func proviso() {
    let text =
      "Norway shall not sell its barges, provided, however, that the Parties may lease rafts."
    let norms = read(text)
    #expect(norms.map(\.kind) == [.prohibition, .permission])
    #expect(norms.map(\.trigger) == [nil, nil])
    #expect(words(norms.last?.bearer.phrase, of: text) == "the Parties")
  }

  @Test func letterOfAnAnnexEndsASentence() {
    let text = "The Joint Committee may amend Annex I. It shall print the tariff each year."
    let norms = read(text)
    #expect(norms.map(\.kind) == [.power, .duty])
    #expect(words(norms.first?.action, of: text) == "may amend Annex I")
  }

  @Test(arguments: ["Agreement", "Treaty", "Convention", "Protocol", "Memorandum", "Arrangement"])
  func entryIntoForceIsAnEvent(_ instrument: String) throws {
    let text =
      "Each Party shall light its quays within 30 days after the entry into force of this \(instrument)."
    let deadline = try #require(read(text).first?.deadline)
    let period = try #require(Period(count: 30, unit: .day))
    #expect(Deadline(reading: Array(text.utf8), deadline) == .within(period, of: .entryIntoForce))
  }
}
