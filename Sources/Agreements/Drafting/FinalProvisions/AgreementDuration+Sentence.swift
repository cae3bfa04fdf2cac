extension AgreementDuration: Sentence {
  /// Composes the provision on duration.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let prose: Prose =
      switch self {
      case .indefinite: "This Agreement shall remain in force indefinitely."
      case .fixed(let period):
        "This Agreement shall remain in force for \(period.prose(\.words)) from its entry into force."
      case .initialThenIndefinite(let period):
        "This Agreement shall remain in force for an initial period of \(period.prose(\.words)) from its entry into force and thereafter indefinitely."
      case .until(let date): "This Agreement shall remain in force until \(date)."
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
        "This Agreement shall be renewed for successive periods of \(period.prose(\.words)) unless either \(term.singular) notifies the other in writing, at least \(notice.prose(\.words)) before the end of the current period, that it does not wish to renew it."
      case .open(let placeholder):
        "The renewal of this Agreement shall be governed by \(open: placeholder)."
      }
    return ComposedSentence(prose, substance: .renewal(self))
  }
}
