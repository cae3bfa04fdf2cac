extension AgreementDuration: Sentence {
  /// Composes the provision on duration.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let remains: Prose = "This Agreement \(context.shall) remain \(context.inForce)"
    let start = "from its \(context.entryIntoForce)"
    let prose: Prose =
      switch self {
      case .indefinite: "\(remains) indefinitely."
      case .fixed(let period):
        "\(remains) for \(period.prose(\.words)) \(start)."
      case .initialThenIndefinite(let period):
        "\(remains) for an initial period of \(period.prose(\.words)) \(start), in which neither \(context.parties.term.singular) may terminate it by notice, and thereafter indefinitely."
      case .until(let date): "\(remains) until and including \(date)."
      }
    return ComposedSentence(prose, substance: .duration(self))
  }
}

extension Renewal: Sentence {
  /// Composes the provision on renewal.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let term = context.parties.term
    let prose: Prose =
      switch self {
      case .byAgreement:
        "This Agreement may be extended by written agreement of the \(term.plural)."
      case .automatic(let period, let notice):
        "This Agreement \(context.shall) be renewed for successive periods of \(period.prose(\.words)) unless either \(term.singular) notifies the other in writing, at least \(notice.prose(\.words)) before the end of the current period, that it does not wish to renew it."
      case .open(let placeholder):
        "The renewal of this Agreement \(context.shall) be governed by \(open: placeholder)."
      }
    return ComposedSentence(prose, substance: .renewal(self))
  }
}
