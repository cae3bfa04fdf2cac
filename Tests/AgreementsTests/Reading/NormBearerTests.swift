import Testing

@testable import Agreements

/// Bearers and norms that are told by more than one modal and its subject.
@Suite struct NormBearerTests: SentenceNormTests {
  @Test(arguments: [
    "Harland shall, and Sodland may, publish the charts.",
    "Harland shall and Sodland may publish the charts.",
  ])
  func modalsThatShareAVerbHaveTheirOwnBearers(_ text: String) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [.duty, .permission])
    #expect(norms.map(\.bearer.quantifier) == [.one, .one])
    #expect(norms.map { words($0.bearer.phrase, of: text) } == ["Harland", "Sodland"])
    #expect(
      norms.allSatisfy { words($0.action, of: text)?.hasSuffix("publish the charts") == true })
  }

  @Test func modalsThatShareAVerbOfTwoRoles() {
    let text = "The sending Party shall, and the receiving Party may, in time publish the charts."
    let norms = read(text)
    #expect(norms.map(\.bearer.quantifier) == [.role, .role])
    #expect(
      norms.map { words($0.bearer.phrase, of: text) }
        == ["The sending Party", "the receiving Party"])
  }

  @Test(arguments: [
    ("The charts shall be printed by Harland.", BearerReading.Quantifier.one, "Harland"),
    ("The cost shall be borne by Sodland in full.", .one, "Sodland"),
    ("The cost shall be borne by Harland and Sodland.", .each, "Harland and Sodland"),
    ("The cost shall be borne by each Party.", .each, "each Party"),
    ("Sodland is entitled to a refund.", .one, "Sodland"),
    ("Sodland is not required to refund tolls.", .one, "Sodland"),
    ("Harland and Sodland shall light the quays.", .each, "Harland and Sodland"),
    ("The leader of a rescue team shall carry a lamp.", .person, "The leader of a rescue team"),
  ])
  func namesThatNoListHas(
    _ text: String, _ quantifier: BearerReading.Quantifier, _ phrase: String
  ) throws {
    let norm = try #require(read(text).first)
    #expect(norm.bearer.quantifier == quantifier)
    #expect(words(norm.bearer.phrase, of: text) == phrase)
  }

  @Test func aNameBeforeANounIsNoAgent() throws {
    let norm = try #require(read("The price shall be fixed by Harland law.").first)
    #expect(norm.bearer.quantifier == .unspecified)
  }

  @Test func whatIsProhibitedIsNoParty() {
    #expect(read("Transhipment at sea is prohibited.").map(\.bearer.quantifier) == [.unspecified])
  }

  @Test(arguments: [
    ("Each Party has responsibility for maintaining the weir.", Modality.duty),
    ("Each Party has the obligation to maintain the weir.", .duty),
    ("Each Party has a duty to warn pilots.", .duty),
    ("The Parties are under an obligation to warn pilots.", .duty),
    ("The Parties shall be under an obligation to warn pilots.", .duty),
    ("The Parties shall be under no obligation to warn pilots.", .immunity),
    ("Harland is responsible for repairing the weir.", .duty),
    ("Each Party is responsible for the upkeep of its weirs.", .duty),
    ("A Party cannot levy tolls on rafts.", .prohibition),
    ("A Party can not levy tolls on rafts.", .prohibition),
  ])
  func dutiesInOtherWords(_ text: String, _ kind: Modality) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [kind])
    #expect(norms.allSatisfy { $0.bearer.quantifier != .unspecified })
  }

  @Test(arguments: [
    "The matter cannot be settled by the pilots.", "Tolls cannot fall to nothing.",
    "If a Party cannot attend, the chart is sent by post.", "The Party has a duty roster.",
    "The Party can levy tolls on rafts.", "The weir has the duty to be old.",
    "The Ministry responsible for shipping is named in the Annex.",
  ])
  func noDuty(_ text: String) {
    #expect(read(text).isEmpty)
  }

  @Test func promisesStandSideBySide() {
    let text = "The Parties agree to cooperate and agree not to close the strait."
    let norms = read(text)
    #expect(norms.map(\.kind) == [.duty, .prohibition])
    #expect(norms.map { words($0.cue, of: text) } == ["agree to", "agree not to"])
    #expect(
      read("Each Party agrees to cooperate and undertakes to light its quays.").count == 2)
    #expect(read("The Parties undertake to consult and agree on tolls.").count == 1)
  }

  @Test(arguments: [
    "Each Party shall reply promptly and in any event within 15 days after receipt of the chart.",
    "Each Party shall, promptly and in any event within 15 days after receipt of the chart, reply.",
    "A Party shall promptly and in any event within 15 days after receipt of the chart deliver it.",
    "A Party shall reply without delay, and in any case within 15 days after receipt of the chart.",
  ])
  func theTimeThatCanBeComputedIsKept(_ text: String) throws {
    let norm = try #require(read(text).first)
    let deadline = try #require(norm.deadline)
    let period = try #require(Period(count: 15, unit: .day))
    #expect(norm.bearer.quantifier == .each)
    #expect(
      Deadline(reading: Array(text.utf8), deadline)
        == .within(period, of: .other("receipt of the chart")))
  }

  @Test func promptlyAloneStaysIndeterminate() throws {
    let text = "Each Party shall promptly reply and within the lagoon anchor."
    let deadline = try #require(read(text).first?.deadline)
    #expect(Deadline(reading: Array(text.utf8), deadline) == .indeterminate("promptly"))
  }

  @Test func conditionsEndBeforeTheCoordinator() throws {
    let text = "The Parties shall exchange charts upon request and where possible."
    let norm = try #require(read(text).first)
    #expect(words(norm.trigger, of: text) == "upon request")
    #expect(
      norm.qualifiers.map { words($0.words, of: text) } == ["upon request", "where possible"])
  }

  @Test(arguments: [
    "The former shall not apply to pilotage within the first 48 hours.",
    "The latter shall not apply to pilotage within the first 48 hours.",
    "That Article shall not apply to pilotage within the first 48 hours.",
  ])
  func whatAppliesIsAProvision(_ text: String) {
    let norms = read(text)
    #expect(norms.map(\.kind) == [.constitutive])
    #expect(norms.map(\.deadline) == [nil])
    #expect(norms.map(\.bearer.quantifier) == [.unspecified])
  }

  private func agreement(_ last: String) -> Agreement {
    AgreementReading(
      of: """
        AGREEMENT BETWEEN THE GOVERNMENT OF NORLAND AND THE GOVERNMENT OF SUDLAND ON LOCKS

        Article 1

        Each Party shall:
        (a) light its locks;
        (b) mend its weirs, except in winter; and
        (c) \(last).
        """
    ).agreement
  }

  @Test func closingWordsOfAListQualifyAllItsPoints() {
    let agreement = agreement("train its pilots,\nunless the Parties agree otherwise")
    let closing = "unless the Parties agree otherwise"
    #expect(
      agreement.obligations.map(\.exceptions) == [[closing], ["except in winter"], [closing]])
    #expect(
      agreement.obligations.map { $0.qualifiers.contains(.unlessOtherwiseAgreed) }
        == [true, false, true])
    #expect(agreement.obligations.map(\.force).first == .qualified)
  }

  @Test func closingWordsQualifyThePointsOfPointsToo() {
    let agreement = AgreementReading(
      of: """
        AGREEMENT BETWEEN THE GOVERNMENT OF NORLAND AND THE GOVERNMENT OF SUDLAND ON LOCKS

        Article 1

        Each Party shall:
        (a) keep:
          (i) its locks; and
          (ii) its weirs; and
        (b) train its pilots,
        unless otherwise agreed.
        """
    ).agreement
    #expect(agreement.obligations.count == 3)
    #expect(agreement.obligations.allSatisfy { $0.exceptions == ["unless otherwise agreed"] })
  }

  @Test func wordsOfTheLastPointAreOfThatPointAlone() {
    let agreement = agreement("train its pilots, unless the Parties agree otherwise")
    #expect(agreement.obligations.map(\.exceptions.count) == [0, 1, 1])
  }

  @Test(arguments: [
    "train its pilots, unless the pilots are on leave",
    "train the pilots who unless otherwise agreed tend the locks",
  ])
  func otherExceptionsStayWithTheirPoint(_ last: String) {
    #expect(agreement(last).obligations.first?.exceptions == [])
  }
}
