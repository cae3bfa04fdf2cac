extension NormComparison {
  /// Who bears the norm, and how it falls on those who do.
  mutating func compareBearers(_ links: NormLinks) {
    let was = old.bearer.namingParties(links.party)
    let now = new.bearer
    let sides = (
      bearerSide(old, links.oldName(old.bearer)), bearerSide(new, links.newName(new.bearer))
    )
    switch (was.holders, now.holders) {
    case (.both(let before), .both(let after)):
      guard before != after else { return }
      add(.quantifier, before < after ? .strengthens : .weakens, sides.0, sides.1)
    case (.one(let before), .one(let after)):
      if before != after {
        add(.burdenShift, .shifts, sides.0, sides.1)
      } else if was != now {
        add(.quantifier, .neutral, sides.0, sides.1)
      }
    case (.one, .both): add(.mutualised, .strengthens, sides.0, sides.1)
    case (.both, .one): add(.unilateralised, .weakens, sides.0, sides.1)
    case (.role, .role), (.persons, .persons):
      guard keys(old) != keys(new) else { return }
      let isRole = was.holders == .role && now.holders == .role
      add(
        isRole ? .burdenShift : .bearer, isRole ? .shifts : .indeterminate, sides.0, sides.1)
    case (.role, .both): add(.quantifier, .strengthens, sides.0, sides.1)
    case (.both, .role): add(.quantifier, .weakens, sides.0, sides.1)
    case (.unnamed, .unnamed):
      guard was != now || keys(old) != keys(new) else { return }
      add(.bearer, .indeterminate, sides.0, sides.1)
    case (.joint(let before), .joint(let after)):
      guard before != after else { return }
      add(.bearer, .indeterminate, sides.0, sides.1)
    case (.one, .joint), (.joint, .one): add(.burdenShift, .shifts, sides.0, sides.1)
    case (.both, .joint), (.joint, .both): add(.quantifier, .neutral, sides.0, sides.1)
    default: add(.bearer, .indeterminate, sides.0, sides.1)
    }
  }

  private func bearerSide(_ parts: NormParts, _ name: String) -> ObligationFacet.Side {
    parts.bearerWords?.side ?? ObligationFacet.Side(name)
  }

  /// The words that name the bearer: those of the text, or those in which it was declared.
  private func keys(_ parts: NormParts) -> [FoldedWord] {
    let declared: String
    switch parts.bearer {
    case .role(let words), .persons(let words): declared = words
    default: return parts.bearerWords?.keys ?? []
    }
    return declared.comparedKeys
  }
}

extension Bearer {
  /// Who bears a norm, apart from how it falls on them.
  enum Holders: Hashable {
    /// Both parties, with the rank of what each answers for.
    case both(Int)
    case one(PartyID)
    case role
    case joint(BodyID)
    case persons
    case unnamed
  }

  /// Who bears the norm.
  var holders: Holders {
    switch self {
    case .jointly: .both(0)
    case .each, .either, .neither: .both(1)
    case .eachAndJointly: .both(2)
    case .one(let party): .one(party)
    case .body(_, let party): .one(party)
    case .role: .role
    case .jointBody(let body): .joint(body)
    case .persons: .persons
    case .open, .unspecified: .unnamed
    }
  }

  /// The bearer in few words.
  ///
  /// - Parameters:
  ///   - agreement: The agreement in which it bears a norm.
  /// - Returns: Its name, or the way in which the parties share the norm.
  func name(in agreement: Agreement) -> String {
    let term = agreement.parties.term
    switch self {
    case .each: return "each \(term.singular)"
    case .jointly: return "the \(term.plural) jointly"
    case .eachAndJointly: return "the \(term.plural), together and each for its own part"
    case .either: return "either \(term.singular)"
    case .neither: return "neither \(term.singular)"
    case .one(let id): return agreement.parties[id]?.shortName ?? id.rawValue
    case .role(let words), .persons(let words): return words
    case .body(let id, let party):
      return agreement.parties[party]?.bodies.first { $0.id == id }?.name ?? id.rawValue
    case .jointBody(let id):
      return agreement.jointBodies.first { $0.id == id }?.name ?? id.rawValue
    case .open(let placeholder): return placeholder.text
    case .unspecified: return "nobody named"
    }
  }
}
