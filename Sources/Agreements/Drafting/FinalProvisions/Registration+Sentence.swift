extension Registration: Sentence {
  /// Composes the provision on registration, and the duty it lays down.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let deadline: Deadline? =
      switch within {
      case .settled(let period)?: .within(period, of: .entryIntoForce)
      case .open(let placeholder)?: .open(placeholder, of: .entryIntoForce)
      case nil: nil
      }
    let bearer: Bearer =
      switch by {
      case .settled(let bearer): bearer
      case .open(let placeholder): .open(placeholder)
      }
    let duty = Norm(
      .duty, of: bearer, commitment: .result,
      to:
        "register this Agreement with the Secretariat of the United Nations in accordance with Article 102 of the Charter of the United Nations",
      due: deadline)
    var composed = duty.composed(in: context)
    composed.substance = .registration(self)
    return composed
  }
}
