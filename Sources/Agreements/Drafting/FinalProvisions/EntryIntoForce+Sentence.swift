extension EntryIntoForce: Sentence {
  /// Composes the provision on entry into force.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    var prose: Prose = "This Agreement shall enter into force \(formula.phrase(in: context))."
    for exception in exceptions {
      let reference = Reference(.clauses(exception.clauses))
      prose.append(" ")
      prose.append(.reference(reference))
      prose.append(" shall enter into force \(exception.formula.phrase(in: context)).")
    }
    if let appliesFrom {
      prose.append(" Once in force, this Agreement shall apply from \(appliesFrom).")
    }
    return ComposedSentence(prose, substance: .entryIntoForce(self))
  }
}

extension EntryIntoForceFormula {
  /// The formula as an adverbial, such as "30 days after the date of the later notification".
  func phrase(in context: DraftingContext) -> Prose {
    switch self {
    case .fixed(let date): "on \(date)"
    case .open(let placeholder): "\(open: placeholder)"
    case .event, .later: "on the date of \(occasion(in: context))"
    case .plus(let period, let formula, .onLastDay):
      "\(period) after \(formula.point(in: context))"
    case .plus(let period, let formula, .dayAfter):
      "on the day after the expiry of \(period) from \(formula.point(in: context))"
    case .firstOfMonth(let months, let formula):
      "on the first day of the \(Ordinal.word(for: months)) month following \(formula.point(in: context))"
    case .notBefore(let event, let formula):
      "\(formula.phrase(in: context)), or on the date of \(event.phrase(in: context)) if that is later"
    }
  }

  /// The formula as a point in time, such as "the date of the later notification".
  private func point(in context: DraftingContext) -> Prose {
    switch self {
    case .fixed(let date): "\(date)"
    case .open(let placeholder): "\(open: placeholder)"
    case .event, .later: "the date of \(occasion(in: context))"
    case .plus, .firstOfMonth, .notBefore: "the date that falls \(phrase(in: context))"
    }
  }

  /// The happening on whose date the formula turns, such as "its signature by both Parties".
  private func occasion(in context: DraftingContext) -> Prose {
    let term = context.parties.term
    guard case .later(let formulas) = self else {
      return Prose.joined(events.map { $0.phrase(in: context) })
    }
    let names: [(EntryIntoForceFormula, Prose)] = [
      (.signature(of: context.parties), Prose("the later signature")),
      (
        .laterNotification(of: context.parties),
        Prose(
          "the later of the notes by which the \(term.plural) notify each other that their "
            + "internal procedures for entry into force have been completed")
      ),
      (
        .receiptOfLaterNotification(of: context.parties),
        Prose(
          "receipt of the later of the notes by which the \(term.plural) notify each other that "
            + "their internal procedures for entry into force have been completed")
      ),
      (.silent(of: context.parties), Prose("the later expression of consent to be bound")),
    ]
    let usual = names.first { Set($0.0.parts) == Set(formulas) }
    if let usual { return usual.1 }
    return "the latest of \(Prose.joined(formulas.map { $0.member(in: context) }))"
  }

  private func member(in context: DraftingContext) -> Prose {
    switch self {
    case .event(let event): event.phrase(in: context)
    case .fixed, .later, .plus, .firstOfMonth, .notBefore, .open: point(in: context)
    }
  }

  /// The formulas of which this one takes the latest.
  private var parts: [EntryIntoForceFormula] {
    guard case .later(let formulas) = self else { return [self] }
    return formulas
  }
}
