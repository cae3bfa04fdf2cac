extension CalendarDate {
  /// The date written in the given style, with the English name of the month.
  ///
  /// Years before 1000 are written without leading zeros, except in the ISO 8601 form.
  public func formatted(_ style: Style) -> String {
    switch style {
    case .dayMonthYear: "\(day) \(monthName) \(year)"
    case .monthDayYear: "\(monthName) \(day), \(year)"
    case .formal: "the \(day)\(ordinalSuffix) day of \(monthName) \(year)"
    case .iso: description
    }
  }

  private var monthName: String { Self.monthNames[month - 1] }

  private var ordinalSuffix: String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
