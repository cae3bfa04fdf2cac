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
  /// A date that rests on a fixed one is measured against the latest consent as a whole: the later
  /// of 1 January and the second consent is possible however late that consent comes.
  ///
  /// - Parameter record: The events that have happened and their dates.
  /// - Returns: The date, the events that are missing, or the reason why there can be no date.
  /// - Complexity: O(n²) in the number of events that the formula names.
  public func evaluated(with record: EventRecord) -> Outcome {
    let evaluation = evaluation(with: record)
    guard evaluation.restsOnFixedDate, let date = evaluation.outcome.date,
      let consent = record.latestConsent, consent > date
    else { return evaluation.outcome }
    return .impossible(.precedesConsent(fixed: date, consent: consent))
  }

  private func evaluation(with record: EventRecord) -> Evaluation {
    switch self {
    case .event(let event):
      return Evaluation(record[event].map(Outcome.resolved) ?? .pending(missing: [event]))
    case .fixed(let date):
      return Evaluation(.resolved(date), restsOnFixedDate: true)
    case .later(let formulas):
      return .latest(of: formulas.map { $0.evaluation(with: record) })
    case .plus(let period, let formula, let expiry):
      return formula.evaluation(with: record).map { date in
        let lastDay = date.adding(period)
        return expiry == .onLastDay ? lastDay : lastDay?.adding(days: 1)
      }
    case .firstOfMonth(let months, let formula):
      guard months >= 1 else { return Evaluation(.impossible(.meaningless)) }
      return formula.evaluation(with: record).map { $0.firstOfMonth(after: months) }
    case .notBefore(let event, let formula):
      return .latest(of: [
        Self.event(event).evaluation(with: record), formula.evaluation(with: record),
      ])
    case .open(let placeholder):
      return Evaluation(.impossible(.open(placeholder)))
    }
  }
}

/// The outcome of a part of a formula, before it is measured against consent.
private struct Evaluation {
  var outcome: EntryIntoForceFormula.Outcome

  /// Whether a fixed date and no event decides the outcome.
  var restsOnFixedDate: Bool

  init(_ outcome: EntryIntoForceFormula.Outcome, restsOnFixedDate: Bool = false) {
    self.outcome = outcome
    self.restsOnFixedDate = restsOnFixedDate
  }

  /// The latest of several: what is impossible stays so, and what is missing is collected.
  static func latest(of evaluations: [Evaluation]) -> Evaluation {
    var latest: (date: CalendarDate, isFixed: Bool)?
    var missing: [Event] = []
    for evaluation in evaluations {
      switch evaluation.outcome {
      case .impossible: return evaluation
      case .pending(let events): missing += events.filter { !missing.contains($0) }
      case .resolved(let date):
        if let known = latest, known.date > date { continue }
        let isTied = latest?.date == date
        let isFixed = evaluation.restsOnFixedDate && (!isTied || latest?.isFixed == true)
        latest = (date, isFixed)
      }
    }
    if !missing.isEmpty { return Evaluation(.pending(missing: missing)) }
    guard let latest else { return Evaluation(.impossible(.meaningless)) }
    return Evaluation(.resolved(latest.date), restsOnFixedDate: latest.isFixed)
  }

  /// The evaluation with another date computed from its own.
  func map(_ transform: (CalendarDate) -> CalendarDate?) -> Evaluation {
    guard let date = outcome.date else { return self }
    return Evaluation(
      transform(date).map(EntryIntoForceFormula.Outcome.resolved)
        ?? .impossible(.outsideCalendar), restsOnFixedDate: restsOnFixedDate)
  }
}

extension EntryIntoForceFormula.Outcome {
  /// The date, if it is known.
  public var date: CalendarDate? {
    guard case .resolved(let date) = self else { return nil }
    return date
  }
}
