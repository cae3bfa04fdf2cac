extension ReadingAssembly {
  /// Reads the title.
  func readTitle() -> AgreementTitle {
    TitleReader.read(
      canonical.bytes, in: Int(canonical.title.lowerBound)..<Int(canonical.title.upperBound))
  }

  /// Reads the parties from the party clause or the title.
  mutating func readParties(_ title: AgreementTitle) -> ReadParties {
    let clause = structure.nodes.firstIndex { $0.kind == .partyClause }.map { index in
      let prose = canonical.parts[index].prose
      return PartyReader.read(canonical.bytes, in: Int(prose.lowerBound)..<Int(prose.upperBound))
    }
    let read = ReadParties(clause: clause, title: title.parties)
    if let problem = read.problem, !structure.nodes.isEmpty || !canonical.title.isEmpty {
      findings.append(finding("read.parties", .warning, problem.message, at: openingRange))
    }
    return read
  }

  /// Where the parties are named: the party clause, or what there is before the first heading.
  private var openingRange: Range<Int> {
    guard let clause = structure.nodes.firstIndex(where: { $0.kind == .partyClause }) else {
      return 0..<0
    }
    return Int(sources[clause].start)..<Int(sources[clause].end)
  }

  /// The party a phrase names, by either of its names.
  func party(named phrase: String) -> PartyID? {
    guard let slug = ReadParties.slug(phrase) else { return nil }
    return agreement.parties.both.first { party in
      [party.officialName, party.shortName].contains { name in
        ReadParties.slug(name).map { slug == $0 || slug.hasSuffix("-\($0)") } ?? false
      }
    }?.id
  }
}

extension PartyClause.Problem {
  /// What is said of it.
  var message: String {
    switch self {
    case .none: "no parties were found; two stand-ins were put in their place"
    case .onlyOne: "only one party was found; two stand-ins were put in their place"
    case .moreThanTwo: "more than two parties are named; two stand-ins were put in their place"
    case .ambiguous: "the parties could not be told apart; two stand-ins were put in their place"
    }
  }
}
