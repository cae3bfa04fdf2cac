import Agreements

// Deadlines, recurrences and formulas, which turn on events.
extension AgreementGenerator.Run {
  mutating func deadline() -> Deadline {
    switch random.number(in: 0...4) {
    case 0: .within(period(), of: event())
    case 1: .before(event(), byAtLeast: period())
    case 2: .by(date())
    case 3: .open(cast.placeholder(.duration), of: event())
    default: .indeterminate(random.element(of: ["promptly", "without delay", words(1...2)]))
    }
  }

  mutating func recurrence() -> Recurrence {
    switch random.number(in: 0...5) {
    case 0: .every(period())
    case 1: .atLeastEvery(period())
    case 2: .open(cast.placeholder(.duration))
    case 3: .onRequest
    case 4: .annually
    default: .indeterminate("regularly")
    }
  }

  mutating func event() -> Event {
    let party = random.element(of: cast.parties.both).id
    return random.element(of: [
      .entryIntoForce, .signature(by: party), .consent(by: party), .notification(by: party),
      .receiptOfNotification(by: party), .exchangeOfInstruments, .noteInReply,
      .receiptOfNoteInReply, .exchangeOfNotes(on: words(1...3)), .termination, .other(words(1...3)),
    ])
  }

  /// A formula, of formulas up to two levels deep.
  mutating func formula(depth: Int = 0) -> EntryIntoForceFormula {
    switch random.number(in: 0...(depth < 2 ? 9 : 2)) {
    case 0: .event(event())
    case 1: .fixed(date())
    case 2: .open(cast.placeholder(.formula))
    case 3: .later(of: several(1...3) { $0.formula(depth: depth + 1) })
    case 4:
      .plus(
        period(), after: formula(depth: depth + 1),
        expiry: random.element(of: EntryIntoForceFormula.Expiry.self))
    case 5: .firstOfMonth(random.number(in: 1...14), after: formula(depth: depth + 1))
    case 6: .notBefore(event(), formula(depth: depth + 1))
    default:
      random.element(of: [
        .signature(of: cast.parties), .laterNotification(of: cast.parties),
        .receiptOfLaterNotification(of: cast.parties).plus(.days(30)), .silent(of: cast.parties),
      ])
    }
  }
}
