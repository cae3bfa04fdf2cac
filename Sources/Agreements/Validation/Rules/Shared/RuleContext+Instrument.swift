extension RuleContext {
  /// A party that contracts, with its domestic route.
  struct RoutedParty: Sendable {
    var party: Party
    var route: DomesticRoute?
  }

  /// The party whose names hold some words, with the route by which it enters into the agreement.
  func party(named words: [String]) -> RoutedParty? {
    let parties = agreement.parties
    func isNamed(_ party: Party) -> Bool {
      let names = (party.officialName + " " + party.shortName).lowercased()
      return words.contains { names.contains(run: $0) }
    }
    if isNamed(parties.first) {
      return RoutedParty(party: parties.first, route: agreement.instrument.firstRoute)
    }
    if isNamed(parties.second) {
      return RoutedParty(party: parties.second, route: agreement.instrument.secondRoute)
    }
    return nil
  }

  /// The United States, if it is a party.
  var unitedStates: RoutedParty? { party(named: ["united states"]) }

  /// Kosovo, if it is a party.
  var kosovo: RoutedParty? { party(named: ["kosovo", "kosova"]) }

  /// Whether anything is declared of the domestic routes.
  ///
  /// The words of a text that was read never say it, so that without a declaration nothing is known to be missing.
  var knowsRoutes: Bool {
    !isRead || agreement.instrument.firstRoute != nil || agreement.instrument.secondRoute != nil
  }

  /// Whether the agreement is declared to bind or, undeclared, speaks as treaties do.
  var speaksAsTreaty: Bool {
    switch agreement.instrument.bindingness {
    case .binding: true
    case .nonBinding: false
    case .undecided:
      !occurrences(of: ["shall enter into force", "have agreed as follows"]).isEmpty
    }
  }
}

extension String {
  /// Whether words stand in the text, and not as part of others.
  fileprivate func contains(run words: String) -> Bool {
    Array(utf8).firstRange(of: Array(words.utf8)) != nil
  }
}

extension DomesticRoute {
  /// Whether the authority names an article, section or paragraph.
  var hasPinpoint: Bool {
    authority.contains { $0.isNumber || $0 == "§" } || authority.lowercased().contains("article i")
  }
}
