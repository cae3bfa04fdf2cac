/// How an agreement for a fixed period is renewed.
public enum Renewal: Sendable, Hashable, Codable {
  /// By agreement of the parties.
  case byAgreement

  /// By itself, for successive periods, unless a party gives notice long enough before the end.
  case automatic(for: Particular<Period>, unlessNotice: Particular<Period>)

  /// On terms that are still open.
  case open(Placeholder)

  enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
  enum AutomaticCodingKeys: String, CodingKey {
    case `for` = "period"
    case unlessNotice
  }
}

extension Renewal {
  /// The last day on which a notice against renewal is in time.
  ///
  /// The notice period is counted back from the last day of the current period; a notice after that
  /// day has effect for the next period only.
  ///
  /// - Parameter lastDay: The last day of the current period.
  /// - Returns: `nil` if renewal is not automatic, the notice period is open, or the day lies outside
  ///   the calendar.
  public func latestNotice(before lastDay: CalendarDate) -> CalendarDate? {
    guard case .automatic(_, let notice) = self else { return nil }
    return notice.value.flatMap { lastDay.subtracting($0) }
  }
}
