import Testing

@testable import Agreements

/// The values that are read from the words of norms.
@Suite struct ReadingValuesTests {
  private func whole(_ bytes: [UInt8]) -> TextRange? { TextRange(start: 0, end: bytes.count) }

  @Test(arguments: [
    ("within 30 days of receipt of the chart", "P30D", "receipt of the chart"),
    ("no later than six (6) months after the flood", "P6M", "the flood"),
    (
      "within twenty-one days from the appointment of the pilot", "P21D",
      "the appointment of the pilot"
    ),
    ("within a period of two years following the vote", "P2Y", "the vote"),
  ])
  func within(_ text: String, _ period: String, _ event: String) throws {
    let bytes = Array(text.utf8)
    let expected = Deadline.within(try #require(Period(period)), of: .other(event))
    #expect(Deadline(reading: bytes, try #require(whole(bytes))) == expected)
  }

  @Test(arguments: [
    "promptly", "within 30 days", "within six (7) months of the flood", "by the end of the year",
    "within a reasonable time", "within 99999999999999999999 days of the flood",
  ])
  func indeterminate(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(Deadline(reading: bytes, try #require(whole(bytes))) == .indeterminate(text))
  }

  @Test func datesAndEvents() throws {
    let date = Array("by 1 March 2031".utf8)
    let day = try #require(CalendarDate(year: 2031, month: 3, day: 1))
    #expect(Deadline(reading: date, try #require(whole(date))) == .by(day))
    let before = Array("at least 90 days before the vote".utf8)
    #expect(
      Deadline(reading: before, try #require(whole(before)))
        == .before(.other("the vote"), byAtLeast: try #require(Period("P90D"))))
    let entry = Array("within one year of the entry into force of this Agreement".utf8)
    #expect(
      Deadline(reading: entry, try #require(whole(entry)))
        == .within(try #require(Period("P1Y")), of: .entryIntoForce))
  }

  @Test(arguments: [
    ("annually", Recurrence.annually), ("once a year", .annually), ("every year", .annually),
    ("from time to time", .indeterminate("from time to time")),
    ("at least", .indeterminate("at least")),
  ])
  func recurrences(_ text: String, _ recurrence: Recurrence) throws {
    let bytes = Array(text.utf8)
    #expect(Recurrence(reading: bytes, try #require(whole(bytes))) == recurrence)
  }

  @Test func recurrencesInPeriods() throws {
    for (text, period, isLeast) in [
      ("every two years", "P2Y", false), ("at least once every six months", "P6M", true),
      ("at least once a year", "P1Y", true), ("every other year", "P2Y", false),
    ] {
      let bytes = Array(text.utf8)
      let period = try #require(Period(period))
      #expect(
        Recurrence(reading: bytes, try #require(whole(bytes)))
          == (isLeast ? .atLeastEvery(period) : .every(period)))
    }
  }

  private func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return WordScanner.tokens(in: bytes, bytes.indices)
  }

  @Test func itemGoesOnWithTheChapeau() throws {
    let chapeau = try #require(ObligationReader().norms(in: "Each Party may:").first)
    let item = tokens("suspend the ferry for ten days after a storm")
    guard case .inherited(let norm, _) = ObligationReader().reading(ofItem: item, under: chapeau)
    else {
      Issue.record("The item has no modal of its own.")
      return
    }
    #expect(norm.kind == .power)
    #expect(norm.bearer.quantifier == .each)
    let other = ObligationReader().reading(ofItem: tokens("shall pay the toll"), under: chapeau)
    guard case .own(let norms) = other else {
      Issue.record("The item has a modal of its own.")
      return
    }
    #expect(norms.map(\.kind) == [.duty])
    #expect(norms.map(\.bearer.quantifier) == [.each])
  }

  @Test func obligationFromAReading() throws {
    let text = "Norland shall repair the pier promptly."
    let bytes = Array(text.utf8)
    var reading = try #require(ObligationReader().norms(in: text).first)
    reading.bearer = BearerReading(.one, phrase: TextRange(start: 0, end: 7))
    let names = BearerNames(
      party: { $0 == "Norland" ? PartyID("norland") : nil }, jointBody: { _ in nil },
      organ: { _ in nil })
    let obligation = Obligation("o1", reading: reading, in: bytes, names: names)
    #expect(obligation.bearer == .one("norland"))
    #expect(obligation.deadline == .indeterminate("promptly"))
    #expect(obligation.confidence == .read(percent: reading.confidence))
    #expect(obligation.action.hasPrefix("shall repair"))
    let stranger = Obligation("o2", reading: reading, in: bytes, names: .none)
    #expect(stranger.bearer == .unspecified)
  }
}
