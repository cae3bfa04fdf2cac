import Agreements
import Foundation
import Testing

@Suite("Coding of events, formulas and final provisions")
struct FinalProvisionsCodingTests {
  private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test("A record is an array of events with their dates, in the order of the dates")
  func recordAsArray() throws {
    let record = try FormulaWorld.record([
      .consent(by: "sy"): "2030-02-01", .other("receipt"): "2029-05-01",
      .exchangeOfInstruments: "2030-01-01",
    ])
    #expect(
      try json(record)
        == #"[{"date":"2029-05-01","event":{"other":{"description":"receipt"}}},"#
        + #"{"date":"2030-01-01","event":{"exchangeOfInstruments":{}}},"#
        + #"{"date":"2030-02-01","event":{"consent":{"by":"sy"}}}]"#)
    #expect(try json([:] as EventRecord) == "[]")
  }

  @Test("Records come back as they were, and equal records are written alike")
  func records() throws {
    var generator = FormulaGenerator(seed: 80)
    for _ in 0..<200 {
      let record = generator.record()
      #expect(try roundTrip(record) == record)
      var copy: EventRecord = [:]
      for event in FormulaGenerator.events.reversed() { copy[event] = record[event] }
      #expect(copy == record)
      #expect(try json(copy) == (try json(record)))
    }
  }

  @Test("Events can be taken back, and of one that is given twice the last date counts")
  func changes() throws {
    let first = try FormulaWorld.day("2030-01-01")
    let second = try FormulaWorld.day("2029-01-01")
    var record: EventRecord = [.noteInReply: first, .noteInReply: second]
    #expect(record[.noteInReply] == second)
    record[.noteInReply] = nil
    #expect(record[.noteInReply] == nil)
    #expect(record == [:])
  }

  @Test("The latest consent is the latest act of consent, not any other event")
  func latestConsent() throws {
    let record = try FormulaWorld.record([
      .consent(by: "fd"): "2030-01-01", .signature(by: "sy"): "2029-01-01",
      .entryIntoForce: "2033-01-01", .other("review"): "2034-01-01",
    ])
    #expect(record.latestConsent?.description == "2030-01-01")
    #expect(
      try FormulaWorld.record([.signature(by: "fd"): "2031-01-01"]).latestConsent?.description
        == "2031-01-01")
    #expect(try FormulaWorld.record([.entryIntoForce: "2031-01-01"]).latestConsent == nil)
  }

  @Test(
    "Records that are none are refused",
    arguments: [
      "{}", #"[{"event":{"noteInReply":{}}}]"#,
      #"[{"event":{"noteInReply":{}},"date":"2030-02-30"}]"#,
      #"[{"event":{"handshake":{}},"date":"2030-02-01"}]"#,
    ])
  func corruptedRecords(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(EventRecord.self, from: Data(json.utf8))
    }
  }

  @Test("Formulas and their outcomes come back as they were")
  func formulas() throws {
    var generator = FormulaGenerator(seed: 81)
    for _ in 0..<200 {
      let formula = generator.formula(depth: 4, fixedDates: true)
      #expect(try roundTrip(formula) == formula)
      let outcome = formula.evaluated(with: generator.record())
      #expect(try roundTrip(outcome) == outcome)
    }
    let open = EntryIntoForceFormula.open(FormulaWorld.placeholder)
    #expect(try roundTrip(open) == open)
    #expect(try roundTrip(open.evaluated(with: [:])) == open.evaluated(with: [:]))
  }

  @Test("A formula is written with the names of its parts")
  func formulaAsText() throws {
    let formula = EntryIntoForceFormula.firstOfMonth(
      2,
      after: .later(of: [.event(.noteInReply), .fixed(try FormulaWorld.day("2031-01-01"))])
        .plus(.days(30)))
    #expect(
      try json(formula)
        == #"{"firstOfMonth":{"after":{"plus":{"after":{"later":{"of":["#
        + #"{"event":{"event":{"noteInReply":{}}}},{"fixed":{"date":"2031-01-01"}}]}},"#
        + #""expiry":"onLastDay","period":"P30D"}},"months":2}}"#)
  }

  @Test("Final provisions come back as they were")
  func provisions() throws {
    let open = FormulaWorld.placeholder
    let values: [Clause.Substance] = [
      .entryIntoForce(
        EntryIntoForce(
          .open(open), exceptions: [.init(["a", "b"], .event(.noteInReply))],
          appliesFrom: try FormulaWorld.day("2029-01-01"))),
      .duration(.indefinite), .duration(.fixed(.open(open))),
      .duration(.initialThenIndefinite(.settled(.years(10)))),
      .duration(.until(try FormulaWorld.day("2039-12-31"))),
      .renewal(.byAgreement), .renewal(.open(open)),
      .renewal(.automatic(for: .settled(.years(5)), unlessNotice: .open(open))),
      .termination(
        Termination(
          by: .one("fd"), notice: .settled(.months(6)), runsFrom: .dispatch,
          throughDiplomaticChannels: false,
          survivals: [
            .init(["a"]), .init(["b"], .forPeriod(.settled(.years(5)))),
            .init(["c", "d"], .untilCompletion),
          ])),
      .amendment(
        Amendment(
          inWriting: false, entryIntoForce: .formula(.event(.noteInReply)), simplified: ["x"])),
      .amendment(Amendment(entryIntoForce: .asProvided)),
      .disputes(
        DisputeSettlement(
          [.consultation, .negotiation, .jointBody("jc"), .arbitration, .court("the Court")],
          excludesThirdParties: false)),
      .languages(
        Authenticity(
          .settled([
            .init(.english), .init(.french, authentic: .never),
            .init(.albanian, authentic: .event(.exchangeOfNotes(on: "the text"))),
          ]), prevailing: .language("en"), originals: 4)),
      .languages(Authenticity(.open(open), prevailing: .open(open))),
      .registration(Registration(by: .open(open))),
      .registration(Registration(by: .settled(.one("fd")), within: .settled(.days(60)))),
    ]
    for value in values { #expect(try roundTrip(value) == value) }
    #expect(Set(values).count == values.count)
  }
}
