extension ObligationChanges {
  /// What a change does to a party; `nil` if nothing.
  ///
  /// A norm that one party bore and that both bear now is strengthened for the other one only, and one that
  /// both bore is weakened for the one that is released. A burden that goes from one role to another, such
  /// as from the requesting to the requested Party, is mixed for both, since either can have either role.
  public func effect(of change: ObligationChange, on party: PartyID) -> ObligationEffect? {
    let was = change.old.map { isBound(party, by: $0.bearer, isOld: true) } ?? false
    let isNow = change.new.map { isBound(party, by: $0.bearer, isOld: false) } ?? false
    guard was || isNow else { return nil }
    switch change.verdict {
    case .editorial: return nil
    case .new: return .added
    case .deleted: return .removed
    case .reversed: return .reversed
    case .burdenShift: return was ? isNow ? .mixed : .shiftedFrom : .shiftedTo
    case .indeterminate where change.isUnsure: return .indeterminate
    case .strengthened, .weakened, .mixed, .indeterminate: return effect(of: change, was, isNow)
    }
  }

  /// The effect on a party by the facets that touch it.
  private func effect(of change: ObligationChange, _ was: Bool, _ isNow: Bool)
    -> ObligationEffect?
  {
    let others = change.facets.filter { !($0.kind == .mutualised || $0.kind == .unilateralised) }
    let hasBearerFacet = others.count < change.facets.count
    guard hasBearerFacet else { return Self.effect(of: change.verdict) }
    // Who did not bear the norm takes it on as it is now, and who no longer bears it is rid of it.
    if !was { return .strengthened }
    if !isNow { return .weakened }
    return others.isEmpty ? nil : Self.effect(of: ObligationVerdict(of: others))
  }

  private static func effect(of verdict: ObligationVerdict) -> ObligationEffect? {
    switch verdict {
    case .strengthened: .strengthened
    case .weakened: .weakened
    case .mixed: .mixed
    case .reversed: .reversed
    case .indeterminate: .indeterminate
    case .editorial, .new, .deleted, .burdenShift: nil
    }
  }

  private func isBound(_ party: PartyID, by bearer: Bearer, isOld: Bool) -> Bool {
    guard isOld, !renamedParties.isEmpty else { return bearer.binds(party) }
    return bearer.namingParties { renamedParties[$0] ?? $0 }.binds(party)
  }
}

extension ObligationChange {
  /// Whether the norm was read with too little confidence for a verdict.
  public var isUnsure: Bool {
    if case .read(let percent) = confidence { return percent < Self.leastConfidence }
    return false
  }
}

extension Bearer {
  /// The bearer with its party known by another identity.
  func namingParties(_ identity: (PartyID) -> PartyID) -> Bearer {
    switch self {
    case .one(let party): .one(identity(party))
    case .body(let body, let party): .body(body, of: identity(party))
    default: self
    }
  }
}
