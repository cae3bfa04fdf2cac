/// A civil date of the Gregorian calendar, without a time of day or a time zone.
///
/// Agreements count from dates, not instants: "sixty days after the date of receipt" names a day
/// wherever the parties are. The calendar is proleptic, that is, its rules also apply to the years
/// before they were adopted. Years run from 1 to 9999, so that every date has the one ISO 8601
/// form `YYYY-MM-DD`.
public struct CalendarDate: Sendable, Hashable {
  /// The first date there is, 1 January of the year 1.
  public static let earliest = CalendarDate(validYear: 1, month: 1, day: 1)

  /// The last date there is, 31 December 9999.
  public static let latest = CalendarDate(validYear: 9999, month: 12, day: 31)

  /// The years a date may lie in.
  static let years = 1...9999

  /// The year, from 1 to 9999.
  public let year: Int

  /// The month of the year, from 1 for January to 12 for December.
  public let month: Int

  /// The day of the month, from 1 to 31.
  public let day: Int

  /// Makes the date with the given parts, or nothing if there is no such date.
  ///
  /// - Parameters:
  ///   - year: The year, from 1 to 9999.
  ///   - month: The month, from 1 to 12.
  ///   - day: The day of the month, from 1 to the length of that month.
  public init?(year: Int, month: Int, day: Int) {
    guard let length = Self.days(inMonth: month, year: year), (1...length).contains(day) else {
      return nil
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// Makes the date from parts that are known to be those of a date.
  init(validYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDate: Comparable {
  /// Tells whether the first date is before the second.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
