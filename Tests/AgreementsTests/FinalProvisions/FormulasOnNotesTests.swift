import Agreements
import Testing

@Suite("Formulas that turn on notifications and notes")
struct FormulasOnNotesTests {
  /// Freedonia notified first; Sylvania's note bears the later date and arrived two weeks later.
  private let notes: KeyValuePairs<Event, String> = [
    .notification(by: "fd"): "2030-03-03", .receiptOfNotification(by: "fd"): "2030-03-28",
    .notification(by: "sy"): "2030-03-10", .receiptOfNotification(by: "sy"): "2030-03-24",
  ]

  @Test("E6: the date that the later note bears")
  func laterNote() throws {
    let formula = EntryIntoForceFormula.laterNotification(of: try FormulaWorld.parties())
    #expect(try FormulaWorld.date(formula, after: notes) == "2030-03-10")
  }

  @Test(
    "E7: receipt of the later notification is another date, and may be that of the earlier note")
  func receiptOfLaterNote() throws {
    let formula = EntryIntoForceFormula.receiptOfLaterNotification(of: try FormulaWorld.parties())
    #expect(try FormulaWorld.date(formula, after: notes) == "2030-03-28")
    #expect(
      try FormulaWorld.outcome(
        formula,
        after: [.notification(by: "fd"): "2030-03-03", .notification(by: "sy"): "2030-03-10"])
        == .pending(
          missing: [.receiptOfNotification(by: "fd"), .receiptOfNotification(by: "sy")]))
  }

  @Test(
    "E8: the expiry of a period is its last day, or the day after it by the other convention",
    arguments: [
      (Period.days(30), "2030-04-09", "2030-04-10"), (.days(1), "2030-03-11", "2030-03-12"),
      (.months(1), "2030-04-10", "2030-04-11"), (.weeks(3), "2030-03-31", "2030-04-01"),
      (.years(1), "2031-03-10", "2031-03-11"),
    ])
  func expiry(period: Period, lastDay: String, dayAfter: String) throws {
    let notification = EntryIntoForceFormula.laterNotification(of: try FormulaWorld.parties())
    #expect(try FormulaWorld.date(notification.plus(period), after: notes) == lastDay)
    #expect(
      try FormulaWorld.date(notification.plus(period, expiry: .onLastDay), after: notes) == lastDay)
    #expect(
      try FormulaWorld.date(notification.plus(period, expiry: .dayAfter), after: notes) == dayAfter)
  }

  @Test("E8: the thirtieth day following receipt")
  func thirtiethDayAfterReceipt() throws {
    let formula = EntryIntoForceFormula.receiptOfLaterNotification(of: try FormulaWorld.parties())
      .plus(.days(30))
    #expect(try FormulaWorld.date(formula, after: notes) == "2030-04-27")
  }

  @Test(
    "E9: the first day of the k-th month following",
    arguments: [
      ("2030-03-10", 2, "2030-05-01"), ("2030-03-10", 1, "2030-04-01"),
      ("2030-03-01", 1, "2030-04-01"), ("2030-03-31", 1, "2030-04-01"),
      ("2030-12-31", 1, "2031-01-01"), ("2030-12-01", 13, "2032-01-01"),
      ("2028-02-29", 12, "2029-02-01"), ("2030-01-31", 1, "2030-02-01"),
    ])
  func firstOfMonth(note: String, months: Int, expected: String) throws {
    let notification = EntryIntoForceFormula.laterNotification(of: try FormulaWorld.parties())
    let formula = EntryIntoForceFormula.firstOfMonth(months, after: notification)
    #expect(
      try FormulaWorld.date(
        formula, after: [.notification(by: "fd"): "2027-01-01", .notification(by: "sy"): note])
        == expected)
  }

  @Test(
    "E10: the first day of the month following the expiration of a period of months",
    arguments: [
      ("2030-01-31", 3, "2030-05-01"), ("2030-01-31", 1, "2030-03-01"),
      ("2028-01-31", 1, "2028-03-01"), ("2030-11-30", 3, "2031-03-01"),
      ("2030-03-01", 3, "2030-07-01"), ("2030-10-01", 3, "2031-02-01"),
    ])
  func firstOfMonthAfterPeriod(receipt: String, months: Int, expected: String) throws {
    let receipts = EntryIntoForceFormula.receiptOfLaterNotification(
      of: try FormulaWorld.parties())
    let formula = EntryIntoForceFormula.firstOfMonth(1, after: receipts.plus(.months(months)))
    #expect(
      try FormulaWorld.date(
        formula,
        after: [
          .receiptOfNotification(by: "sy"): receipt,
          .receiptOfNotification(by: "fd"): "2027-01-01",
        ]) == expected)
  }

  @Test("E11: an exchange of notes turns on the note in reply, its receipt, or a date in the notes")
  func exchangeOfNotes() throws {
    let happened: KeyValuePairs<Event, String> = [
      .noteInReply: "2030-09-30", .receiptOfNoteInReply: "2030-10-02",
    ]
    #expect(try FormulaWorld.date(.event(.noteInReply), after: happened) == "2030-09-30")
    #expect(try FormulaWorld.date(.event(.receiptOfNoteInReply), after: happened) == "2030-10-02")
    #expect(
      try FormulaWorld.date(.fixed(try FormulaWorld.day("2030-11-01")), after: happened)
        == "2030-11-01")
    #expect(
      try FormulaWorld.outcome(.event(.receiptOfNoteInReply), after: [.noteInReply: "2030-09-30"])
        == .pending(missing: [.receiptOfNoteInReply]))
  }

  @Test("E12: one party notifies; the other is bound by its signature")
  func oneSided() throws {
    let formula = EntryIntoForceFormula.later(of: [
      .event(.signature(by: "fd")), .event(.notification(by: "sy")),
    ])
    #expect(try FormulaWorld.date(.event(.notification(by: "sy")), after: notes) == "2030-03-10")
    #expect(
      try FormulaWorld.date(.event(.receiptOfNotification(by: "sy")), after: notes) == "2030-03-24")
    #expect(
      try FormulaWorld.outcome(formula, after: notes) == .pending(missing: [.signature(by: "fd")]))
    #expect(
      try FormulaWorld.date(
        formula, after: [.signature(by: "fd"): "2030-04-01", .notification(by: "sy"): "2030-03-10"])
        == "2030-04-01")
  }
}
