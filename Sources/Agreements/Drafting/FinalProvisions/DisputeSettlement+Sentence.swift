extension DisputeSettlement: Sentence {
  /// Composes the provision on disputes, and the duty it lays down.
  public func composed(in context: DraftingContext) -> ComposedSentence {
    let means: [Prose] = means.map { means in
      switch means {
      case .consultation: "consultation"
      case .negotiation: "negotiation through diplomatic channels"
      case .jointBody(let id):
        "consideration in \(Prose([.mention(Mention(.body(id), wording: context.name(of: id)))]))"
      case .arbitration: "arbitration"
      case .court(let name): Prose("decision by \(name)")
      }
    }
    var manner = means.first.map { "by " + $0 } ?? "between themselves"
    for next in means.dropFirst() { manner.append(", failing which by " + next) }
    let duty = Norm(
      .duty, of: .jointly, commitment: .conduct,
      to:
        "settle any dispute concerning the interpretation or application of this Agreement \(manner)"
    )
    var composed = duty.composed(in: context)
    if excludesThirdParties {
      let prohibition = Norm(
        .prohibition, of: .neither,
        to: "refer any such dispute to any national or international court, tribunal or third party"
      )
      let second = prohibition.composed(in: context)
      let offset = composed.prose.canonicalLength + 1
      composed.prose.append(" " + second.prose)
      composed.obligations += second.obligations.map { $0.shifted(by: offset) }
    }
    composed.substance = .disputes(self)
    return composed
  }
}
