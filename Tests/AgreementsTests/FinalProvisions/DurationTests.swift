import Agreements
import Testing

@Suite("Duration, renewal and termination")
struct DurationTests {
  private let open = Placeholder("period", .duration, prompt: "years", because: .negotiable)

  @Test(
    "A fixed period ends on the eve of its anniversary",
    arguments: [
      ("2030-03-01", Period.years(10), "2040-02-29"), ("2029-03-01", .years(10), "2039-02-28"),
      ("2024-06-13", .years(10), "2034-06-12"), ("2030-01-01", .years(1), "2030-12-31"),
      ("2028-02-29", .years(10), "2038-02-27"), ("2028-02-29", .years(4), "2032-02-28"),
      ("2030-08-31", .months(6), "2031-02-27"), ("2030-01-01", .days(1), "2030-01-01"),
    ])
  func lastDay(start: String, period: Period, expected: String) throws {
    let start = try FormulaWorld.day(start)
    let last = try FormulaWorld.day(expected)
    #expect(AgreementDuration.fixed(.settled(period)).lastDay(inForceSince: start) == last)
    #expect(
      AgreementDuration.initialThenIndefinite(.settled(period)).lastDay(inForceSince: start)
        == last)
    #expect(AgreementDuration.until(last).lastDay(inForceSince: start) == last)
  }

  @Test("Without a period there is no last day")
  func noLastDay() throws {
    let start = try FormulaWorld.day("2030-01-01")
    #expect(AgreementDuration.indefinite.lastDay(inForceSince: start) == nil)
    #expect(AgreementDuration.fixed(.open(open)).lastDay(inForceSince: start) == nil)
    #expect(
      AgreementDuration.initialThenIndefinite(.open(open)).lastDay(inForceSince: start) == nil)
    #expect(AgreementDuration.fixed(.settled(.hours(24))).lastDay(inForceSince: start) == nil)
    #expect(AgreementDuration.fixed(.settled(.years(9000))).lastDay(inForceSince: start) == nil)
  }

  @Test("The placeholder of a period is known")
  func placeholder() throws {
    #expect(AgreementDuration.fixed(.open(open)).placeholder == open)
    #expect(AgreementDuration.initialThenIndefinite(.open(open)).placeholder == open)
    #expect(AgreementDuration.fixed(.settled(.years(1))).placeholder == nil)
    #expect(AgreementDuration.indefinite.placeholder == nil)
    #expect(AgreementDuration.until(try FormulaWorld.day("2030-01-01")).placeholder == nil)
  }

  @Test(
    "Notice against renewal is counted back from the last day",
    arguments: [
      ("2039-12-31", Period.months(6), "2039-06-30"), ("2040-02-29", .months(12), "2039-02-28"),
      ("2031-05-31", .months(3), "2031-02-28"), ("2032-05-31", .months(3), "2032-02-29"),
      ("2031-03-01", .days(60), "2030-12-31"), ("2034-06-12", .years(1), "2033-06-12"),
    ])
  func latestNotice(lastDay: String, notice: Period, expected: String) throws {
    let renewal = Renewal.automatic(for: .settled(.years(5)), unlessNotice: .settled(notice))
    #expect(
      renewal.latestNotice(before: try FormulaWorld.day(lastDay))
        == (try FormulaWorld.day(expected)))
  }

  @Test("Renewal that is not automatic, or open, has no latest notice")
  func noLatestNotice() throws {
    let lastDay = try FormulaWorld.day("2039-12-31")
    #expect(Renewal.byAgreement.latestNotice(before: lastDay) == nil)
    #expect(Renewal.open(open).latestNotice(before: lastDay) == nil)
    #expect(
      Renewal.automatic(for: .settled(.years(5)), unlessNotice: .open(open))
        .latestNotice(before: lastDay) == nil)
    #expect(
      Renewal.automatic(for: .open(open), unlessNotice: .settled(.months(6)))
        .latestNotice(before: lastDay)?.description == "2039-06-30")
    #expect(
      Renewal.automatic(for: .settled(.years(5)), unlessNotice: .settled(.years(2000)))
        .latestNotice(before: try FormulaWorld.day("1000-01-01")) == nil)
  }

  @Test(
    "Notice takes effect when its period ends, and not within the initial term",
    arguments: [
      ("2030-08-31", Period.months(6), nil, "2031-02-28"),
      ("2031-08-31", .months(6), nil, "2032-02-29"),
      ("2030-01-15", .days(90), nil, "2030-04-15"),
      ("2030-01-15", .years(1), "2039-12-31", "2039-12-31"),
      ("2039-06-30", .years(1), "2039-12-31", "2040-06-30"),
      ("2038-12-31", .years(1), "2039-12-31", "2039-12-31"),
    ] as [(String, Period, String?, String)])
  func effect(notice: String, period: Period, initialTermEnd: String?, expected: String) throws {
    let termination = Termination(notice: .settled(period))
    #expect(
      termination.effect(
        ofNoticeOn: try FormulaWorld.day(notice),
        initialTermEnd: try initialTermEnd.map { try FormulaWorld.day($0) })
        == (try FormulaWorld.day(expected)))
  }

  @Test("A notice period that is open, in hours or beyond the calendar gives no effect")
  func noEffect() throws {
    let notice = try FormulaWorld.day("2030-01-15")
    let term = try FormulaWorld.day("2039-12-31")
    for period in [Particular<Period>.open(open), .settled(.hours(48)), .settled(.years(8000))] {
      let termination = Termination(notice: period)
      #expect(termination.effect(ofNoticeOn: notice) == nil)
      #expect(termination.effect(ofNoticeOn: notice, initialTermEnd: term) == nil)
    }
  }

  @Test("The usual termination runs from receipt and goes through diplomatic channels")
  func usualTermination() {
    let termination = Termination(notice: .settled(.months(6)))
    #expect(termination.by == .either)
    #expect(termination.runsFrom == .receipt)
    #expect(termination.throughDiplomaticChannels)
    #expect(termination.survivals.isEmpty)
    #expect(Termination.Survival(["claims"]).extent == .indefinitely)
  }
}
