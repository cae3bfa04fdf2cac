extension DisputeSettlement: Sentence {
  /// Composes the provision on disputes, and the duty it lays down.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let means: [Prose] = means.map { means in
      switch means {
      case .consultation: "consultations"
      case .negotiation: "negotiations through diplomatic channels"
      case .jointBody(let id):
        "consideration in \(Prose([.mention(Mention(.body(id), wording: context.name(of: id)))]))"
      case .arbitration: "arbitration"
      case .court(let name): Prose("decision by \(name)")
      }
    }
    let duty = Norm(
      .duty, of: .jointly, commitment: .conduct,
      to:
        "settle any difference on the interpretation or application of this Agreement by \(Prose.joined(means, "and, failing that, by"))"
    )
    var composed = duty.composed(in: context)
    if excludesThirdParties {
      let prohibition = Norm(
        .prohibition, of: .neither,
        to: "refer such a difference to any court, tribunal or other third party")
      let second = prohibition.composed(in: context)
      let offset = composed.prose.canonicalLength + 1
      composed.prose.append(" " + second.prose)
      composed.obligations += second.obligations.map { $0.shifted(by: offset) }
    }
    composed.substance = .disputes(self)
    return composed
  }
}
