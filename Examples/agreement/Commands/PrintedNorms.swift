import Agreements

/// The parts of norms in short words, with the names that an agreement gives to parties and bodies.
struct PrintedNorms {
  private let agreement: Agreement
  private let bodies: [BodyID: String]

  init(_ agreement: Agreement) {
    self.agreement = agreement
    let all = agreement.jointBodies + agreement.parties.both.flatMap(\.bodies)
    bodies = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// How a norm falls on its bearers, and who they are if they are named.
  func bearer(_ bearer: Bearer) -> (quantifier: String, name: String?) {
    switch bearer {
    case .each: ("each", nil)
    case .jointly: ("jointly", nil)
    case .eachAndJointly: ("eachAndJointly", nil)
    case .either: ("either", nil)
    case .neither: ("neither", nil)
    case .one(let party): ("one", name(party))
    case .role(let role): ("role", role)
    case .body(let body, _): ("organ", bodies[body] ?? body.rawValue)
    case .jointBody(let body): ("jointOrgan", bodies[body] ?? body.rawValue)
    case .persons(let persons): ("person", persons)
    case .open(let placeholder): ("open", placeholder.text)
    case .unspecified: ("unspecified", nil)
    }
  }

  /// By when a norm is to be performed.
  func deadline(_ deadline: Deadline) -> String {
    switch deadline {
    case .within(let period, let event): "within \(period.words) of \(self.event(event))"
    case .before(let event, let period): "at least \(period.words) before \(self.event(event))"
    case .by(let date): "by \(date)"
    case .open(let placeholder, let event): "\(placeholder.text) of \(self.event(event))"
    case .indeterminate(let words): words
    }
  }

  /// How often a norm is to be performed.
  func recurrence(_ recurrence: Recurrence) -> String {
    switch recurrence {
    case .every(let period): "every \(period.words)"
    case .atLeastEvery(let period): "at least every \(period.words)"
    case .open(let placeholder): placeholder.text
    case .onRequest: "on request"
    case .indeterminate(let words): words
    }
  }

  /// A proviso, by its name in the JSON form of the library or, if it has none, in its words.
  func qualifier(_ qualifier: Qualifier) -> String {
    switch qualifier {
    case .domesticLaw: "domesticLaw"
    case .availabilityOfFunds: "availabilityOfFunds"
    case .mutualConsent: "mutualConsent"
    case .asAppropriate: "asAppropriate"
    case .asFarAsPossible: "asFarAsPossible"
    case .uponRequest: "uponRequest"
    case .caseByCase: "caseByCase"
    case .reciprocity: "reciprocity"
    case .unlessOtherwiseAgreed: "unlessOtherwiseAgreed"
    case .inPrinciple: "inPrinciple"
    case .nonExhaustive: "nonExhaustive"
    case .exclusively: "exclusively"
    case .reference(let function, let clauses):
      ([function.rawValue] + clauses.map(\.rawValue)).joined(separator: " ")
    case .other(let words): words
    }
  }

  private func name(_ party: PartyID) -> String {
    agreement.parties[party]?.shortName ?? party.rawValue
  }

  private func event(_ event: Event) -> String {
    switch event {
    case .entryIntoForce: "entry into force"
    case .signature(let party): "signature by \(name(party))"
    case .consent(let party): "consent by \(name(party))"
    case .notification(let party): "notification by \(name(party))"
    case .receiptOfNotification(let party): "receipt of the notification by \(name(party))"
    case .exchangeOfInstruments: "exchange of instruments"
    case .noteInReply: "the note in reply"
    case .receiptOfNoteInReply: "receipt of the note in reply"
    case .exchangeOfNotes(let matter): "exchange of notes on \(matter)"
    case .termination: "termination"
    case .other(let words): words
    }
  }
}
