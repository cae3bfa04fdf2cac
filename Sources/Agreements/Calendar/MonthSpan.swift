/// The stretch from a calendar month to the month that lies a number of months after it.
struct MonthSpan {
  /// The number of days from the first day of the start month to that of the end month.
  let daysFromFirst: Int

  /// The number of days in the end month.
  let lengthOfEndMonth: Int

  /// Makes the stretch of up to 1,200,000 months that begins with a month of the years 1 to 9999.
  init(startMonth: Int, year: Int, months: Int) {
    let (endYear, endIndex) = (year * 12 + startMonth - 1 + months)
      .quotientAndRemainder(dividingBy: 12)
    let start = CalendarDate.firstDayNumber(ofMonth: startMonth, year: year)
    daysFromFirst = CalendarDate.firstDayNumber(ofMonth: endIndex + 1, year: endYear) - start
    lengthOfEndMonth = CalendarDate.length(ofMonth: endIndex + 1, year: endYear)
  }
}
