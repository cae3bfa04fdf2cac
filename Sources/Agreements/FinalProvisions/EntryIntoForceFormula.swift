/// A formula from which the date of entry into force is computed.
///
/// Treaty practice builds the date from a few elements: an event, a fixed date, the later of
/// several, a period after, the first day of a later month. Formulas combine them freely. Dates are
/// civil dates; the day of an event is not counted when a period is added to it (*dies a quo non
/// computatur*).
public indirect enum EntryIntoForceFormula: Sendable, Hashable, Codable {
  /// On the date of an event.
  case event(Event)

  /// On a fixed date.
  ///
  /// Entry into force cannot precede the last consent to be bound (VCLT art. 24). Join the date by
  /// ``later(of:)`` with the consents to fall back on them.
  case fixed(CalendarDate)

  /// On the latest of several dates. Of two parties' acts this is the later one.
  case later(of: [EntryIntoForceFormula])

  /// A period after another date.
  case plus(Period, after: EntryIntoForceFormula, expiry: Expiry)

  /// On the first day of a month: with 1 the month that follows another date, with 2 the next.
  case firstOfMonth(Int, after: EntryIntoForceFormula)

  /// On another date, but not before an event, such as entry into force of another instrument.
  case notBefore(Event, EntryIntoForceFormula)

  /// By a formula that is still to be agreed.
  case open(Placeholder)

  /// Which day is meant by "upon the expiry of" a period.
  public enum Expiry: String, Sendable, Hashable, Codable, CaseIterable {
    /// The last day of the period.
    case onLastDay

    /// The day after the last day of the period.
    case dayAfter
  }

  enum EventCodingKeys: String, CodingKey { case _0 = "event" }
  enum FixedCodingKeys: String, CodingKey { case _0 = "date" }
  enum PlusCodingKeys: String, CodingKey {
    case _0 = "period"
    case after
    case expiry
  }
  enum FirstOfMonthCodingKeys: String, CodingKey {
    case _0 = "months"
    case after
  }
  enum NotBeforeCodingKeys: String, CodingKey {
    case _0 = "event"
    case _1 = "formula"
  }
  enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
}

extension EntryIntoForceFormula {
  /// On signature: on the date of the later signature.
  public static func signature(of parties: Parties) -> EntryIntoForceFormula {
    .signature(by: parties.first, and: parties.second)
  }

  /// On the date that the later of the parties' notifications bears.
  public static func laterNotification(of parties: Parties) -> EntryIntoForceFormula {
    .laterNotification(by: parties.first, and: parties.second)
  }

  /// On the date on which the later of the parties' notifications is received.
  ///
  /// Source: VCLT art. 78(b).
  public static func receiptOfLaterNotification(of parties: Parties) -> EntryIntoForceFormula {
    .receiptOfLaterNotification(by: parties.first, and: parties.second)
  }

  /// Where the text is silent: as soon as both parties' consent is established.
  ///
  /// Source: VCLT art. 24(2).
  public static func silent(of parties: Parties) -> EntryIntoForceFormula {
    .later(of: parties.both.map { .event(.consent(by: $0.id)) })
  }

  /// A period after this date, ending on its last day.
  public func plus(
    _ period: Period, expiry: Expiry = .onLastDay
  ) -> EntryIntoForceFormula {
    .plus(period, after: self, expiry: expiry)
  }

  /// The events on which the date depends, in the order in which the formula names them.
  public var events: [Event] {
    switch self {
    case .event(let event): [event]
    case .fixed, .open: []
    case .later(let formulas): formulas.flatMap(\.events)
    case .plus(_, let formula, _), .firstOfMonth(_, let formula): formula.events
    case .notBefore(let event, let formula): [event] + formula.events
    }
  }
}
