/// The norms that changed between two drafts, and what that means for each party.
///
/// Parties are known by their identities in the new draft.
public struct ObligationChanges: Sendable, Hashable, Codable {
  /// The changes: those that have a place in the new draft in its order, each deleted norm behind what stood
  /// before it in the old one.
  ///
  /// Norms that are the same to the letter are not listed.
  public var changes: [ObligationChange]

  /// The two parties, by their identities in the new draft.
  public var parties: [PartyID]

  /// The identity in the new draft of each party of the old draft whose identity differs.
  public var renamedParties: [PartyID: PartyID]

  /// Whether the work stayed within its budget.
  ///
  /// If not, norms that moved to another clause may be listed as deleted and new; nothing is left out.
  public var isComplete: Bool

  /// Makes a list of changes.
  public init(
    _ changes: [ObligationChange], parties: [PartyID], renamedParties: [PartyID: PartyID] = [:],
    isComplete: Bool = true
  ) {
    self.changes = changes
    self.parties = parties
    self.renamedParties = renamedParties
    self.isComplete = isComplete
  }
}

extension ObligationChanges {
  /// The changes that have a given effect on a party, in their order.
  ///
  /// - Parameters:
  ///   - effect: The effect.
  ///   - party: The party.
  ///   - norms: The class of norms, or `nil` for all.
  /// - Returns: The changes.
  public func changes(
    _ effect: ObligationEffect, for party: PartyID, of norms: NormClass? = nil
  ) -> [ObligationChange] {
    changes.filter { change in
      (norms == nil || change.normClass == norms) && self.effect(of: change, on: party) == effect
    }
  }

  /// The norms that a party has and did not have.
  public func added(for party: PartyID) -> [ObligationChange] { changes(.added, for: party) }

  /// The norms that a party had and no longer has.
  public func removed(for party: PartyID) -> [ObligationChange] { changes(.removed, for: party) }

  /// The norms that bind a party more, or give it more.
  public func strengthened(for party: PartyID) -> [ObligationChange] {
    changes(.strengthened, for: party)
  }

  /// The norms that bind a party less, or give it less.
  public func weakened(for party: PartyID) -> [ObligationChange] { changes(.weakened, for: party) }

  /// The norms that went from another to a party.
  public func shifted(to party: PartyID) -> [ObligationChange] { changes(.shiftedTo, for: party) }

  /// The norms that went from a party to another.
  public func shifted(from party: PartyID) -> [ObligationChange] {
    changes(.shiftedFrom, for: party)
  }

  /// The norms that are stronger in some respects and weaker in others for a party.
  public func mixed(for party: PartyID) -> [ObligationChange] { changes(.mixed, for: party) }

  /// The norms of a party that were turned into their opposite.
  public func reversed(for party: PartyID) -> [ObligationChange] { changes(.reversed, for: party) }

  /// The norms of a party of whose change it cannot be told what it does.
  public func indeterminate(for party: PartyID) -> [ObligationChange] {
    changes(.indeterminate, for: party)
  }

  /// The changes that are more than editorial and touch neither party by themselves, such as those of norms
  /// on a joint organ or on nobody that is named.
  public var unattributed: [ObligationChange] {
    changes.filter { change in
      change.verdict != .editorial && parties.allSatisfy { effect(of: change, on: $0) == nil }
    }
  }

  /// The changes to each class of norms of a party, as lists; those without a change are left out.
  public func rollUp(for party: PartyID) -> PartyRollUp {
    PartyRollUp(party, self)
  }
}
