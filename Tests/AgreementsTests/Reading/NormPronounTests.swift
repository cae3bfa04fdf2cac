import Testing

@testable import Agreements

/// Whom pronouns stand for, over the end of a sentence.
@Suite struct NormPronounTests: SentenceNormTests {
  private func bearer(_ text: String) -> (BearerReading.Quantifier?, String?) {
    let last = read(text).last
    return (last?.bearer.quantifier, words(last?.bearer.phrase, of: text))
  }

  @Test(arguments: [
    (
      "The pilots shall board at dawn. They may carry lamps.", BearerReading.Quantifier.person,
      "The pilots"
    ),
    ("The officials shall enter on foot. They may carry lamps.", .organ, "The officials"),
    ("The Parties shall meet at dawn. They shall exchange charts.", .jointly, "The Parties"),
    ("The Parties shall light the quays. They shall also pay for oil.", .each, "The Parties"),
    ("Each Party shall light its quays. They shall also pay for oil.", .each, "Each Party"),
    (
      "The Joint Committee shall meet yearly. It may inspect locks.", .jointOrgan,
      "The Joint Committee"
    ),
    (
      "A Joint Commission is hereby established. It shall inspect locks.", .jointOrgan,
      "A Joint Commission"
    ),
    (
      "The Parties hereby establish a Joint Commission. It shall inspect locks.", .jointOrgan,
      "a Joint Commission"
    ),
    ("The carrier shall issue a ticket. It shall keep a copy.", .person, "The carrier"),
    (
      "The carrier shall issue a ticket. It shall keep a copy. It may print more.", .person,
      "The carrier"
    ),
    (
      "Each Party shall designate a contact point. It shall answer pilots.", .organ,
      "a contact point"
    ),
    (
      "There is hereby established a Joint Commission. It shall inspect locks.", .jointOrgan,
      "a Joint Commission"
    ),
    (
      "The Trade and Transport Council shall meet. It may inspect locks.", .jointOrgan,
      "The Trade and Transport Council"
    ),
    (
      "The officials issuing the charts shall date them. They shall also sign them.", .organ,
      "The officials issuing the charts"
    ),
    ("The captain shall keep a log. He shall show it.", .person, "The captain"),
    (
      "The pilots shall obey the harbour master. Each Party shall pay. They may carry lamps.",
      .each,
      "Each Party"
    ),
  ])
  func standsForTheSubjectBefore(
    _ text: String, _ quantifier: BearerReading.Quantifier, _ phrase: String
  ) {
    let found = bearer(text)
    #expect(found.0 == quantifier)
    #expect(found.1 == phrase)
  }

  @Test(arguments: [
    "They may carry lamps.", "It shall keep the log.",
    "The barrels shall be sealed. They may inspect the quay.",
    "The toll shall be paid at dawn. It may fine the pilots.",
    "The pilots shall board at dawn. The sea is cold. They may carry lamps.",
    "The Parties may agree to mediation. They may begin at once.",
    "The pilots shall board at dawn. It shall keep a copy.",
    "The Parties shall meet at dawn. It shall keep a copy.",
  ])
  func staysOpenWithoutASubjectOfItsNumber(_ text: String) throws {
    let norm = try #require(read(text).last)
    #expect(norm.bearer.quantifier == .unspecified)
    #expect(norm.bearer.phrase == nil)
    #expect(norm.confidence <= 60)
  }

  @Test func whoPromisesIsAParty() {
    #expect(bearer("They undertake to light the quays.").0 == .each)
  }

  @Test func noBodyIsNamedByAPronoun() throws {
    let agreement = AgreementReading(
      of: """
        AGREEMENT BETWEEN THE GOVERNMENT OF NORLAND AND THE GOVERNMENT OF SUDLAND ON LOCKS

        Article 1

        1. A Joint Commission is hereby established. It shall inspect the locks.

        2. It shall report every year.

        3. The Joint Commission may amend the Annex.

        4. The Parties shall ensure that:
        (a) they may mend the locks;
        (b) the locks are lit.
        """
    ).agreement
    #expect(agreement.jointBodies.map(\.id) == ["joint-commission"])
    #expect(agreement.jointBodies.map(\.name) == ["Joint Commission"])
    let bearers = agreement.obligations.map(\.bearer)
    #expect(bearers.filter { $0 == .jointBody("joint-commission") }.count == 2)
    #expect(bearers.contains(.unspecified))
  }
}
