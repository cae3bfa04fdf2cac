import Agreements
import Testing

/// What stands between a text and its signature.
@Suite struct ReadinessTests {
  private func draft(_ date: Particular<CalendarDate>) throws -> Agreement {
    let place = Placeholder("place", .place, prompt: "place of signature", because: .negotiable)
    let name = Placeholder("name", .person, prompt: "signatory", because: .negotiable)
    let first = Party(
      "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
      adjective: "Freedonian", abbreviation: "FD")
    let second = Party(
      "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian",
      abbreviation: "SY")
    return try Agreement(
      between: first, and: second, on: "Lamps", instrument: Instrument(level: .government)
    ) {
      Article("Lamps") { Duty(.each, .result, to: "light its lamps") }
      Testimonium(
        doneAt: .open(place), on: date, in: Authenticity(.settled([.init(.english)])),
        signedBy: [
          SignatureBlock("fd", signatory: .open(name), capacity: .settled("Minister")),
          SignatureBlock("sy", signatory: .settled("A. Lamp"), capacity: .settled("Envoy")),
        ])
    }
  }

  @Test func `each particular is asked of those who have to supply it`() throws {
    let agreement = try draft(
      .open(Placeholder("date", .date, prompt: "date of signature", because: .negotiable)))
    let readiness = agreement.readiness(for: .signature)
    #expect(!readiness.isReady)
    let missing = Dictionary(
      readiness.missing.map { ($0.subject + $0.parties.description, $0.locations.count) },
      uniquingKeysWith: +)
    #expect(missing["place of signature[fd, sy]"] == 1)
    #expect(missing["date of signature[fd, sy]"] == 1)
    #expect(missing["signatory[fd]"] == 1)
    #expect(missing["authority to conclude[sy]"] == 0)
    #expect(missing["full powers of A. Lamp, or an office that needs none[sy]"] == 1)
    #expect(
      missing["a decision whether the instrument binds under international law[fd, sy]"] == 0)
  }

  @Test func `what is known is not asked for`() throws {
    let agreement = try draft(.settled(try #require(CalendarDate("2031-03-01"))))
    var configuration = RuleConfiguration(
      knowledge: DraftingKnowledge(
        fullPowers: [FullPowers("A. Lamp", for: "sy", .fullPowers)],
        authorities: [
          NegotiatingAuthority(of: "fd", to: .conclude, by: "decision 1"),
          NegotiatingAuthority(of: "sy", to: .conclude, by: "decision 2"),
        ]))
    configuration.instrument = Instrument(
      bindingness: .binding, form: .singleText, level: .government,
      firstRoute: DomesticRoute("decree", authority: "Constitution, article 1"),
      secondRoute: DomesticRoute("decree", authority: "Constitution, article 2"))
    let readiness = agreement.readiness(
      for: .signature, using: RuleSelection(configuration: configuration))
    #expect(readiness.missing.map(\.subject) == ["place of signature", "signatory"])
  }
}
