import Agreements
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test("A period counts from 1 to 100,000 units", arguments: Period.Unit.allCases)
  func counts(unit: Period.Unit) {
    for count in [1, 2, 60, 99_999, 100_000] {
      let period = Period(count: count, unit: unit)
      #expect(period?.count == count)
      #expect(period?.unit == unit)
    }
    for count in [Int.min, -1, 0, 100_001, .max] {
      #expect(Period(count: count, unit: unit) == nil)
    }
  }

  @Test("The periods of a drafter are those of data")
  func drafting() {
    #expect(Period.hours(24) == Period(count: 24, unit: .hour))
    #expect(Period.days(60) == Period(count: 60, unit: .day))
    #expect(Period.weeks(2) == Period(count: 2, unit: .week))
    #expect(Period.months(6) == Period(count: 6, unit: .month))
    #expect(Period.years(10) == Period(count: 10, unit: .year))
  }

  @Test("Equality is that of the statement, not of the length")
  func equality() {
    #expect(Period.years(1) != .months(12))
    #expect(Period.weeks(1) != .days(7))
    #expect(Period.weeks(1) == .weeks(1))
  }
}
