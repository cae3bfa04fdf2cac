import Agreements

extension Prose.Interpolation {
  /// Adds the name of a party that opens a sentence.
  mutating func appendInterpolation(_ party: Party, opensSentence: Bool) {
    let name = party.shortName
    let wording = opensSentence ? name.prefix(1).uppercased() + name.dropFirst() : name
    appendInterpolation(Prose([.mention(Mention(.party(party.id), wording: wording))]))
  }
}
