import Agreements
import Testing

@Suite("Civil dates")
struct CalendarDateTests {
  @Test("The parts of a date are kept")
  func parts() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    #expect(date.year == 2026)
    #expect(date.month == 11)
    #expect(date.day == 22)
  }

  @Test("Exactly the days of the calendar are dates", arguments: [1, 4, 1900, 2000, 2023, 9999])
  func days(year: Int) {
    let lengths = NaiveCalendar.monthLengths(year)
    for month in -1...14 {
      let length = (1...12).contains(month) ? lengths[month - 1] : nil
      #expect(CalendarDate.days(inMonth: month, year: year) == length)
      for day in -1...33 {
        let exists = length.map { (1...$0).contains(day) } ?? false
        #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
      }
    }
  }

  @Test(
    "There are no dates outside the years 1 to 9999",
    arguments: [Int.min, -1, 0, 10_000, .max])
  func yearsOutside(year: Int) {
    #expect(CalendarDate(year: year, month: 1, day: 1) == nil)
    #expect(CalendarDate.days(inMonth: 1, year: year) == nil)
  }

  @Test("Months and days of any size are refused", arguments: [Int.min, .max])
  func extremeParts(part: Int) {
    #expect(CalendarDate(year: 2024, month: part, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 1, day: part) == nil)
    #expect(CalendarDate.days(inMonth: part, year: 2024) == nil)
  }

  @Test("Leap years are the fourth years, without the centuries not divisible by 400")
  func leapYears() {
    for year in -800...10_400 {
      #expect(CalendarDate.isLeapYear(year) == (NaiveCalendar.monthLengths(year)[1] == 29))
    }
    #expect(!CalendarDate.isLeapYear(.max))
    #expect(CalendarDate.isLeapYear(.min))
  }

  @Test("Every day of 400 years follows the one before in number, weekday and order")
  func everyDay() {
    var number = 0
    var dayOfYear = 0
    var previous: CalendarDate?
    var mismatches = 0
    NaiveCalendar.forEachDay(1...400) { year, month, day in
      dayOfYear = (month, day) == (1, 1) ? 1 : dayOfYear + 1
      guard let date = CalendarDate(year: year, month: month, day: day) else {
        mismatches += 1
        return
      }
      let isRight =
        date.dayNumber == number && CalendarDate(dayNumber: number) == date
        && date.dayOfYear == dayOfYear && date.weekday.isoNumber == number % 7 + 1
        && previous.map { $0 < date && !(date < $0) } ?? true
      if !isRight { mismatches += 1 }
      number += 1
      previous = date
    }
    #expect(mismatches == 0)
    #expect(number == 146_097)
  }

  @Test("Four hundred years later a date has the same weekday and day of the year")
  func cycle() throws {
    var generator = XorshiftGenerator(seed: 400)
    for _ in 0..<2000 {
      let date = try #require(NaiveCalendar.randomDate(using: &generator))
      guard let later = CalendarDate(year: date.year + 400, month: date.month, day: date.day)
      else { continue }
      #expect(later.dayNumber == date.dayNumber + 146_097)
      #expect(later.weekday == date.weekday)
      #expect(later.dayOfYear == date.dayOfYear)
      #expect(CalendarDate(dayNumber: later.dayNumber) == later)
    }
  }

  @Test("The weekdays of known dates are right")
  func knownWeekdays() {
    #expect(CalendarDate("1582-10-15")?.weekday == .friday)
    #expect(CalendarDate("1969-07-20")?.weekday == .sunday)
    #expect(CalendarDate("2000-01-01")?.weekday == .saturday)
    #expect(CalendarDate("2024-06-13")?.weekday == .thursday)
  }

  @Test("The earliest and latest dates bound the day numbers")
  func bounds() {
    #expect(CalendarDate.earliest.description == "0001-01-01")
    #expect(CalendarDate.latest.description == "9999-12-31")
    #expect(CalendarDate.earliest.dayNumber == 0)
    #expect(CalendarDate.latest.dayNumber == 3_652_058)
    #expect(CalendarDate(dayNumber: 0) == .earliest)
    #expect(CalendarDate(dayNumber: 3_652_058) == .latest)
    for number in [Int.min, -1, 3_652_059, .max] {
      #expect(CalendarDate(dayNumber: number) == nil)
    }
  }

  @Test("Dates are ordered as their day numbers are")
  func order() {
    for left in NaiveCalendar.notableDates {
      for right in NaiveCalendar.notableDates {
        #expect((left < right) == (left.dayNumber < right.dayNumber))
        #expect((left == right) == (left.dayNumber == right.dayNumber))
      }
    }
  }
}
