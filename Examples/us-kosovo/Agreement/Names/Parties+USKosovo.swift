import Agreements

/// The names of both parties side by side, which each original prints in its own order.
let bothParties = PartyPair(
  PartyPair.Member(.unitedStates, named: Prose(Party.unitedStates.shortName)),
  PartyPair.Member(.kosovo, named: Prose(Party.kosovo.shortName)))

extension Prose.Interpolation {
  /// Adds a pair of parties.
  mutating func appendInterpolation(_ pair: PartyPair) {
    appendInterpolation(Prose([.pair(pair)]))
  }
}
