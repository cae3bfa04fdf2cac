extension Deadline {
  /// The words by which a composed sentence states the deadline.
  func phrase(in context: DraftingContext) -> Prose {
    switch self {
    case .within(let period, let event):
      "within \(period) of \(event.phrase(in: context))"
    case .before(let event, let period):
      "at least \(period) before \(event.phrase(in: context))"
    case .by(let date): "by \(date)"
    case .open(let placeholder, let event):
      "within \(open: placeholder) of \(event.phrase(in: context))"
    case .indeterminate(let words): Prose(words)
    }
  }
}

extension Recurrence {
  /// The words by which a composed sentence states how often.
  var phrase: Prose {
    switch self {
    case .every(.years(1)): "annually"
    case .atLeastEvery(.years(1)): "at least annually"
    case .every(let period): "every \(period.count == 1 ? period.unit.rawValue : period.words)"
    case .atLeastEvery(let period):
      "at least once every \(period.count == 1 ? period.unit.rawValue : period.words)"
    case .open(let placeholder): "\(open: placeholder)"
    case .onRequest: "upon request"
    case .indeterminate(let words): Prose(words)
    }
  }
}

extension Event {
  /// The event as a noun phrase, such as "the entry into force of this Agreement".
  func phrase(in context: DraftingContext) -> Prose {
    switch self {
    case .entryIntoForce: "the \(context.entryIntoForce) of this Agreement"
    case .signature(let id): "the signature of this Agreement by \(context.mention(of: id))"
    case .consent(let id):
      "the expression by \(context.mention(of: id)) of its consent to be bound"
    case .notification(let id):
      "the notification by \(context.mention(of: id)) that its internal procedures are complete"
    case .receiptOfNotification(let id):
      "receipt of the notification by \(context.mention(of: id)) that its internal procedures are complete"
    case .exchangeOfInstruments: "the exchange of the instruments of ratification"
    case .noteInReply: "the note in reply"
    case .receiptOfNoteInReply: "receipt of the note in reply"
    case .exchangeOfNotes(let subject): Prose("an exchange of notes on \(subject)")
    case .termination: "the termination of this Agreement"
    case .other(let description): Prose(description)
    }
  }
}

extension DraftingContext {
  /// The short name of a party as a mention.
  func mention(of id: PartyID) -> Prose {
    Prose([.mention(Mention(.party(id), wording: parties[id]?.shortName ?? id.rawValue))])
  }

  /// The name of an organ, or its identity if it is not known.
  func name(of id: BodyID) -> String {
    bodies.first { $0.id == id }?.name ?? id.rawValue
  }
}
