import Agreements
import Testing

@Suite("Deadlines and recurrences of composed sentences")
struct NormTimesTests {
  @Test("Every deadline names the event from which it runs")
  func deadlines() throws {
    let deadlines: [(Deadline, String)] = [
      (
        .within(.days(60), of: .entryIntoForce),
        "within 60 days of the entry into force of this Agreement"
      ),
      (
        .within(.hours(24), of: .other("receipt of the request")),
        "within 24 hours of receipt of the request"
      ),
      (
        .within(.months(1), of: .signature(by: "is")),
        "within 1 month of the signature of this Agreement by the Islands"
      ),
      (
        .before(.termination, byAtLeast: .months(6)),
        "at least 6 months before the termination of this Agreement"
      ),
      (.by(try #require(CalendarDate("2031-03-01"))), "by 1 March 2031"),
      (
        .open(DraftingWorld.open, of: .exchangeOfInstruments),
        "within [to be agreed] of the exchange of the instruments of ratification"
      ),
      (.indeterminate("without delay"), "without delay"),
      (
        .within(.weeks(2), of: .exchangeOfNotes(on: "the site")),
        "within 2 weeks of an exchange of notes on the site"
      ),
      (
        .within(.days(1), of: .consent(by: "fd")),
        "within 1 day of the expression by Freedonia of its consent to be bound"
      ),
      (
        .within(.days(1), of: .notification(by: "fd")),
        "within 1 day of the notification by Freedonia that its internal procedures are complete"
      ),
      (
        .within(.days(1), of: .receiptOfNotification(by: "fd")),
        "within 1 day of receipt of the notification by Freedonia that its internal procedures are complete"
      ),
      (.within(.days(1), of: .noteInReply), "within 1 day of the note in reply"),
      (
        .within(.days(1), of: .receiptOfNoteInReply), "within 1 day of receipt of the note in reply"
      ),
    ]
    for (deadline, words) in deadlines {
      #expect(
        try DraftingWorld.text(of: Duty(.each, to: "publish its charts", due: deadline))
          == "Each Party shall publish its charts \(words).")
    }
  }

  @Test(
    "Each recurrence has its words",
    arguments: [
      (Recurrence.annually, "annually"), (.every(.years(1)), "annually"),
      (.every(.years(2)), "every 2 years"), (.every(.months(1)), "every month"),
      (.every(.months(6)), "every 6 months"), (.atLeastEvery(.years(1)), "at least annually"),
      (.atLeastEvery(.months(6)), "at least once every 6 months"),
      (.atLeastEvery(.weeks(1)), "at least once every week"), (.onRequest, "upon request"),
      (.open(DraftingWorld.open), "[to be agreed]"), (.indeterminate("regularly"), "regularly"),
    ])
  func recurrences(recurrence: Recurrence, words: String) throws {
    #expect(
      try DraftingWorld.text(of: Duty(.jointly, to: "consult", every: recurrence))
        == "The Parties shall consult \(words).")
  }
}
