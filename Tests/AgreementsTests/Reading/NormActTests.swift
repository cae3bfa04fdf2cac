import Testing

@testable import Agreements

/// What verbs make of a norm, and who acts where no list names them.
@Suite struct NormActTests: SentenceNormTests {
  @Test(arguments: [
    ("This Treaty shall not impact the rights of pilots.", Modality.constitutive),
    ("It shall not be necessary to weigh the rafts.", .immunity),
    ("Rule 4 of the Harbour Code is incorporated into this Treaty.", .constitutive),
    ("A month at sea shall be accepted as a month of service.", .constitutive),
    ("The chart shall be amended by deleting the second reef.", .constitutive),
    ("The chart shall be amended by the board.", .duty),
    ("The joint board shall be entrusted with the lighting of the reefs.", .duty),
    ("The pilots of Harland shall be medically and bodily fit.", .duty),
    ("The notification shall include a chart.", .duty),
    ("The term shall include rafts.", .constitutive),
    ("I propose that this note shall constitute an agreement.", .constitutive),
    ("The harbour authorities responsible for tolls shall apply for a licence.", .duty),
    ("A Party can terminate this Treaty.", .power),
    ("A Party may submit a request for talks.", .power),
    ("A Party may submit a chart.", .permission),
    ("A Party may ask the board to sit.", .power),
    ("Couriers, whatever their rank, carrying charts must be in possession of a pass.", .duty),
    ("The Parties have agreed to light the quays.", .duty),
    ("The Parties agree that the basis of trade is trust.", .constitutive),
    ("The Parties agree that rafts shall be lit.", .duty),
    ("The Parties intend this Treaty to remain as it is.", .intention),
    ("The presidency shall rotate among the Parties.", .constitutive),
    ("The Parties may conclude further arrangements.", .power),
    ("A record of each talk shall be composed in both languages.", .duty),
    ("The board shall be composed of pilots.", .constitutive),
    ("A Member Territory shall not apply tolls to rafts.", .prohibition),
    ("This Chapter does not require a Party to dredge the canal.", .immunity),
    ("The words \"reef\" and \"shoal\" mean rocks.", .constitutive),
    ("Should a ship sink, or should a raft be lost, Harland shall pay.", .duty),
    ("The kinds of goods which entitled persons may buy shall be listed.", .duty),
    ("No tolls, including those on rafts held by customs, shall be levied.", .prohibition),
  ])
  func kind(_ text: String, _ kind: Modality) {
    #expect(read(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "Pilots can reach the quay.",
    "Each Party shall light the quays and that",
    "the waters within which, subject to its laws, Harland may fish;",
    "Each Party shall ensure that, where a ship is lost: (a) its crew shall be fed.",
  ])
  func describesOrContainsNoNormOfItsOwn(_ text: String) {
    #expect(read(text).allSatisfy { $0.kind == .duty && words($0.action, of: text) != nil })
    #expect(read(text).count <= 1)
  }

  @Test func aVerbSharedUnderAConditionIsNoNorm() {
    let text = "Where a tug is hired and is to be used abroad, Harland shall insure it."
    #expect(read(text).map(\.kind) == [.duty])
    #expect(read(text).map { words($0.bearer.phrase, of: text) } == ["Harland"])
  }

  @Test(arguments: [
    (
      "Each Party shall ensure that its rules provide for care, and shall strive to improve them.",
      [Modality.duty, .duty]
    ),
    (
      "Any right shall apply and that period shall not be counted.", [.constitutive, .constitutive]
    ),
    ("The boat through which it is fed shall be kept and need not be lit.", [.duty, .immunity]),
    ("Harland has lit the reefs since the flood, and shall light the quays.", [.duty]),
    (
      "Rafts mean barges; a tug of a Party means any tug; and towing or hauling means giving help.",
      [.constitutive, .constitutive]
    ),
  ])
  func normsOfASentence(_ text: String, _ kinds: [Modality]) {
    #expect(read(text).map(\.kind) == kinds)
  }

  @Test(arguments: [
    (
      "The Parties undertake to talk to ensure that rules shall be kept and shall aim at peace.",
      [Modality.duty]
    ),
    ("Each Party shall ensure that rafts are lit and shall report wrecks.", [.duty, .duty]),
    (
      "For any State which shall sign or which shall accede, the charter shall apply.",
      [.constitutive]
    ),
    ("Harland shall tell Sodland of any measure it intends to take.", [.duty]),
    ("The present Treaty comes into effect at once.", [.constitutive]),
    (
      "I propose that this note shall constitute a treaty, which shall enter into force at once and "
        + "shall remain in force.", [.constitutive, .constitutive, .constitutive]
    ),
    (
      "The board sits under a chart, which shall be kept and shall be shown to pilots.",
      [.duty, .duty]
    ),
    (
      "If a pilot is not entitled to a fee, a bonus or a pension there, but is entitled to help, "
        + "Harland shall pay it.", [.duty]
    ),
    ("Each Party shall ensure that pilots of the other: (a) can request a berth.", [.duty]),
  ])
  func normsOfContentAndConditions(_ text: String, _ kinds: [Modality]) {
    #expect(read(text).map(\.kind) == kinds)
  }

  @Test(arguments: [
    ("The Parties shall undertake to light the quays.", Force.unconditionalConduct),
    ("The board shall keep under review the tolls.", .unconditionalConduct),
    ("The Parties shall undertake the works.", .unconditionalResult),
    ("In time consultations between the Parties shall be held.", .procedural),
    ("Crates packed exclusively for transport shall not be weighed.", .unconditionalResult),
  ])
  func force(_ text: String, _ force: Force) {
    #expect(read(text).map(\.force) == [force])
  }

  @Test func anExceptionWithAModalIsANormOfItsOwn() {
    let text =
      "Rule 4 shall apply to boards, with the exception that the board shall sit in public."
    #expect(read(text).map(\.kind) == [.constitutive, .duty])
  }

  @Test(arguments: [
    (
      "If a Contracting Party raises tolls, that Contracting Party shall tell the other.",
      BearerReading.Quantifier.one, "that Contracting Party"
    ),
    ("The Executive Agents shall light the quays.", .organ, "The Executive Agents"),
    ("The EU shall send the list to the owner.", .one, "The EU"),
    ("The Parties shall strive to deepen their cooperation.", .jointly, "The Parties"),
    (
      "The person duly instructed to keep the light shall wear a badge.", .person,
      "The person duly instructed to keep the light"
    ),
    (
      "The Secretary General of the League shall keep it.", .nonParty,
      "The Secretary General of the League"
    ),
    ("A Member Territory shall keep the lights.", .each, "A Member Territory"),
    (
      "The authorised bodies of the Parties shall sign it.", .organ,
      "The authorised bodies of the Parties"
    ),
    ("They shall inform each other of wrecks.", .each, "They"),
    ("Our two Governments shall enter into further arrangements.", .jointly, "Our two Governments"),
    (
      "The logs shall be issued by the competent organisation.", .organ,
      "the competent organisation"
    ),
    ("The day shall be agreed by all the Parties.", .jointly, "all the Parties"),
    (
      "The joint board shall be entrusted with the lighting of the reefs.", .jointOrgan,
      "The joint board"
    ),
    (
      "If a receiving State subjects rafts to a toll, it shall tell the owner.", .role,
      "a receiving State"
    ),
    (
      "Article 8 Technical Help In order to ease trade under this Treaty the Parties shall meet.",
      .jointly, "the Parties"
    ),
  ])
  func bearer(_ text: String, _ quantifier: BearerReading.Quantifier, _ phrase: String) throws {
    let norm = try #require(read(text).last)
    #expect(norm.bearer.quantifier == quantifier)
    #expect(words(norm.bearer.phrase, of: text) == phrase)
  }

  @Test func theParticipantsOfAMemorandumAreThoseWhoWillAct() throws {
    let norm = try #require(read("They will light the quays.", .nonBinding).first)
    #expect(norm.bearer.quantifier == .each)
  }

  @Test func theAidOfOneToAnotherIsNoPair() throws {
    let norm = try #require(
      read("France’s aid to Poland in 2024 is large and will grow.", .nonBinding).first)
    #expect(norm.bearer.quantifier == .unspecified)
  }

  @Test(arguments: [
    "The tolls, calculated in accordance with Article 2, shall be rounded off.",
    "The rules laid down, including for rafts, shall be kept.",
    "Each Party shall destroy data stored at the request of a pilot.",
    "The tolls shall not be raised until a notice in accordance with Article 2 is given.",
  ])
  func whatDescribesAThingDoesNotSoften(_ text: String) throws {
    let norm = try #require(read(text).first)
    #expect(norm.qualifiers.isEmpty)
    #expect(norm.force == .unconditionalResult)
  }
}
