import Agreements
import Testing

@Suite("Sentences on entry into force")
struct EntryIntoForceSentenceTests {
  private func text(
    _ formula: EntryIntoForceFormula, spelling: DraftingContext.Spelling = .american
  ) throws -> String {
    let context = try DraftingWorld.context(spelling: spelling)
    let text = EntryIntoForce(formula).composed(in: context).prose.canonicalText
    let start = "This Agreement shall enter into force "
    try #require(text.hasPrefix(start) && text.hasSuffix("."))
    return String(text.dropFirst(start.count).dropLast())
  }

  private let signature = "the date of the later signature"
  private let note =
    "the later of the notes by which the Parties notify each other that their internal procedures for entry into force have been completed"

  @Test("The usual formulas have their usual words")
  func usual() throws {
    let parties = try DraftingWorld.parties()
    #expect(try text(.signature(of: parties)) == "on the date of the later signature")
    #expect(try text(.laterNotification(of: parties)) == "on the date of \(note)")
    #expect(
      try text(.receiptOfLaterNotification(of: parties)) == "on the date of receipt of \(note)")
    #expect(
      try text(.silent(of: parties)) == "on the date of the later expression of consent to be bound"
    )
    #expect(
      try text(.event(.exchangeOfInstruments))
        == "on the date of the exchange of the instruments of ratification")
    #expect(try text(.event(.noteInReply)) == "on the date of the note in reply")
    #expect(
      try text(.event(.receiptOfNoteInReply)) == "on the date of receipt of the note in reply")
    #expect(
      try text(.event(.notification(by: "is")))
        == "on the date of the notification by the Islands that its internal procedures are complete"
    )
    #expect(try text(.fixed(try day("2031-01-01"))) == "on 1 January 2031")
    #expect(try text(.open(DraftingWorld.open)) == "[to be agreed]")
  }

  @Test("The later of both signatures is called so in whichever order it was written")
  func orderOfMembers() throws {
    #expect(
      try text(.later(of: [.event(.signature(by: "is")), .event(.signature(by: "fd"))]))
        == "on the date of the later signature")
  }

  @Test("Periods and months follow a point in time")
  func periods() throws {
    let signature = EntryIntoForceFormula.signature(of: try DraftingWorld.parties())
    let threeMonths = signature.plus(.months(3))
    #expect(try text(signature.plus(.days(30))) == "30 days after \(self.signature)")
    #expect(
      try text(signature.plus(.days(30), expiry: .dayAfter))
        == "on the day after the expiration of a period of 30 days after \(self.signature)")
    #expect(
      try text(.firstOfMonth(2, after: signature))
        == "on the first day of the second month following \(self.signature)")
    #expect(
      try text(.firstOfMonth(1, after: threeMonths))
        == "on the first day of the first month following the expiration of a period of 3 months after \(self.signature)"
    )
    #expect(
      try text(.firstOfMonth(1, after: threeMonths), spelling: .british)
        == "on the first day of the first month following the expiry of a period of 3 months after \(self.signature)"
    )
    #expect(
      try text(.firstOfMonth(1, after: .fixed(try day("2031-01-01"))).plus(.weeks(2)))
        == "2 weeks after the first day of the first month following 1 January 2031")
  }

  @Test("Other combinations name the later of two and the latest of more")
  func combinations() throws {
    let signature = EntryIntoForceFormula.signature(of: try DraftingWorld.parties())
    let fixed = EntryIntoForceFormula.fixed(try day("2031-01-01"))
    let accession = Event.other("the accession of Freedonia to the Convention")
    #expect(
      try text(.later(of: [fixed, signature]))
        == "on the later of 1 January 2031 and \(self.signature)")
    #expect(
      try text(.later(of: [fixed, signature, .event(accession)]))
        == "on the latest of 1 January 2031, \(self.signature) and the date of the accession of Freedonia to the Convention"
    )
    #expect(
      try text(.later(of: [.event(.signature(by: "fd")), .event(.notification(by: "is"))]))
        == "on the later of the date of the signature of this Agreement by Freedonia and the date of the notification by the Islands that its internal procedures are complete"
    )
    #expect(try text(.later(of: [fixed])) == "on 1 January 2031")
    #expect(
      try text(.notBefore(accession, signature))
        == "on \(self.signature), or on the date of the accession of Freedonia to the Convention if that is later"
    )
    #expect(
      try text(.notBefore(accession, signature).plus(.days(1)))
        == "1 day after the later of \(self.signature) and the date of the accession of Freedonia to the Convention"
    )
  }

  @Test("Ordinals of months go on beyond the twelfth, for any number")
  func ordinals() throws {
    let fixed = EntryIntoForceFormula.fixed(try day("2031-01-01"))
    let ordinals = [
      (12, "twelfth"), (13, "13th"), (21, "21st"), (22, "22nd"), (103, "103rd"), (111, "111th"),
    ]
    for (number, word) in ordinals {
      #expect(
        try text(.firstOfMonth(number, after: fixed))
          == "on the first day of the \(word) month following 1 January 2031")
    }
    for number in [Int.min, .max] {
      #expect(try text(.firstOfMonth(number, after: fixed)).contains("\(number)th month"))
    }
  }

  @Test(
    "Exceptions are taken out of the rule before they get their own, and earlier effect is stated")
  func exceptions() throws {
    let parties = try DraftingWorld.parties()
    let provision = EntryIntoForce(
      .event(.exchangeOfInstruments),
      exceptions: [
        .init(["claims"], .signature(of: parties)),
        .init(["secrecy", "costs"], .event(.noteInReply)),
      ], appliesFrom: try day("2030-01-01"))
    let composed = provision.composed(in: try DraftingWorld.context())
    #expect(
      composed.prose.canonicalText
        == "This Agreement, with the exception of {claims, secrecy, costs}, shall enter into force on the date of the exchange of the instruments of ratification. {claims} shall enter into force on the date of the later signature. {secrecy, costs} shall enter into force on the date of the note in reply. Once in force, this Agreement shall apply from 1 January 2030."
    )
    #expect(composed.substance == .entryIntoForce(provision))
    #expect(composed.obligations.isEmpty)
  }

  @Test("An instrument that does not bind comes into effect")
  func nonBinding() throws {
    let context = try DraftingWorld.context(.nonBinding)
    let provision = EntryIntoForce(
      .laterNotification(of: context.parties), appliesFrom: try day("2030-01-01"))
    #expect(
      provision.composed(in: context).prose.canonicalText
        == "This Agreement will come into effect on the date of the later of the notes by which the Participants notify each other that their internal procedures for coming into effect have been completed. Once in effect, this Agreement will apply from 1 January 2030."
    )
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }
}
