extension Parties {
  /// The names of both parties side by side, to be printed in the order of each original.
  public func pair(
    _ form: Party.NameForm = .short, joinedBy conjunction: PartyPair.Conjunction = .and,
    opensSentence: Bool = false
  ) -> PartyPair {
    PartyPair(first, and: second, form, joinedBy: conjunction, opensSentence: opensSentence)
  }

  /// The official name of a party as one that contracts at a level.
  ///
  /// Where the level is undecided, the words "the Government of" stand in a placeholder.
  func contractingName(of party: Party, level: Instrument.Level) -> Prose {
    switch level {
    case .state, .agency:
      Prose(party.officialName)
    case .government:
      Prose("the Government of \(party.officialName)")
    case .undecided:
      Prose([.placeholder(.levelOfParties), .text(" " + party.officialName)])
    }
  }
}

extension Placeholder {
  /// The placeholder for the level at which the parties contract: as states or by governments.
  public static let levelOfParties = Placeholder(
    "level-of-parties", .party, prompt: "the Government of", because: .negotiable)
}
