/// How one part of an agreement names its parties.
struct PartyNamings {
  /// What the part is, such as "the title".
  var part: String

  /// Where the names stand.
  var location: Location

  /// The parties, if two could be told; one for a signature.
  var namings: [PartyNaming]

  /// Why no two parties could be told.
  var problem: PartyClause.Problem?
}

extension RuleContext {
  /// How title, opening words and signatures name the parties, in this order.
  var partyNamings: [PartyNamings] {
    var found: [PartyNamings] = []
    if let passage = passages.first, passage.part == .title,
      let clause = TitleReader.read(passage.bytes).parties
    {
      found.append(
        PartyNamings(
          part: "the title",
          location: location(of: Occurrence(passage: 0, range: 0..<passage.bytes.count)),
          namings: clause.namings, problem: clause.problem))
    }
    for unit in units(of: .partyClause, .signature) {
      guard let place = unit.passages.first(where: { passages[$0].part == .text }) else { continue }
      let bytes = passages[place].bytes
      if unit.clause.kind == .partyClause {
        let clause = PartyReader.read(bytes)
        found.append(
          PartyNamings(
            part: "the opening words", location: location(of: unit), namings: clause.namings,
            problem: clause.problem))
      } else if let signature = SignatureReader.signatures(in: bytes).first {
        let words = ProvisionWords(bytes, in: signature.party)
        guard words.count > 0, words.count < 16 else { continue }
        found.append(
          PartyNamings(
            part: "a signature",
            location: location(of: Occurrence(passage: place, range: signature.party)),
            namings: [PartyNaming(0..<words.count, in: words, alias: nil, sharedLevel: nil)],
            problem: nil))
      }
    }
    return found
  }
}
