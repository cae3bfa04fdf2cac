/// What the changes of norms mean for one party: a list for each class of norms and effect.
///
/// There is no sum: a right that is gained does not make up for a duty that is taken on.
public struct PartyRollUp: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// The lists that are not empty, by class of norms and then by effect.
  public var entries: [Entry]

  /// Sorts the changes that touch a party.
  init(_ party: PartyID, _ changes: ObligationChanges) {
    self.party = party
    var lists: [NormClass: [ObligationEffect: [Int]]] = [:]
    for (index, change) in changes.changes.enumerated() {
      guard let effect = changes.effect(of: change, on: party) else { continue }
      lists[change.normClass, default: [:]][effect, default: []].append(index)
    }
    entries = NormClass.allCases.flatMap { norms in
      ObligationEffect.allCases.compactMap { effect in
        lists[norms]?[effect].map { Entry(norms: norms, effect: effect, changes: $0) }
      }
    }
  }

  /// The changes of one class of norms that have one effect.
  public struct Entry: Sendable, Hashable, Codable {
    /// The class of norms.
    public var norms: NormClass

    /// The effect.
    public var effect: ObligationEffect

    /// The places of the changes in ``ObligationChanges/changes``.
    public var changes: [Int]
  }
}
