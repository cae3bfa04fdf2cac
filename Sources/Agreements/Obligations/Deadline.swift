/// By when a norm is to be performed.
///
/// A period always runs from an event: "within 30 days" alone says nothing, and cannot be written.
public indirect enum Deadline: Sendable, Hashable, Codable {
  /// Within a period of an event.
  case within(Period, of: Event)

  /// At least a period before an event.
  case before(Event, byAtLeast: Period)

  /// On or before a date.
  case by(CalendarDate)

  /// By a time that is still open, counted from an event.
  case open(Placeholder, of: Event)

  /// At once, promptly, without delay: a time that is not fixed, in the words of the text.
  case indeterminate(String)

  enum WithinCodingKeys: String, CodingKey {
    case _0 = "period"
    case of = "event"
  }
  enum BeforeCodingKeys: String, CodingKey {
    case _0 = "event"
    case byAtLeast = "period"
  }
  enum ByCodingKeys: String, CodingKey { case _0 = "date" }
  enum OpenCodingKeys: String, CodingKey {
    case _0 = "placeholder"
    case of = "event"
  }
  enum IndeterminateCodingKeys: String, CodingKey { case _0 = "words" }
}

extension Deadline {
  /// How precisely the time is fixed.
  public var determinacy: Determinacy {
    switch self {
    case .by: .fixed
    case .within, .before: .determinable
    case .open, .indeterminate: .indeterminate
    }
  }
}
