import Testing

@testable import Agreements

@Suite("Reading final provisions")
struct FinalProvisionReaderTests {
  private let first: PartyID = "lakeland"
  private let second: PartyID = "hillmark"

  private func read(_ text: String) -> [FinalProvisionReading] {
    FinalProvisionReader.read(Array(text.utf8), first: first, second: second)
  }

  private func formula(_ words: String) -> EntryIntoForceFormula? {
    guard
      case .entryIntoForce(let entry)? = read("This Agreement shall enter into force \(words).")
        .first(where: { $0.kind == .entryIntoForce })?.value
    else { return nil }
    return entry.formula
  }

  private var signatures: EntryIntoForceFormula {
    .later(of: [.event(.signature(by: first)), .event(.signature(by: second))])
  }

  private var notes: EntryIntoForceFormula {
    .later(of: [.event(.notification(by: first)), .event(.notification(by: second))])
  }

  private var receipts: EntryIntoForceFormula {
    .later(of: [
      .event(.receiptOfNotification(by: first)), .event(.receiptOfNotification(by: second)),
    ])
  }

  @Test("Formulas of entry into force")
  func formulas() throws {
    let month = try #require(Period(count: 1, unit: .month))
    let days = try #require(Period(count: 30, unit: .day))
    #expect(formula("on the date of its signature") == signatures)
    #expect(formula("on 1 January 2031") == CalendarDate("2031-01-01").map { .fixed($0) })
    #expect(formula("thirty (30) days after the date of signature") == signatures.plus(days))
    #expect(
      formula("on the date of the exchange of instruments of ratification")
        == .event(.exchangeOfInstruments))
    #expect(
      formula(
        "on the date of the later notification by which the Parties inform each other that their procedures are complete"
      )
        == notes)
    #expect(formula("on the date of receipt of the later notification") == receipts)
    #expect(
      formula("on the thirtieth day following receipt of the second notification")
        == receipts.plus(days))
    #expect(
      formula("on the first day of the second month following the date of the last notification")
        == .firstOfMonth(2, after: notes))
    #expect(
      formula(
        "on the first day of the month following the expiration of a period of one month after the date of signature"
      )
        == .firstOfMonth(1, after: signatures.plus(month)))
    #expect(formula("on the date of your reply") == .event(.noteInReply))
  }

  @Test("What the words leave open has a reason and no value")
  func reasons() throws {
    let text =
      "This Agreement shall enter into force on the date on which the Parties have notified each other."
    let reading = try #require(read(text).first)
    #expect(reading.value == nil)
    #expect(reading.reason == .noticeEventUnstated)
    #expect(formula("on signature or on such other date as the Parties agree") == nil)
    #expect(formula("when the harbour is built") == nil)
    #expect(read("The Committee meets when this Agreement enters into force.").isEmpty)
  }

  @Test("Duration, renewal and termination")
  func term() throws {
    let years = try #require(Period(count: 5, unit: .year))
    let months = try #require(Period(count: 6, unit: .month))
    let duration = read("It shall remain in force for a period of five years.")
    #expect(duration.map(\.value) == [.duration(.fixed(.settled(years)))])
    #expect(
      read("This Agreement is concluded for an indefinite period.").map(\.value)
        == [.duration(.indefinite)])
    let renewal = read(
      "It shall be automatically extended for successive periods of five years unless either Party gives notice at least six months before the expiry of the current period."
    ).first { $0.kind == .renewal }
    #expect(
      renewal?.value == .renewal(.automatic(for: .settled(years), unlessNotice: .settled(months))))
    let termination = read(
      "Either Party may terminate this Agreement through diplomatic channels. Termination takes effect six months after receipt of the notice."
    ).first { $0.kind == .termination }
    #expect(
      termination?.value
        == .termination(Termination(notice: .settled(months), runsFrom: .receipt)))
  }

  @Test(
    "A notice of which nothing else is said runs from its receipt",
    arguments: [
      "Either Party may terminate this Agreement by six months' notice.",
      "Either Party may terminate it by notice of six months.",
      "This Agreement may be terminated by either Party upon giving six months' prior written notice to the other.",
      "Any Party may denounce this Agreement by notice in writing of at least six months.",
      "Either Party may terminate this Agreement by written notification six months in advance.",
    ])
  func notice(_ sentence: String) throws {
    let months = try #require(Period(count: 6, unit: .month))
    let reading = try #require(read(sentence).first { $0.kind == .termination })
    guard case .termination(let termination)? = reading.value else {
      Issue.record("no value: \(sentence)")
      return
    }
    #expect(termination.notice == .settled(months))
    #expect(termination.runsFrom == .receipt)
    #expect(reading.reason == .noticeEventUnstated)
  }

  @Test(
    "A period that is no notice of the agreement's end has no value",
    arguments: [
      "Either Party may terminate this Agreement six months before the expiry of the period.",
      "Either Party may terminate the consultations by six months' notice.",
      "Either Party may terminate this Agreement if no ship has called for six months.",
    ])
  func noNotice(_ sentence: String) {
    #expect(!read(sentence).contains { $0.kind == .termination && $0.value != nil })
  }

  @Test("Amendment, disputes, registration and annexes")
  func others() {
    let amendment = read(
      "This Agreement may be amended by written agreement of the Parties. Amendments shall enter into force in the same manner as this Agreement."
    ).first { $0.kind == .amendment }
    #expect(amendment?.value == .amendment(Amendment()))
    let disputes = read(
      "Any dispute on the interpretation of this Agreement shall be resolved through consultations and shall not be referred to any tribunal or third party."
    ).first { $0.kind == .disputes }
    #expect(
      disputes?.value
        == .disputes(DisputeSettlement([.consultation], excludesThirdParties: true)))
    let registration = read(
      "Each Party shall register this Agreement with the Secretariat of the United Nations."
    ).first { $0.kind == .registration }
    #expect(registration?.value == .registration(Registration(by: .settled(.each))))
    let annex = read("The Annexes form an integral part of this Agreement.")
    #expect(annex.map(\.value) == [.annexStatus(.integral)])
  }
}
