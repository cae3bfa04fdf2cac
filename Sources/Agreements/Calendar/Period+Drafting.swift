extension Period {
  /// A period of hours, for use with a number written down in the program.
  ///
  /// - Precondition: The count is from 1 to 100,000. Use ``init(count:unit:)`` for data.
  public static func hours(_ count: Int) -> Period { Period(writtenCount: count, unit: .hour) }

  /// A period of days, for use with a number written down in the program.
  ///
  /// - Precondition: The count is from 1 to 100,000. Use ``init(count:unit:)`` for data.
  public static func days(_ count: Int) -> Period { Period(writtenCount: count, unit: .day) }

  /// A period of weeks, for use with a number written down in the program.
  ///
  /// - Precondition: The count is from 1 to 100,000. Use ``init(count:unit:)`` for data.
  public static func weeks(_ count: Int) -> Period { Period(writtenCount: count, unit: .week) }

  /// A period of months, for use with a number written down in the program.
  ///
  /// - Precondition: The count is from 1 to 100,000. Use ``init(count:unit:)`` for data.
  public static func months(_ count: Int) -> Period { Period(writtenCount: count, unit: .month) }

  /// A period of years, for use with a number written down in the program.
  ///
  /// - Precondition: The count is from 1 to 100,000. Use ``init(count:unit:)`` for data.
  public static func years(_ count: Int) -> Period { Period(writtenCount: count, unit: .year) }
}
