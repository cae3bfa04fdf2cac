import Agreements

/// Formulas and records made at random from a fixed seed.
struct FormulaGenerator {
  private var random: XorshiftGenerator

  init(seed: UInt64) {
    random = XorshiftGenerator(seed: seed)
  }

  static let events: [Event] = [
    .signature(by: "fd"), .signature(by: "sy"), .notification(by: "fd"), .notification(by: "sy"),
    .receiptOfNotification(by: "fd"), .consent(by: "fd"), .consent(by: "sy"),
    .exchangeOfInstruments, .noteInReply, .other("the accession of Sylvania"),
  ]

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func event() -> Event {
    Self.events[number(in: 0...Self.events.count - 1)]
  }

  /// A date of the years 2028 to 2032, often at the end of a month.
  mutating func date() -> CalendarDate? {
    let month = CalendarDate(year: number(in: 2028...2032), month: number(in: 1...12), day: 1)
    return month?.adding(days: number(in: 0...1) == 0 ? number(in: 0...27) : -1)
  }

  mutating func period() -> Period {
    let count = number(in: 1...40)
    return switch number(in: 0...3) {
    case 0: .days(count)
    case 1: .weeks(count)
    case 2: .months(count)
    default: .years(count)
    }
  }

  /// A formula that names only events, or fixed dates as well.
  mutating func formula(depth: Int = 3, fixedDates: Bool = false) -> EntryIntoForceFormula {
    guard depth > 0 else {
      if fixedDates, number(in: 0...2) == 0, let date = date() { return .fixed(date) }
      return .event(event())
    }
    switch number(in: 0...5) {
    case 0: return .event(event())
    case 1, 2:
      let count = number(in: 1...3)
      return .later(of: (0..<count).map { _ in formula(depth: depth - 1, fixedDates: fixedDates) })
    case 3:
      return .plus(
        period(), after: formula(depth: depth - 1, fixedDates: fixedDates),
        expiry: number(in: 0...1) == 0 ? .onLastDay : .dayAfter)
    case 4:
      return .firstOfMonth(
        number(in: 1...24), after: formula(depth: depth - 1, fixedDates: fixedDates))
    default: return .notBefore(event(), formula(depth: depth - 1, fixedDates: fixedDates))
    }
  }

  /// A record in which about so many of four events have happened.
  mutating func record(ofFour count: Int = 3) -> EventRecord {
    var record: EventRecord = [:]
    for event in Self.events where number(in: 1...4) <= count { record[event] = date() }
    return record
  }

  /// The same formula with the members of every list in another order.
  mutating func reordered(_ formula: EntryIntoForceFormula) -> EntryIntoForceFormula {
    switch formula {
    case .later(let formulas): .later(of: formulas.map { reordered($0) }.shuffled(using: &random))
    case .plus(let period, let inner, let expiry):
      .plus(period, after: reordered(inner), expiry: expiry)
    case .firstOfMonth(let months, let inner): .firstOfMonth(months, after: reordered(inner))
    case .notBefore(let event, let inner): .notBefore(event, reordered(inner))
    case .event, .fixed, .open: formula
    }
  }
}
