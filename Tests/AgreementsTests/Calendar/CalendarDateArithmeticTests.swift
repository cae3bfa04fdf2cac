import Agreements
import Testing

@Suite("Arithmetic of civil dates")
struct CalendarDateArithmeticTests {
  @Test("Adding days moves the day number by as many, or leaves the calendar")
  func days() throws {
    var generator = XorshiftGenerator(seed: 7)
    for _ in 0..<3000 {
      let date = try #require(NaiveCalendar.randomDate(using: &generator))
      let days = Int.random(in: -4_000_000...4_000_000, using: &generator)
      let number = date.dayNumber + days
      let isInside = (0...3_652_058).contains(number)
      let result = date.adding(days: days)
      #expect(result?.dayNumber == (isInside ? number : nil))
      #expect(result.map { date.days(until: $0) } == (isInside ? days : nil))
      #expect(result.map { $0.days(until: date) } == (isInside ? -days : nil))
    }
  }

  @Test("Adding months leads to the same day or to the end of a month too short for it")
  func months() {
    for date in NaiveCalendar.notableDates {
      for months in -30...30 {
        #expect(date.adding(months: months) == reference(date, months))
      }
      for months in [-4800, -1200, 1200, 4800] {
        #expect(date.adding(months: months) == reference(date, months))
      }
    }
    for months in 119_986...119_989 {
      for date in [CalendarDate.earliest, .latest] {
        #expect(date.adding(months: months) == reference(date, months))
        #expect(date.adding(months: -months) == reference(date, -months))
      }
    }
  }

  @Test("Adding years is adding twelve times as many months")
  func years() {
    for date in NaiveCalendar.notableDates {
      for years in [-2026, -400, -100, -4, -1, 0, 1, 4, 100, 400, 2026] {
        #expect(date.adding(years: years) == reference(date, years * 12))
      }
    }
  }

  @Test("Month ends and leap days are kept where they exist")
  func examples() {
    #expect(CalendarDate("2023-01-31")?.adding(months: 1)?.description == "2023-02-28")
    #expect(CalendarDate("2024-01-31")?.adding(months: 1)?.description == "2024-02-29")
    #expect(CalendarDate("2024-01-31")?.adding(months: 2)?.description == "2024-03-31")
    #expect(CalendarDate("2024-03-31")?.adding(months: -1)?.description == "2024-02-29")
    #expect(CalendarDate("2024-02-29")?.adding(years: 1)?.description == "2025-02-28")
    #expect(CalendarDate("2024-02-29")?.adding(years: 4)?.description == "2028-02-29")
    #expect(CalendarDate("2024-02-28")?.adding(days: 2)?.description == "2024-03-01")
  }

  @Test("A following month begins on its first day")
  func firstOfMonth() {
    for date in NaiveCalendar.notableDates {
      for months in 0...30 {
        let expected = reference(date, months)
          .flatMap { CalendarDate(year: $0.year, month: $0.month, day: 1) }
        #expect(date.firstOfMonth(after: months) == expected)
      }
      #expect(date.firstOfMonth(after: -1) == nil)
    }
    #expect(CalendarDate("2026-11-22")?.firstOfMonth(after: 2)?.description == "2027-01-01")
  }

  @Test(
    "Numbers of any size lead out of the calendar without harm",
    arguments: [Int.min, .min + 1, .min / 12, -4_000_000, 4_000_000, .max / 12, .max - 1, .max])
  func extremes(number: Int) {
    for date in NaiveCalendar.notableDates {
      #expect(date.adding(days: number) == nil)
      #expect(date.adding(months: number) == nil)
      #expect(date.adding(years: number) == nil)
      #expect(date.firstOfMonth(after: number) == nil)
    }
  }

  /// Walks one month at a time, and shortens the day only at the end.
  private func reference(_ date: CalendarDate, _ months: Int) -> CalendarDate? {
    var year = date.year
    var month = date.month
    for _ in 0..<abs(months) {
      month += months < 0 ? -1 : 1
      if month == 0 {
        month = 12
        year -= 1
      } else if month == 13 {
        month = 1
        year += 1
      }
    }
    let lengths = NaiveCalendar.monthLengths(year)
    return CalendarDate(year: year, month: month, day: min(date.day, lengths[month - 1]))
  }
}
