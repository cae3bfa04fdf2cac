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
    ("No tolls, including those on rafts held by customs, shall be levied.", .prohibition),
  ])
  func kind(_ text: String, _ kind: Modality) {
    #expect(read(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    "Pilots can reach the quay.",
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
