extension CalendarDate {
  /// The date the given number of days later, or earlier if the number is negative.
  ///
  /// - Parameter days: The number of days; any integer.
  /// - Returns: The date, or `nil` if it would lie outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, isOverflow) = dayNumber.addingReportingOverflow(days)
    return isOverflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The same day of the month the given number of months later, or earlier if negative.
  ///
  /// A month too short to have that day gives its last day: one month after 31 January is 28
  /// February, or 29 February in a leap year. Hence months cannot be added one by one: 31 January
  /// plus two months is 31 March.
  ///
  /// - Parameter months: The number of months; any integer.
  /// - Returns: The date, or `nil` if it would lie outside the years 1 to 9999.
  public func adding(months: Int) -> CalendarDate? {
    guard let first = firstOfMonth(shiftedBy: months) else { return nil }
    let length = Self.length(ofMonth: first.month, year: first.year)
    return CalendarDate(validYear: first.year, month: first.month, day: min(day, length))
  }

  /// The same day of the year the given number of years later, or earlier if negative.
  ///
  /// In a year without a 29 February, that day gives 28 February.
  ///
  /// - Parameter years: The number of years; any integer.
  /// - Returns: The date, or `nil` if it would lie outside the years 1 to 9999.
  public func adding(years: Int) -> CalendarDate? {
    let (months, isOverflow) = years.multipliedReportingOverflow(by: 12)
    return isOverflow ? nil : adding(months: months)
  }

  /// The first day of a calendar month that follows the month of the date.
  ///
  /// This is the "first day of the second month following the month in which …" of many entry into
  /// force clauses.
  ///
  /// - Parameter months: Which month: 1 for the next calendar month, 0 for the date's own.
  /// - Returns: The first day of that month, or `nil` if it would lie after the year 9999 or
  ///   `months` is negative.
  public func firstOfMonth(after months: Int) -> CalendarDate? {
    months >= 0 ? firstOfMonth(shiftedBy: months) : nil
  }

  /// The number of days from the date until another, which is negative if the other is earlier.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  private func firstOfMonth(shiftedBy months: Int) -> CalendarDate? {
    let (index, isOverflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let (newYear, monthIndex) = index.quotientAndRemainder(dividingBy: 12)
    // The years start at 1, so a negative index, whose quotient would round up, never passes.
    guard !isOverflow, Self.years.contains(newYear) else { return nil }
    return CalendarDate(validYear: newYear, month: monthIndex + 1, day: 1)
  }
}
