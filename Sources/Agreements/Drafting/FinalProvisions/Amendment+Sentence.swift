extension Amendment: Sentence {
  /// Composes the provision on amendment, and the power it gives.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let manner = inWriting ? "by written agreement" : "by agreement"
    let power = Norm(.power, of: .jointly, to: "amend this Agreement \(manner)")
    var composed = power.composed(in: context)
    let enters: Prose = "An amendment \(context.shall) \(context.enterIntoForce)"
    switch entryIntoForce {
    case .asTheAgreement:
      composed.prose.append(
        " \(enters) in the same manner as this Agreement.")
    case .formula(let formula):
      composed.prose.append(" \(enters) \(formula.phrase(in: context)).")
    case .asProvided:
      composed.prose.append(" \(enters) as it provides.")
    }
    if !simplified.isEmpty {
      composed.prose.append(" ")
      composed.prose.append(.reference(Reference(.clauses(simplified))))
      composed.prose.append(" may be amended by an exchange of notes.")
    }
    composed.substance = .amendment(self)
    return composed
  }
}
