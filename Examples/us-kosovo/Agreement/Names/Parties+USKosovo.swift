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

  /// Adds the name of a party that opens a sentence.
  mutating func appendInterpolation(_ party: Party, opensSentence: Bool) {
    let name = party.shortName
    let wording = opensSentence ? name.prefix(1).uppercased() + name.dropFirst() : name
    appendInterpolation(Prose([.mention(Mention(.party(party.id), wording: wording))]))
  }
}
