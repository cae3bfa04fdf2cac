extension Registration: Sentence {
  /// Composes the provision on registration, and the duty it lays down.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    var action: Prose =
      "register this Agreement with the Secretariat of the United Nations in accordance with Article 102 of the Charter of the United Nations"
    if let within {
      action.append(" within \(within.prose(\.words)) of its entry into force")
    }
    let deadline: Deadline? =
      switch within {
      case .settled(let period)?: .within(period, of: .entryIntoForce)
      case .open(let placeholder)?: .open(placeholder, of: .entryIntoForce)
      case nil: nil
      }
    switch by {
    case .settled(let bearer):
      var composed = Norm(.duty, of: bearer, commitment: .result, to: action).composed(in: context)
      composed.obligations = composed.obligations.map { obligation in
        var obligation = obligation
        obligation.deadline = deadline
        return obligation
      }
      composed.substance = .registration(self)
      return composed
    case .open(let placeholder):
      return ComposedSentence(
        "\(open: placeholder) shall \(action).", substance: .registration(self))
    }
  }
}
