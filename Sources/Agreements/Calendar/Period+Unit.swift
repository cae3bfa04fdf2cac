extension Period {
  /// A unit in which agreements state lengths of time.
  public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
    /// An hour.
    case hour

    /// A day of 24 hours.
    case day

    /// A week of seven days.
    case week

    /// A calendar month, which lasts 28 to 31 days.
    case month

    /// A calendar year, which is twelve months and lasts 365 or 366 days.
    case year
  }
}
