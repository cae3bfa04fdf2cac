extension EntryIntoForceFormula {
  /// What the evaluation of a formula comes to.
  public enum Outcome: Sendable, Hashable, Codable {
    /// The date is known.
    case resolved(CalendarDate)

    /// Events are missing from the record, in the order in which the formula names them.
    case pending(missing: [Event])

    /// No date meets the formula.
    case impossible(Obstacle)

    enum ResolvedCodingKeys: String, CodingKey { case _0 = "date" }
    enum ImpossibleCodingKeys: String, CodingKey { case _0 = "obstacle" }
  }

  /// Why no date meets a formula.
  public enum Obstacle: Sendable, Hashable, Codable {
    /// The fixed date lies before a party's consent to be bound (VCLT art. 24).
    case precedesConsent(fixed: CalendarDate, consent: CalendarDate)

    /// The date lies outside the calendar, or a period in hours was added to a date.
    case outsideCalendar

    /// The formula names no date at all: the later of nothing, or a month before the first.
    case meaningless

    /// The formula itself is still open.
    case open(Placeholder)

    enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
  }

  /// Computes the date from the events that have happened.
  ///
  /// Formulas written as values nest no deeper than their author wrote them; decoded ones are
  /// limited by ``Agreement/maximumDepth``.
  ///
  /// - Parameter record: The events that have happened and their dates.
  /// - Returns: The date, the events that are missing, or the reason why there can be no date.
  public func evaluated(with record: EventRecord) -> Outcome {
    switch self {
    case .event(let event):
      return record[event].map(Outcome.resolved) ?? .pending(missing: [event])
    case .fixed(let date):
      guard let consent = record.latestConsent, consent > date else { return .resolved(date) }
      return .impossible(.precedesConsent(fixed: date, consent: consent))
    case .later(let formulas):
      return Self.latest(of: formulas.map { $0.evaluated(with: record) })
    case .plus(let period, let formula, let expiry):
      return formula.evaluated(with: record).map { date in
        let lastDay = date.adding(period)
        return expiry == .onLastDay ? lastDay : lastDay?.adding(days: 1)
      }
    case .firstOfMonth(let months, let formula):
      guard months >= 1 else { return .impossible(.meaningless) }
      return formula.evaluated(with: record).map { $0.firstOfMonth(after: months) }
    case .notBefore(let event, let formula):
      return Self.latest(of: [
        Self.event(event).evaluated(with: record), formula.evaluated(with: record),
      ])
    case .open(let placeholder):
      return .impossible(.open(placeholder))
    }
  }

  /// The latest of several outcomes: what is impossible stays so, and what is missing is collected.
  private static func latest(of outcomes: [Outcome]) -> Outcome {
    var latest: CalendarDate?
    var missing: [Event] = []
    for outcome in outcomes {
      switch outcome {
      case .impossible: return outcome
      case .pending(let events): missing += events.filter { !missing.contains($0) }
      case .resolved(let date): latest = latest.map { Swift.max($0, date) } ?? date
      }
    }
    if !missing.isEmpty { return .pending(missing: missing) }
    return latest.map(Outcome.resolved) ?? .impossible(.meaningless)
  }
}

extension EntryIntoForceFormula.Outcome {
  /// The date, if it is known.
  public var date: CalendarDate? {
    guard case .resolved(let date) = self else { return nil }
    return date
  }

  /// The outcome for a date computed from this one.
  func map(_ transform: (CalendarDate) -> CalendarDate?) -> EntryIntoForceFormula.Outcome {
    guard case .resolved(let date) = self else { return self }
    return transform(date).map(Self.resolved) ?? .impossible(.outsideCalendar)
  }
}
