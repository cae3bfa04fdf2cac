extension Termination: Sentence {
  /// Composes the provision on termination, and the power it gives.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let channel = throughDiplomaticChannels ? " through diplomatic channels" : ""
    let start =
      switch runsFrom {
      case .dispatch: "the date of the notice"
      case .receipt: "receipt of the notice"
      }
    let power = Norm(
      .power, of: by,
      to:
        "terminate this Agreement by giving the other \(context.parties.term.singular) written notice\(channel)"
    )
    var composed = power.composed(in: context)
    composed.prose.append(
      " Termination \(context.shall) take effect \(notice.prose(\.words)) after \(start).")
    for survival in survivals {
      composed.prose.append(" ")
      composed.prose.append(.reference(Reference(.clauses(survival.clauses))))
      composed.prose.append(" \(context.shall) continue to apply after this Agreement ends")
      switch survival.extent {
      case .indefinitely: composed.prose.append(".")
      case .forPeriod(let period): composed.prose.append(" for \(period.prose(\.words)).")
      case .untilCompletion:
        composed.prose.append(" until what was begun before is completed.")
      }
    }
    composed.substance = .termination(self)
    return composed
  }
}
