import Agreements
import Testing

@Suite("Periods that begin or end on civil dates")
struct CalendarDatePeriodTests {
  @Test("A period is counted in its own unit, forwards and backwards")
  func units() throws {
    var generator = XorshiftGenerator(seed: 60)
    for date in NaiveCalendar.notableDates {
      for _ in 0..<20 {
        let count = Int.random(in: 1...3000, using: &generator)
        let days = try #require(Period(count: count, unit: .day))
        let weeks = try #require(Period(count: count, unit: .week))
        let months = try #require(Period(count: count, unit: .month))
        let years = try #require(Period(count: count, unit: .year))
        #expect(date.adding(days) == date.adding(days: count))
        #expect(date.adding(weeks) == date.adding(days: 7 * count))
        #expect(date.adding(months) == date.adding(months: count))
        #expect(date.adding(years) == date.adding(years: count))
        #expect(date.subtracting(days) == date.adding(days: -count))
        #expect(date.subtracting(weeks) == date.adding(days: -7 * count))
        #expect(date.subtracting(months) == date.adding(months: -count))
        #expect(date.subtracting(years) == date.adding(years: -count))
      }
    }
  }

  @Test("Sixty days and two months are different periods")
  func sixtyDays() throws {
    let date = try #require(CalendarDate("2024-12-31"))
    #expect(date.adding(.days(60))?.description == "2025-03-01")
    #expect(date.adding(.months(2))?.description == "2025-02-28")
  }

  @Test("Hours do not lead from a date to a date")
  func hours() {
    for date in NaiveCalendar.notableDates {
      #expect(date.adding(.hours(24)) == nil)
      #expect(date.subtracting(.hours(24)) == nil)
    }
  }

  @Test("The longest periods lead out of the calendar", arguments: Period.Unit.allCases)
  func longest(unit: Period.Unit) throws {
    let period = try #require(Period(count: 100_000, unit: unit))
    let staysInside = unit == .day || unit == .week || unit == .month
    #expect(CalendarDate.latest.adding(period) == nil)
    #expect(CalendarDate.earliest.subtracting(period) == nil)
    #expect((CalendarDate.earliest.adding(period) != nil) == staysInside)
  }
}
