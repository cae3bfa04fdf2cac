extension CalendarDate {
  /// A manner of writing a date in an English text.
  public enum Style: String, Sendable, Hashable, Codable, CaseIterable {
    /// The day before the month, such as "13 June 2024".
    case dayMonthYear

    /// The month before the day, such as "June 13, 2024".
    case monthDayYear

    /// The wording of signature clauses, such as "the 13th day of June 2024".
    case formal

    /// The ISO 8601 form, such as "2024-06-13".
    case iso
  }
}
