/// How long an agreement stays in force.
public enum AgreementDuration: Sendable, Hashable, Codable {
  /// Without limit.
  case indefinite

  /// For a period from entry into force.
  case fixed(Particular<Period>)

  /// For an initial period in which it cannot be ended by notice, and then without limit.
  case initialThenIndefinite(Particular<Period>)

  /// Until a date, which is the last day in force.
  case until(CalendarDate)

  enum FixedCodingKeys: String, CodingKey { case _0 = "period" }
  enum InitialThenIndefiniteCodingKeys: String, CodingKey { case _0 = "period" }
  enum UntilCodingKeys: String, CodingKey { case _0 = "date" }
}

extension AgreementDuration {
  /// The last day of the initial or only period, for an agreement in force since the given date.
  ///
  /// An agreement for ten years from 1 March 2030 is in force until 29 February 2040 and expires at
  /// the start of the tenth anniversary.
  ///
  /// - Returns: `nil` if there is no such day, if the period is open, or if the day lies outside the
  ///   calendar.
  public func lastDay(inForceSince date: CalendarDate) -> CalendarDate? {
    switch self {
    case .indefinite: nil
    case .until(let lastDay): lastDay
    case .fixed(let period), .initialThenIndefinite(let period):
      period.value.flatMap { date.adding($0) }?.adding(days: -1)
    }
  }

  /// The placeholder for the period, if it is open.
  public var placeholder: Placeholder? {
    switch self {
    case .fixed(let period), .initialThenIndefinite(let period): period.placeholder
    case .indefinite, .until: nil
    }
  }
}
