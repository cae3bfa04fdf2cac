import Agreements
import Testing

@Suite("The words of witness")
struct TestimoniumTests {
  private typealias Version = Authenticity.LanguageText

  private func text(
    _ languages: Authenticity, _ bindingness: Instrument.Bindingness = .binding,
    _ level: Instrument.Level = .government, spelling: DraftingContext.Spelling = .american,
    on date: Particular<CalendarDate>? = nil
  ) throws -> String {
    let day = try #require(CalendarDate("2030-06-13"))
    let agreement = try Agreement(
      between: DraftingWorld.freedonia, and: DraftingWorld.islands, on: "Lighthouses",
      instrument: Instrument(bindingness: bindingness, level: level), spelling: spelling
    ) {
      Testimonium(
        doneAt: .settled("Port Light"), on: date ?? .settled(day), in: languages, signedBy: [])
    }
    return try #require(agreement["testimonium"]).prose.canonicalText
  }

  private let english = Authenticity(.settled([Version(.english)]))
  private let end = "DONE at Port Light on 13 June 2030, in duplicate"

  @Test("Authority, place, date, originals and languages, in treaty style")
  func treaty() throws {
    #expect(
      try text(Authenticity(.settled([Version(.english), Version(.albanian)])))
        == "IN WITNESS WHEREOF, the undersigned, being duly authorized thereto by their respective Governments, have signed this Agreement.\n\n\(end), in the English and Albanian languages, both texts being equally authentic."
    )
  }

  @Test("Authority comes from governments where states or governments contract")
  func authority() throws {
    let governments = "duly authorized thereto by their respective Governments, have"
    #expect(try text(english, .binding, .state).contains(governments))
    #expect(try text(english, .binding, .agency).contains("duly authorized thereto, have"))
    #expect(try text(english, .undecided, .undecided).contains("duly authorized thereto, have"))
    #expect(
      try text(english, spelling: .british)
        .contains("duly authorised thereto by their respective Governments, have"))
  }

  @Test("What is open stands in brackets")
  func open() throws {
    let languages = Authenticity(
      .open(DraftingWorld.open), prevailing: .open(DraftingWorld.open))
    #expect(
      try text(languages, on: .open(DraftingWorld.open))
        .hasSuffix(
          "DONE at Port Light on [to be agreed], in duplicate, in [to be agreed]. In case of divergence of interpretation, [to be agreed] shall prevail."
        ))
  }

  @Test("One, two and more texts are named and their authority stated")
  func authenticity() throws {
    let confirmation = Event.exchangeOfNotes(on: "its conformity")
    let cases: [([Version], String)] = [
      ([Version(.english)], ", in the English language."),
      (
        [Version(.english), Version(.french), Version(.spanish)],
        ", in the English, French and Spanish languages, all texts being equally authentic."
      ),
      (
        [Version(.english), Version(.serbian, authentic: .never)],
        ", in the English language, the English text being authentic. The Serbian text is a translation."
      ),
      (
        [Version(.english), Version(.albanian, authentic: .event(confirmation))],
        ", in the English language, the English text being authentic. The Albanian text shall become equally authentic upon an exchange of notes on its conformity."
      ),
      (
        [Version(.albanian, authentic: .event(confirmation))],
        ". The Albanian text shall become authentic upon an exchange of notes on its conformity."
      ),
    ]
    for (texts, expected) in cases {
      #expect(try text(Authenticity(.settled(texts))).hasSuffix(end + expected))
    }
  }

  @Test("A prevailing text is named by its language")
  func prevailing() throws {
    let texts: Particular<[Version]> = .settled([Version(.english), Version(.albanian)])
    #expect(
      try text(Authenticity(texts, prevailing: .language("sq")))
        .hasSuffix(" In case of divergence of interpretation, the Albanian text shall prevail."))
    #expect(try !text(Authenticity(texts)).contains("divergence"))
  }

  @Test(
    "Originals are counted in words",
    arguments: [
      (1, "a single original"), (2, "duplicate"), (3, "triplicate"), (4, "quadruplicate"),
      (6, "6 originals"),
    ])
  func originals(count: Int, words: String) throws {
    let languages = Authenticity(.settled([Version(.english)]), originals: count)
    #expect(try text(languages).hasSuffix(", in \(words), in the English language."))
  }

  @Test("An instrument that does not bind is signed, and its versions are valid")
  func nonBinding() throws {
    let languages = Authenticity(
      .settled([Version(.english), Version(.albanian)]), prevailing: .language("en"))
    #expect(
      try text(languages, .nonBinding)
        == "Signed at Port Light on 13 June 2030, in duplicate, in the English and Albanian languages, both versions being equally valid. In case of divergence of interpretation, the English version will prevail."
    )
  }

  @Test("The languages are the substance, and each signature is a clause of its own")
  func clauses() throws {
    let blocks = ["fd", "is"].map { (party: PartyID) in
      SignatureBlock(party, signatory: .open(DraftingWorld.open), capacity: .settled("Envoy"))
    }
    let agreement = try DraftingWorld.agreement {
      Testimonium(
        doneAt: .open(DraftingWorld.open), on: .open(DraftingWorld.open), in: english,
        signedBy: blocks)
    }
    #expect(agreement.clauses.map(\.id) == ["testimonium", "signature-fd", "signature-is"])
    #expect(agreement["testimonium"]?.substance == .languages(english))
    #expect(agreement["signature-is"]?.substance == .signature(blocks[1]))
    #expect(agreement.placeholders == [DraftingWorld.open])
  }
}
