extension NormComparison {
  /// Limits on what the norm can cost, where they are declared.
  mutating func compareCaps() {
    let was = old.obligation.cap
    let now = new.obligation.cap
    guard was != now else { return }
    let sides = (
      was.map { ObligationFacet.Side($0.summary) }, now.map { ObligationFacet.Side($0.summary) }
    )
    // The words of the act say the same amount; what is declared tells which way it limits.
    withdraw(.cap)
    switch (was, now) {
    case (nil, let now?): add(.cap, Self.adding(now), sides.0, sides.1)
    case (let was?, nil): add(.cap, Self.adding(was).mirrored, sides.0, sides.1)
    case (let was?, let now?): add(.cap, Self.direction(from: was, to: now), sides.0, sides.1)
    case (nil, nil): break
    }
  }

  private static func adding(_ cap: Cap) -> ObligationFacet.Direction {
    switch cap.bound {
    case .ceiling: .weakens
    case .floor: .strengthens
    case .estimate: .indeterminate
    }
  }

  private static func direction(from was: Cap, to now: Cap) -> ObligationFacet.Direction {
    guard was.bound == now.bound, was.bound != .estimate, was.per == now.per,
      let before = was.amount.value, let after = now.amount.value,
      before.currency == after.currency, before.amount != after.amount
    else { return .indeterminate }
    return after.amount > before.amount ? .strengthens : .weakens
  }

  /// To whom the norm is owed, where it is declared.
  mutating func compareBeneficiaries(_ links: NormLinks) {
    let was = old.obligation.beneficiary.map { $0.namingParties(links.party) }
    let now = new.obligation.beneficiary
    guard was != now else { return }
    withdraw(.beneficiary)
    let direction: ObligationFacet.Direction =
      switch (was, now) {
      case (nil, _): .strengthens
      case (_, nil): .weakens
      default: .indeterminate
      }
    add(
      .beneficiary, direction, was.map { ObligationFacet.Side($0.summary) },
      now.map { ObligationFacet.Side($0.summary) })
  }

  /// What follows from a breach, where it is declared.
  mutating func compareConsequences(_ links: NormLinks) {
    var added: [ClauseID] = []
    var removed = old.obligation.consequences
    for id in new.obligation.consequences {
      let key = links.newClauses([id])
      if let index = removed.firstIndex(where: { links.oldClauses([$0]) == key }) {
        removed.remove(at: index)
      } else {
        added.append(id)
      }
    }
    guard !added.isEmpty || !removed.isEmpty else { return }
    let direction: ObligationFacet.Direction =
      removed.isEmpty ? .strengthens : added.isEmpty ? .weakens : .indeterminate
    func side(_ ids: [ClauseID]) -> ObligationFacet.Side? {
      ids.isEmpty
        ? nil : ObligationFacet.Side(ids.map(\.rawValue).joined(separator: ", "))
    }
    add(.consequence, direction, side(removed), side(added))
  }
}

extension Cap {
  /// The limit in few words.
  fileprivate var summary: String {
    let amount =
      amount.value.map { "\($0.amount) \($0.currency)" } ?? amount.placeholder?.text ?? ""
    let lead =
      switch bound {
      case .ceiling: "at most"
      case .floor: "at least"
      case .estimate: "about"
      }
    return per.map { "\(lead) \(amount) per \($0.words)" } ?? "\(lead) \(amount)"
  }
}

extension Beneficiary {
  /// The beneficiary with a party known by another identity.
  fileprivate func namingParties(_ identity: (PartyID) -> PartyID) -> Beneficiary {
    if case .party(let id) = self { .party(identity(id)) } else { self }
  }

  /// The beneficiary in few words.
  fileprivate var summary: String {
    switch self {
    case .party(let id): id.rawValue
    case .otherParty: "the other party"
    case .both: "both parties"
    case .nonParty(let id): id.rawValue
    case .persons(let words): words
    }
  }
}
