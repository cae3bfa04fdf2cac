extension CalendarDate {
  /// The number of days from 1 January of the year 1 to the date, from 0 to 3,652,058.
  ///
  /// - Complexity: O(1).
  public var dayNumber: Int {
    Self.firstDayNumber(ofMonth: month, year: year) + day - 1
  }

  /// Makes the date that lies the given number of days after 1 January of the year 1.
  ///
  /// The date does not exist if the number is negative or leads past the year 9999.
  ///
  /// - Complexity: O(1).
  public init?(dayNumber: Int) {
    guard (0...Self.latest.dayNumber).contains(dayNumber) else { return nil }
    let (fourCenturies, rest400) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
    // The last century of four and the last year of four are a day longer than the others.
    let century = min(rest400 / 36_524, 3)
    let rest100 = rest400 - century * 36_524
    let (fourYears, rest4) = rest100.quotientAndRemainder(dividingBy: 1461)
    let yearOfFour = min(rest4 / 365, 3)
    let dayIndex = rest4 - yearOfFour * 365
    let year = fourCenturies * 400 + century * 100 + fourYears * 4 + yearOfFour + 1
    // Months have at most 31 days and the year falls short of 12 times 31 by less than a month, so
    // the first guess is right or one month early.
    var month = dayIndex / 31 + 1
    if month < 12, dayIndex >= Self.daysBefore(month: month + 1, year: year) {
      month += 1
    }
    let day = dayIndex - Self.daysBefore(month: month, year: year) + 1
    self.init(validYear: year, month: month, day: day)
  }

  /// The day number of the first day of a month from 1 to 12, in a year from 1 to 1,000,000.
  ///
  /// Lengths of long periods are worked out past the last year a date may lie in.
  static func firstDayNumber(ofMonth month: Int, year: Int) -> Int {
    let yearsBefore = year - 1
    let leapDays = yearsBefore / 4 - yearsBefore / 100 + yearsBefore / 400
    return yearsBefore * 365 + leapDays + daysBefore(month: month, year: year)
  }

  /// The number of days of a year before its given month, which is from 1 to 12.
  static func daysBefore(month: Int, year: Int) -> Int {
    let inCommonYear = daysBeforeMonthsOfCommonYear[month - 1]
    return month > 2 && isLeapYear(year) ? inCommonYear + 1 : inCommonYear
  }

  private static let daysBeforeMonthsOfCommonYear = [
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334,
  ]
}
