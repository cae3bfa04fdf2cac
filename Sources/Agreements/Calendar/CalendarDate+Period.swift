extension CalendarDate {
  /// The date on which a period that begins on the date ends.
  ///
  /// Days and weeks are counted; months and years lead to the same day of the month or to the last
  /// day of a month too short to have it. A number of hours after a date is not a date, since a
  /// date has no time of day; so a period in hours has no result.
  ///
  /// - Parameter period: The period to add.
  /// - Returns: The date, or `nil` if the period is in hours or the date would lie after the year
  ///   9999.
  public func adding(_ period: Period) -> CalendarDate? {
    adding(period.count, period.unit)
  }

  /// The date on which a period that ends on the date begins.
  ///
  /// Subtracting a period after adding it may lead to another date: 31 March less one month is 28
  /// February, and one month later is 28 March.
  ///
  /// - Parameter period: The period to subtract.
  /// - Returns: The date, or `nil` if the period is in hours or the date would lie before the year
  ///   1.
  public func subtracting(_ period: Period) -> CalendarDate? {
    adding(-period.count, period.unit)
  }

  /// Adds a number of units from -100,000 to 100,000, the counts of periods.
  private func adding(_ count: Int, _ unit: Period.Unit) -> CalendarDate? {
    switch unit {
    case .hour: nil
    case .day: adding(days: count)
    case .week: adding(days: count * 7)
    case .month: adding(months: count)
    case .year: adding(years: count)
    }
  }
}
