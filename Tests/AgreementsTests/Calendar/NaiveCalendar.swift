import Agreements

/// The Gregorian calendar told one day at a time, as a reference for the library's arithmetic.
enum NaiveCalendar {
  /// The lengths of the months of a year.
  static func monthLengths(_ year: Int) -> [Int] {
    var february = 28
    if year % 4 == 0 { february = 29 }
    if year % 100 == 0 { february = 28 }
    if year % 400 == 0 { february = 29 }
    return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  /// The lengths of the months from January of one year to December of another.
  static func monthLengths(_ years: ClosedRange<Int>) -> [Int] {
    years.flatMap { monthLengths($0) }
  }

  /// Calls a function with the year, month and day of every day of some years, in order.
  static func forEachDay(_ years: ClosedRange<Int>, _ body: (Int, Int, Int) -> Void) {
    for year in years {
      for (index, length) in monthLengths(year).enumerated() {
        for day in 1...length { body(year, index + 1, day) }
      }
    }
  }

  /// Dates that stress arithmetic: ends of months, leap days, centuries and the ends of the range.
  static let notableDates: [CalendarDate] = [
    "0001-01-01", "0001-01-31", "0001-12-31", "0004-02-29", "0097-01-31", "0100-02-28",
    "0303-03-01", "0400-02-29", "1582-10-10", "1899-12-31", "1900-02-28", "1900-03-01",
    "2000-02-29", "2000-12-31", "2023-01-29", "2024-01-31", "2024-02-29", "2024-06-13",
    "2026-11-22", "2100-02-28", "9996-02-29", "9999-01-31", "9999-12-01", "9999-12-31",
  ].compactMap { CalendarDate($0) }

  /// A date drawn from all there are.
  static func randomDate(using generator: inout XorshiftGenerator) -> CalendarDate? {
    let last = CalendarDate.latest.dayNumber
    return CalendarDate(dayNumber: Int.random(in: 0...last, using: &generator))
  }
}
