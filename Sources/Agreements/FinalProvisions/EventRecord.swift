/// The events that have happened in the life of an agreement, and their dates.
public struct EventRecord: Sendable, Hashable, Codable, ExpressibleByDictionaryLiteral {
  private var dates: [Event: CalendarDate]

  /// Makes a record of events and their dates.
  ///
  /// Of an event that is given twice, the last date counts.
  public init(dictionaryLiteral elements: (Event, CalendarDate)...) {
    dates = Dictionary(elements) { _, last in last }
  }

  /// The date of an event, or `nil` if it has not happened.
  public subscript(event: Event) -> CalendarDate? {
    get { dates[event] }
    set { dates[event] = newValue }
  }

  /// The date of the latest act that is recorded by which a party consents or comes to consent.
  ///
  /// These are signatures, expressions of consent, notifications and exchanges: an agreement cannot be
  /// in force before them (VCLT art. 24(2)).
  public var latestConsent: CalendarDate? {
    dates.compactMap { event, date in
      switch event {
      case .consent, .signature, .notification, .receiptOfNotification, .exchangeOfInstruments,
        .noteInReply, .receiptOfNoteInReply:
        date
      case .entryIntoForce, .exchangeOfNotes, .termination, .other:
        nil
      }
    }.max()
  }

  private struct Entry: Codable {
    var event: Event
    var date: CalendarDate
  }

  /// Decodes a record from an array of events with their dates.
  public init(from decoder: any Decoder) throws {
    let entries = try [Entry](from: decoder)
    dates = Dictionary(entries.map { ($0.event, $0.date) }) { _, last in last }
  }

  /// Encodes the record as an array of events with their dates, in a fixed order.
  public func encode(to encoder: any Encoder) throws {
    let entries = dates.map { Entry(event: $0.key, date: $0.value) }
    try entries.sorted {
      ($0.date, String(describing: $0.event)) < ($1.date, String(describing: $1.event))
    }.encode(to: encoder)
  }
}
