extension Period {
  /// How the length of one period relates to that of another.
  public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    /// The period is the shorter one, whenever both begin.
    case shorter

    /// Both periods last equally long, whenever both begin.
    case equal

    /// The period is the longer one, whenever both begin.
    case longer

    /// Which period lasts longer depends on the date on which they begin.
    case incomparable
  }

  /// Tells whether the period lasts shorter than, longer than or as long as another.
  ///
  /// Twelve months are one year, seven days one week and 24 hours one day. Months and years compare
  /// with the other units only if their possible lengths do not overlap: one month lasts 28 to 31
  /// days, so it is longer than 27 days, shorter than 32 and incomparable with 30.
  ///
  /// - Parameter other: The period to compare with.
  /// - Returns: How the period relates to `other`.
  /// - Complexity: O(1).
  public func compared(to other: Period) -> Comparison {
    if let months, let otherMonths = other.months {
      // From any one date, more months lead to a later calendar month.
      if months == otherMonths { return .equal }
      return months < otherMonths ? .shorter : .longer
    }
    let hours = possibleHours
    let otherHours = other.possibleHours
    if hours.upperBound < otherHours.lowerBound { return .shorter }
    if hours.lowerBound > otherHours.upperBound { return .longer }
    // At most one of the two is made of months, so equal bounds are those of one length.
    return hours == otherHours ? .equal : .incomparable
  }

  /// The number of months, if the period is made of months.
  var months: Int? {
    switch unit {
    case .month: count
    case .year: count * 12
    case .hour, .day, .week: nil
    }
  }
}
