import Agreements

extension AgreementGenerator {
  /// Those whom an invented agreement names: parties, organs, instruments, sources, open points.
  struct Cast {
    static let languages: [Language] = [
      .english, .french, .spanish, .albanian, .serbian, .ukrainian, Language("ar", name: "Arabic"),
    ]

    let parties: Parties
    let jointBodies: [Body]
    let nonParties: [NonParty]
    let instruments: [ExternalInstrument]
    let sources: [SourceDocument]

    /// One placeholder of each kind and the usual one for the level of the parties.
    let placeholders: [Placeholder]

    init(_ random: inout SeededGenerator) {
      let terms: [Parties.CollectiveTerm] = [
        .parties, .participants, .init(singular: "Side", plural: "Sides"),
      ]
      let pair = random.chance(50) ? Self.neighbours : Self.islands
      guard
        let parties = Parties(
          pair.first, pair.second, calledTogether: random.element(of: terms))
      else { preconditionFailure("the two parties are one") }
      self.parties = parties
      jointBodies = Array(Self.commissions.prefix(random.number(in: 1...2)))
      nonParties = Array(Self.strangers.prefix(random.number(in: 1...3)))
      instruments = Self.treaties(random.element(of: [parties.first.id, parties.second.id]))
      sources = Array(Self.documents.prefix(random.number(in: 1...2)))
      let documents = sources.map(\.id)
      placeholders =
        Placeholder.Kind.allCases.enumerated().map { index, kind in
          let reasons: [Placeholder.Reason] = [
            .sourcesSilent(documents), .sourcesConflict([1, 7]), .negotiable,
          ]
          return Placeholder(
            PlaceholderID("open-\(kind.rawValue)"), kind, prompt: "\(kind.rawValue) to be *agreed*",
            because: reasons[index % reasons.count])
        } + [.levelOfParties]
    }

    func placeholder(_ kind: Placeholder.Kind) -> Placeholder {
      placeholders.first { $0.kind == kind } ?? .levelOfParties
    }

    /// All organs that prose can name.
    var bodies: [Body] {
      parties.both.flatMap(\.bodies) + jointBodies
    }
  }
}
