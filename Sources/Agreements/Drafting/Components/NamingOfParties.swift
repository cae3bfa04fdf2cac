/// The usual words that name the parties and say how the text calls them.
struct NamingOfParties: Sentence {
  func composed(in context: DraftingContext) -> ComposedSentence {
    let parties = context.parties
    let term = parties.term
    func member(_ party: Party) -> PartyPair.Member {
      let name = parties.contractingName(of: party, level: context.instrument.level)
      let called = party.shortName == party.officialName ? "" : " (“\(party.shortName)”)"
      return PartyPair.Member(party.id, named: name + Prose(called))
    }
    let pair = PartyPair(member(parties.first), member(parties.second), opensSentence: true)
    var prose = Prose([.pair(pair)])
    prose.append(
      Prose(", hereinafter together the “\(term.plural)” and each a “\(term.singular)”,"))
    return ComposedSentence(
      prose,
      definitions: [
        Definition(TermID(term.plural), term: term.plural, relation: .hereinafter),
        Definition(TermID(term.singular), term: term.singular, relation: .hereinafter),
      ])
  }
}

/// The usual words of agreement, which fit whether the instrument binds.
struct UsualWordsOfAgreement: Sentence {
  func composed(in context: DraftingContext) -> ComposedSentence {
    switch context.instrument.bindingness {
    case .binding, .undecided: ComposedSentence("Have agreed as follows:")
    case .nonBinding: ComposedSentence("Have reached the following understanding:")
    }
  }
}
