import Agreements
import Testing

/// Two parties, and a short way to say what happened when.
enum FormulaWorld {
  static let freedonia = Party(
    "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD")
  static let sylvania = Party(
    "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian",
    abbreviation: "SY")

  static let placeholder = Placeholder(
    "formula", .formula, prompt: "on a date to be agreed", because: .negotiable)

  static func parties() throws -> Parties {
    try #require(Parties(freedonia, sylvania))
  }

  static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text), "\(text) is no date")
  }

  static func record(_ events: KeyValuePairs<Event, String>) throws -> EventRecord {
    var record: EventRecord = [:]
    for (event, date) in events { record[event] = try day(date) }
    return record
  }

  /// The outcome of a formula once the given events have happened.
  static func outcome(
    _ formula: EntryIntoForceFormula, after events: KeyValuePairs<Event, String>
  ) throws -> EntryIntoForceFormula.Outcome {
    formula.evaluated(with: try record(events))
  }

  /// The date of entry into force in the ISO form; `nil` if there is none.
  static func date(
    _ formula: EntryIntoForceFormula, after events: KeyValuePairs<Event, String>
  ) throws -> String? {
    try outcome(formula, after: events).date?.description
  }
}
