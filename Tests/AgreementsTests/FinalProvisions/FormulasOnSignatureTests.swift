import Agreements
import Testing

@Suite("Formulas that turn on signature, a fixed date or instruments of ratification")
struct FormulasOnSignatureTests {
  private let signed: KeyValuePairs<Event, String> = [
    .signature(by: "fd"): "2024-01-31", .signature(by: "sy"): "2024-01-15",
  ]

  @Test("E1: on signature means the later signature")
  func onSignature() throws {
    let formula = EntryIntoForceFormula.signature(of: try FormulaWorld.parties())
    #expect(try FormulaWorld.date(formula, after: signed) == "2024-01-31")
    #expect(
      try FormulaWorld.date(
        formula, after: [.signature(by: "sy"): "2024-06-13", .signature(by: "fd"): "2024-06-13"])
        == "2024-06-13")
    #expect(
      try FormulaWorld.outcome(formula, after: [.signature(by: "fd"): "2024-01-31"])
        == .pending(missing: [.signature(by: "sy")]))
    #expect(
      try FormulaWorld.outcome(formula, after: [.notification(by: "sy"): "2024-01-31"])
        == .pending(missing: [.signature(by: "fd"), .signature(by: "sy")]))
  }

  @Test("E2: a fixed date stands from the beginning")
  func onFixedDate() throws {
    let formula = EntryIntoForceFormula.fixed(try FormulaWorld.day("2031-01-01"))
    #expect(try FormulaWorld.date(formula, after: [:]) == "2031-01-01")
    #expect(
      try FormulaWorld.date(formula, after: [.consent(by: "fd"): "2030-12-31"]) == "2031-01-01")
    #expect(
      try FormulaWorld.date(formula, after: [.consent(by: "fd"): "2031-01-01"]) == "2031-01-01")
    #expect(
      try FormulaWorld.date(formula, after: [.termination: "2040-01-01"]) == "2031-01-01")
  }

  @Test("E2: a fixed date before the last consent is impossible")
  func fixedDateBeforeConsent() throws {
    let fixed = try FormulaWorld.day("2031-01-01")
    let late: KeyValuePairs<Event, String> = [
      .consent(by: "fd"): "2030-06-01", .consent(by: "sy"): "2031-01-02",
    ]
    let obstacle = EntryIntoForceFormula.Obstacle.precedesConsent(
      fixed: fixed, consent: try FormulaWorld.day("2031-01-02"))
    #expect(
      try FormulaWorld.outcome(.fixed(fixed), after: late) == .impossible(obstacle))
    #expect(
      try FormulaWorld.outcome(.later(of: [.fixed(fixed)]), after: late) == .impossible(obstacle))
  }

  @Test("E2: a fixed date falls back to the later consent where the formula says so")
  func fixedDateWithFallback() throws {
    let fixed = EntryIntoForceFormula.fixed(try FormulaWorld.day("2031-01-01"))
    let consent = EntryIntoForceFormula.silent(of: try FormulaWorld.parties())
    let late: KeyValuePairs<Event, String> = [
      .consent(by: "fd"): "2030-06-01", .consent(by: "sy"): "2031-01-20",
    ]
    let early: KeyValuePairs<Event, String> = [
      .consent(by: "fd"): "2030-06-01", .consent(by: "sy"): "2030-07-01",
    ]
    for formula in [
      EntryIntoForceFormula.later(of: [fixed, consent]), .later(of: [consent, fixed]),
      .notBefore(.consent(by: "sy"), fixed),
    ] {
      #expect(try FormulaWorld.date(formula, after: late) == "2031-01-20")
      #expect(try FormulaWorld.date(formula, after: early) == "2031-01-01")
    }
  }

  @Test("A period after a fixed date is measured against consent as a whole")
  func periodAfterFixedDate() throws {
    let fixed = try FormulaWorld.day("2031-01-01")
    let formula = EntryIntoForceFormula.fixed(fixed).plus(.days(30))
    #expect(
      try FormulaWorld.date(formula, after: [.consent(by: "sy"): "2031-01-31"]) == "2031-01-31")
    #expect(
      try FormulaWorld.outcome(formula, after: [.consent(by: "sy"): "2031-02-01"])
        == .impossible(
          .precedesConsent(
            fixed: try FormulaWorld.day("2031-01-31"),
            consent: try FormulaWorld.day("2031-02-01"))))
  }

  @Test(
    "E3: a number of days after signature, the day of signature not counted",
    arguments: [
      (1, "2024-02-01"), (28, "2024-02-28"), (29, "2024-02-29"), (30, "2024-03-01"),
      (60, "2024-03-31"), (366, "2025-01-31"),
    ])
  func daysAfterSignature(days: Int, expected: String) throws {
    let formula = EntryIntoForceFormula.signature(of: try FormulaWorld.parties())
      .plus(.days(days))
    #expect(try FormulaWorld.date(formula, after: signed) == expected)
  }

  @Test("E4: on the exchange of instruments, as the procès-verbal records")
  func onExchange() throws {
    let formula = EntryIntoForceFormula.event(.exchangeOfInstruments)
    #expect(
      try FormulaWorld.date(formula, after: [.exchangeOfInstruments: "2028-02-29"]) == "2028-02-29")
    #expect(
      try FormulaWorld.outcome(formula, after: signed)
        == .pending(missing: [.exchangeOfInstruments]))
  }

  @Test(
    "E5: a period after the exchange, clamped to the end of a short month",
    arguments: [
      ("2029-01-31", Period.months(1), "2029-02-28"),
      ("2028-01-31", .months(1), "2028-02-29"),
      ("2028-01-31", .months(2), "2028-03-31"),
      ("2028-02-29", .years(1), "2029-02-28"),
      ("2028-02-29", .years(4), "2032-02-29"),
      ("2028-02-29", .months(12), "2029-02-28"),
      ("2028-02-29", .weeks(2), "2028-03-14"),
      ("2028-08-31", .months(6), "2029-02-28"),
      ("2028-12-31", .days(60), "2029-03-01"),
      ("2099-12-31", .months(2), "2100-02-28"),
    ])
  func afterExchange(exchange: String, period: Period, expected: String) throws {
    let formula = EntryIntoForceFormula.event(.exchangeOfInstruments).plus(period)
    #expect(try FormulaWorld.date(formula, after: [.exchangeOfInstruments: exchange]) == expected)
  }
}
