import Agreements
import Testing

@Suite("Formulas with conditions, exceptions, earlier effect, or none at all")
struct FormulasWithConditionsTests {
  private let accession = Event.other("the accession of Sylvania to the Convention")

  @Test("E13: a contingent event delays entry into force and never hastens it")
  func contingent() throws {
    let formula = EntryIntoForceFormula.notBefore(
      accession, .silent(of: try FormulaWorld.parties()))
    let consents: KeyValuePairs<Event, String> = [
      .consent(by: "fd"): "2030-01-01", .consent(by: "sy"): "2030-02-01",
    ]
    #expect(try FormulaWorld.outcome(formula, after: consents) == .pending(missing: [accession]))
    #expect(
      try FormulaWorld.date(
        formula,
        after: [
          .consent(by: "fd"): "2030-01-01", .consent(by: "sy"): "2030-02-01",
          accession: "2029-01-01",
        ]) == "2030-02-01")
    #expect(
      try FormulaWorld.date(
        formula,
        after: [
          .consent(by: "fd"): "2030-01-01", .consent(by: "sy"): "2030-02-01",
          accession: "2031-05-05",
        ]) == "2031-05-05")
    #expect(
      try FormulaWorld.outcome(formula, after: [:])
        == .pending(missing: [accession, .consent(by: "fd"), .consent(by: "sy")]))
  }

  @Test("E14: excepted clauses follow their own formula and all others that of the agreement")
  func split() throws {
    let parties = try FormulaWorld.parties()
    let provision = EntryIntoForce(
      .laterNotification(of: parties),
      exceptions: [
        .init(["secrecy", "privileges"], .signature(of: parties)),
        .init(["claims"], .event(.exchangeOfInstruments)),
      ])
    let happened: KeyValuePairs<Event, String> = [
      .signature(by: "fd"): "2030-01-01", .signature(by: "sy"): "2030-01-02",
      .notification(by: "fd"): "2030-06-01", .notification(by: "sy"): "2030-05-01",
    ]
    for clause: ClauseID in ["secrecy", "privileges"] {
      #expect(
        try FormulaWorld.date(provision.formula(for: clause), after: happened) == "2030-01-02")
    }
    #expect(
      try FormulaWorld.date(provision.formula(for: "purpose"), after: happened) == "2030-06-01")
    #expect(
      try FormulaWorld.outcome(provision.formula(for: "claims"), after: happened)
        == .pending(missing: [.exchangeOfInstruments]))
    #expect(try FormulaWorld.date(provision.formula, after: happened) == "2030-06-01")
  }

  @Test("E15: an earlier date of application leaves the date of entry into force alone")
  func retroactive() throws {
    let parties = try FormulaWorld.parties()
    let earlier = try FormulaWorld.day("2029-01-01")
    let provision = EntryIntoForce(.laterNotification(of: parties), appliesFrom: earlier)
    #expect(provision.appliesFrom == earlier)
    #expect(EntryIntoForce(.laterNotification(of: parties)).appliesFrom == nil)
    #expect(
      try FormulaWorld.date(
        provision.formula,
        after: [.notification(by: "fd"): "2030-06-01", .notification(by: "sy"): "2030-05-01"])
        == "2030-06-01")
  }

  @Test("E16: where the text is silent, the later consent decides")
  func silent() throws {
    let formula = EntryIntoForceFormula.silent(of: try FormulaWorld.parties())
    #expect(
      try FormulaWorld.date(
        formula, after: [.consent(by: "sy"): "2030-02-28", .consent(by: "fd"): "2030-02-27"])
        == "2030-02-28")
    #expect(
      try FormulaWorld.outcome(formula, after: [.consent(by: "sy"): "2030-02-28"])
        == .pending(missing: [.consent(by: "fd")]))
  }

  @Test("An open formula can give no date, wherever it stands")
  func open() throws {
    let open = EntryIntoForceFormula.open(FormulaWorld.placeholder)
    let expected = EntryIntoForceFormula.Outcome.impossible(.open(FormulaWorld.placeholder))
    let signature = EntryIntoForceFormula.event(.signature(by: "fd"))
    for formula in [
      open, open.plus(.days(30)), .firstOfMonth(1, after: open), .later(of: [signature, open]),
      .later(of: [open, signature]), .notBefore(.signature(by: "fd"), open),
    ] {
      #expect(try FormulaWorld.outcome(formula, after: [:]) == expected)
      #expect(
        try FormulaWorld.outcome(formula, after: [.signature(by: "fd"): "2030-01-01"]) == expected)
    }
  }

  @Test("Formulas that name no date are meaningless")
  func meaningless() throws {
    let signed: KeyValuePairs<Event, String> = [.signature(by: "fd"): "2030-01-01"]
    for months in [0, -1, .min] {
      #expect(
        try FormulaWorld.outcome(
          .firstOfMonth(months, after: .event(.signature(by: "fd"))), after: signed)
          == .impossible(.meaningless))
    }
    #expect(try FormulaWorld.outcome(.later(of: []), after: signed) == .impossible(.meaningless))
  }

  @Test("Dates outside the calendar, and hours added to a date, are impossible")
  func outsideCalendar() throws {
    let signature = EntryIntoForceFormula.event(.signature(by: "fd"))
    let atTheEnd: KeyValuePairs<Event, String> = [.signature(by: "fd"): "9999-12-31"]
    for formula in [
      signature.plus(.days(1)), signature.plus(.hours(1)), signature.plus(.years(100_000)),
      .firstOfMonth(1, after: signature), .firstOfMonth(.max, after: signature),
      .later(of: [signature, signature.plus(.months(1))]),
    ] {
      #expect(try FormulaWorld.outcome(formula, after: atTheEnd) == .impossible(.outsideCalendar))
    }
    #expect(
      try FormulaWorld.outcome(
        signature.plus(.days(1), expiry: .dayAfter), after: [.signature(by: "fd"): "9999-12-30"])
        == .impossible(.outsideCalendar))
  }

  @Test("Missing events are listed once, in the order in which the formula names them")
  func missingEvents() throws {
    let formula = EntryIntoForceFormula.later(of: [
      .event(.notification(by: "sy")).plus(.days(30)),
      .notBefore(.exchangeOfInstruments, .event(.notification(by: "sy"))),
      .firstOfMonth(1, after: .later(of: [.event(.consent(by: "fd")), .event(.noteInReply)])),
      .event(.exchangeOfInstruments),
    ])
    #expect(
      try FormulaWorld.outcome(formula, after: [:])
        == .pending(
          missing: [
            .notification(by: "sy"), .exchangeOfInstruments, .consent(by: "fd"), .noteInReply,
          ]))
    #expect(
      try FormulaWorld.outcome(
        formula, after: [.consent(by: "fd"): "2030-01-01", .exchangeOfInstruments: "2030-01-01"])
        == .pending(missing: [.notification(by: "sy"), .noteInReply]))
    #expect(
      Set(formula.events) == [
        .notification(by: "sy"), .exchangeOfInstruments, .consent(by: "fd"), .noteInReply,
      ])
  }
}
