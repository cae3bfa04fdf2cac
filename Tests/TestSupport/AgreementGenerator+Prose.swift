import Agreements

extension AgreementGenerator.Run {
  /// Prose of so many runs of other sorts than text, with words around each.
  ///
  /// - Parameters:
  ///   - count: How many of them.
  ///   - kinds: The kinds of the clauses around the prose, its own included.
  ///   - depth: How many slots are around it.
  /// - Returns: The prose.
  mutating func prose(_ count: Int, within kinds: [Clause.Kind], depth: Int = 0) -> Prose {
    var prose = Prose(words(1...6))
    for _ in 0..<count {
      prose.append(" ")
      prose.append(run(within: kinds, depth: depth))
      if random.chance(80) { prose.append(Prose(" " + words(1...8))) }
    }
    if random.chance(60) {
      prose.append(Prose(random.element(of: [".", ";", ",", ":", " ", "!"])))
    }
    return prose
  }

  private mutating func run(within kinds: [Clause.Kind], depth: Int) -> Prose.Run {
    switch random.number(in: 0...9) {
    case 0...4 where !clauses.isEmpty: .reference(reference(within: kinds))
    case 0...5: .mention(mention())
    case 6: .pair(pair())
    case 7: .placeholder(random.element(of: cast.placeholders))
    default:
      depth < 2 ? .slot(slot(within: kinds, depth: depth + 1)) : .text(words(1...3))
    }
  }

  private mutating func mention() -> Mention {
    switch random.number(in: 0...4) {
    case 0:
      let party = random.element(of: cast.parties.both)
      return Mention(.party(party.id), wording: party.name(random.element(of: Party.NameForm.self)))
    case 1:
      let body = random.element(of: cast.bodies)
      return Mention(.body(body.id), wording: body.abbreviation ?? body.name)
    case 2:
      let nonParty = random.element(of: cast.nonParties)
      return Mention(.nonParty(nonParty.id), wording: nonParty.name)
    case 3 where !terms.isEmpty:
      let term = random.element(of: terms)
      return Mention(.term(term), wording: term.rawValue + random.element(of: ["", "s"]))
    default:
      let instrument = random.element(of: cast.instruments)
      return Mention(.instrument(instrument.id), wording: instrument.title)
    }
  }

  /// A pair in either order, of the parties' names as they are or with something open in them.
  mutating func pair() -> PartyPair {
    var pair = cast.parties.pair(
      random.element(of: Party.NameForm.self),
      joinedBy: random.element(of: PartyPair.Conjunction.self), opensSentence: random.chance(30))
    if random.chance(40) {
      let level = Prose([.placeholder(.levelOfParties)]) + " "
      pair.first.name = level + pair.first.name
      pair.second.name = level + pair.second.name
    }
    if random.chance(50) {
      pair = PartyPair(
        pair.second, pair.first, joinedBy: pair.conjunction, opensSentence: pair.opensSentence)
    }
    return pair
  }

  private mutating func slot(within kinds: [Clause.Kind], depth: Int) -> Slot {
    serial += 1
    let id = SlotID("slot-\(serial)")
    let groups: [[Party]] = random.element(of: [
      cast.parties.both.map { [$0] }, [cast.parties.both], [[], [cast.parties.second]],
    ])
    let alternatives = groups.map { parties in
      Slot.Alternative(
        by: parties.map { .init($0.id, abbreviation: $0.abbreviation) },
        random.chance(20)
          ? .deletion : .words(prose(random.number(in: 0...1), within: kinds, depth: depth)))
    }
    return Slot(id, alternatives)
  }
}
