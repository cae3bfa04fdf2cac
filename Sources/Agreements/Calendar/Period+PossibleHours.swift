extension Period {
  /// The least and the greatest number of hours the period lasts, over all dates it may begin on.
  ///
  /// Days have 24 hours here: a civil date knows no time zone and so no change of the clock. For
  /// months and years the bounds hold for the adding of months to dates, whose results never lie
  /// past the end of the month, over the whole 400-year cycle of the Gregorian calendar. Both
  /// bounds are reached.
  ///
  /// - Complexity: O(1).
  public var possibleHours: ClosedRange<Int> {
    switch unit {
    case .hour: count...count
    case .day: count * 24...count * 24
    case .week: count * 168...count * 168
    case .month: Self.possibleHours(ofMonths: count)
    case .year: Self.possibleHours(ofMonths: count * 12)
    }
  }

  /// The bounds of a number of months from 1 to 1,200,000.
  ///
  /// Whatever the number of months, no start of the 400-year cycle gives a shorter period than 31
  /// January of its year 97: the day leaves most to lose at the end of a short month, February
  /// comes soonest, and leap days are furthest away, as year 100 has none. For like reasons the
  /// longest begins on the first of March, May or July of its year 303, when the centuries without
  /// a leap day have just passed.
  private static func possibleHours(ofMonths months: Int) -> ClosedRange<Int> {
    let shortest = MonthSpan(startMonth: 1, year: 97, months: months)
    let least = shortest.daysFromFirst - max(0, 31 - shortest.lengthOfEndMonth)
    let greatest = max(
      MonthSpan(startMonth: 3, year: 303, months: months).daysFromFirst,
      MonthSpan(startMonth: 5, year: 303, months: months).daysFromFirst,
      MonthSpan(startMonth: 7, year: 303, months: months).daysFromFirst)
    return least * 24...greatest * 24
  }
}
