extension CalendarDate {
  /// Tells whether a year of the Gregorian calendar has a 29 February.
  ///
  /// Every fourth year has one, except the full centuries not divisible by 400.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, from 28 to 31.
  ///
  /// - Parameters:
  ///   - month: The month, from 1 to 12.
  ///   - year: The year, from 1 to 9999.
  /// - Returns: The number of days, or `nil` if there is no such month.
  public static func days(inMonth month: Int, year: Int) -> Int? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    return length(ofMonth: month, year: year)
  }

  /// The number of days in a month from 1 to 12 of any year.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The position of the date in its year, from 1 for 1 January to 365 or 366.
  public var dayOfYear: Int { Self.daysBefore(month: month, year: year) + day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January of the year 1 is a Monday.
    Weekday.allCases[dayNumber % 7]
  }
}
