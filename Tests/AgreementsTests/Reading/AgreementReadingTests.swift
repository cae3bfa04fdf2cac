import Agreements
import Testing

/// What a reading gives besides the structure: the text again, parties, duties, references, provisions.
@Suite struct AgreementReadingTests {
  private static let text = """
    AGREEMENT BETWEEN THE GOVERNMENT OF NORLAND AND THE GOVERNMENT OF SUDLAND ON LIGHTHOUSES

    The Government of Norland and the Government of Sudland (hereinafter referred to as "the Parties"),

    Recalling the wrecks of the past;

    Have agreed as follows:

    Article 1
    Definitions

    For the purposes of this Agreement:
    (a) "lamp" means the light of a lighthouse;
    (b) "keeper" means whoever tends a lamp.

    Article 2
    Duties

    1. Each Party shall, subject to Article 1, light its lamps within 30 days after the entry into force of this
    Agreement.

    2. Norland shall:
    (a) train the keepers;
    (b) report to Sudland every two years.

    Page 2

    3. The Parties shall consult on the matters referred to in paragraph 2 and in Article 9.

    Article 3
    Final provisions

    This Agreement shall remain in force for a period of ten years.

    DONE at Eastport, in duplicate, this fourth day of May 2021, in the English and French languages, both texts being
    equally authentic.

    For the Government of Norland:

    For the Government of Sudland:

    """

  private let reading = AgreementReading(of: Self.text)

  @Test func theTextComesBack() {
    #expect(reading.text == Self.text)
    let windows = Self.text.replacing("\n", with: "\r\n")
    #expect(AgreementReading(of: windows).text == windows)
  }

  @Test func parties() {
    let parties = reading.agreement.parties
    #expect(parties.both.map(\.shortName) == ["Norland", "Sudland"])
    #expect(parties.both.map(\.id) == ["norland", "sudland"])
    #expect(reading.agreement.instrument.level == .government)
  }

  @Test func obligationsWithTheirBearers() throws {
    let obligations = reading.agreement.obligations
    let lamps = try #require(obligations.first { $0.action.contains("light its lamps") })
    #expect(lamps.bearer == .each)
    #expect(lamps.modality == .duty)
    #expect(lamps.deadline == .within(.days(30), of: .entryIntoForce))
    guard case .read(let percent) = lamps.confidence else {
      Issue.record("a duty that was read is taken for a declared one")
      return
    }
    #expect((1...99).contains(percent))
  }

  @Test func theNormOfAChapeauIsCarriedToItsPoints() throws {
    let paragraph = try #require(reading.agreement["art-2.2"])
    #expect(paragraph.obligations.isEmpty)
    #expect(
      paragraph.children.flatMap(\.obligations).map(\.bearer) == [.one("norland"), .one("norland")])
    #expect(paragraph.children.last?.obligations.first?.recurrence == .every(.years(2)))
    for point in paragraph.children {
      let words = try #require(point.obligations.first?.words)
      #expect(words.end <= point.prose.canonicalLength)
    }
  }

  @Test func referencesAreBound() throws {
    let references = reading.agreement.allClauses.flatMap(\.prose.references)
    #expect(references.contains { $0.target == .clauses(["art-1"]) && $0.function == .subjectTo })
    #expect(
      references.contains { $0.target == .clauses(["art-2.2"]) && $0.function == .referredToIn })
    let dangling = try #require(
      reading.diagnostics.first { $0.rule == "read.unresolved-reference" })
    let range = try #require(dangling.location.source)
    #expect(
      String(decoding: Array(Self.text.utf8)[range.start..<range.end], as: UTF8.self) == "Article 9"
    )
    #expect(dangling.location.citation == "Article 2(3)")
  }

  @Test func definitionsAndProvisions() {
    #expect(reading.agreement.definitions.map(\.term).suffix(2) == ["lamp", "keeper"])
    #expect(reading.agreement.substances.contains(.duration(.fixed(.settled(.years(10))))))
    #expect(reading.closingFormula?.originals == 2)
    #expect(reading.closingFormula?.texts.map(\.language) == [.english, .french])
    #expect(
      reading.closingFormula?.occasions.first?.date == CalendarDate(year: 2021, month: 5, day: 4))
  }

  @Test func whatIsLeftOutIsReported() throws {
    let page = try #require(reading.diagnostics.first { $0.rule == "read.page-number" })
    let range = try #require(page.location.source)
    #expect(
      String(decoding: Array(Self.text.utf8)[range.start..<range.end], as: UTF8.self) == "Page 2")
  }

  @Test func optionsLeaveOutWhatIsNotWanted() {
    let options = ReadingOptions(
      readsReferences: false, readsObligations: false, readsProvisions: false)
    let agreement = Agreement(reading: Self.text, options: options)
    #expect(
      agreement.obligations.isEmpty && agreement.definitions.isEmpty && agreement.substances.isEmpty
    )
    #expect(agreement.allClauses.allSatisfy { $0.prose.references.isEmpty })
  }

  @Test func readingWhatWasPrintedGivesTheSameStructure() {
    let agreement = reading.agreement
    let again = Agreement(reading: agreement.text)
    #expect(
      again.articles.map(\.heading?.canonicalText)
        == agreement.articles.map(\.heading?.canonicalText))
    #expect(
      again.articles.map { $0.children.count } == agreement.articles.map { $0.children.count })
  }
}
