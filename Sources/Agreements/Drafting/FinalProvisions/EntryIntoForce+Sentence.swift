extension EntryIntoForce: Sentence {
  /// Composes the provision on entry into force.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let enters = "\(context.shall) \(context.enterIntoForce)"
    let excepted = exceptions.flatMap(\.clauses)
    var prose: Prose = "This Agreement"
    if !excepted.isEmpty {
      prose.append(", with the exception of ")
      prose.append(.reference(Reference(.clauses(excepted))))
      prose.append(",")
    }
    prose.append(" \(enters) \(formula.phrase(in: context)).")
    for exception in exceptions {
      prose.append(" ")
      prose.append(.reference(Reference(.clauses(exception.clauses))))
      prose.append(" \(enters) \(exception.formula.phrase(in: context)).")
    }
    if let appliesFrom {
      prose.append(
        " Once \(context.inForce), this Agreement \(context.shall) apply from \(appliesFrom).")
    }
    return ComposedSentence(prose, substance: .entryIntoForce(self))
  }
}

extension EntryIntoForceFormula {
  /// The formula as an adverbial, such as "30 days after the date of the later notification".
  func phrase(in context: DraftingContext) -> Prose {
    switch self {
    case .open(let placeholder): "\(open: placeholder)"
    case .plus(let period, let formula, .onLastDay):
      "\(period) after \(formula.point(in: context))"
    case .notBefore(let event, let formula):
      "\(formula.phrase(in: context)), or on the date of \(event.phrase(in: context)) if that is later"
    case .event, .fixed, .later, .plus, .firstOfMonth: "on \(point(in: context))"
    }
  }

  /// The formula as a point in time, such as "the date of the later notification".
  private func point(in context: DraftingContext) -> Prose {
    switch self {
    case .fixed(let date): "\(date)"
    case .open(let placeholder): "\(open: placeholder)"
    case .event(let event): "the date of \(event.phrase(in: context))"
    case .later(let formulas): Self.latest(of: formulas, in: context)
    case .plus(let period, let formula, .onLastDay):
      "the \(context.expiration) of a period of \(period) after \(formula.point(in: context))"
    case .plus(let period, let formula, .dayAfter):
      "the day after the \(context.expiration) of a period of \(period) after \(formula.point(in: context))"
    case .firstOfMonth(let months, let formula):
      "the first day of the \(Ordinal.word(for: months)) month following \(formula.point(in: context))"
    case .notBefore(let event, let formula):
      Self.latest(of: [formula, .event(event)], in: context)
    }
  }

  /// The latest of several points in time, by its usual name if it has one.
  private static func latest(
    of formulas: [EntryIntoForceFormula], in context: DraftingContext
  ) -> Prose {
    let parts = Set(formulas)
    if let usual = usualNames(in: context).first(where: { $0.parts == parts }) {
      return Prose("the date of \(usual.name)")
    }
    let points = Prose.joined(formulas.map { $0.point(in: context) })
    return switch formulas.count {
    case 0, 1: points
    case 2: "the later of \(points)"
    default: "the latest of \(points)"
    }
  }

  /// What practice calls the later of the same act of either party.
  private static func usualNames(
    in context: DraftingContext
  ) -> [(parts: Set<EntryIntoForceFormula>, name: String)] {
    let both = context.parties.both.map(\.id)
    let notes =
      "the later of the notes by which the \(context.parties.term.plural) notify each other that "
      + "their internal procedures for \(context.entryIntoForce) have been completed"
    return [
      (Set(both.map { .event(.signature(by: $0)) }), "the later signature"),
      (Set(both.map { .event(.notification(by: $0)) }), notes),
      (Set(both.map { .event(.receiptOfNotification(by: $0)) }), "receipt of \(notes)"),
      (Set(both.map { .event(.consent(by: $0)) }), "the later expression of consent to be bound"),
    ]
  }
}
