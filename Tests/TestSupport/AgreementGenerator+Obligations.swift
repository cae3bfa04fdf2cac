import Agreements

extension AgreementGenerator.Run {
  /// A norm whose sentence the library composes.
  mutating func norm(_ id: ObligationID, within kinds: [Clause.Kind]) -> Norm {
    Norm(
      random.element(of: Modality.self), of: bearer(), id: id,
      commitment: maybe(70) { $0.random.element(of: Commitment.self) },
      to: prose(random.number(in: 0...1), within: kinds), for: maybe(40) { $0.beneficiary() },
      when: maybe(30) { Prose("where " + $0.words(1...4)) }, due: maybe(50) { $0.deadline() },
      every: maybe(40) { $0.recurrence() }, subjectTo: several(0...2) { $0.qualifier() },
      saying: several(0...1) { $0.qualifier() },
      provided: several(0...1) { Prose("that " + $0.words(1...4)) },
      unless: several(0...1) { Prose("unless " + $0.words(1...4)) }, cap: maybe(30) { $0.cap() })
  }

  /// A norm that is said to stand somewhere in the words of a clause.
  mutating func obligation(_ id: ObligationID, in clause: Clause) -> Obligation {
    Obligation(
      id, random.element(of: Modality.self), force: maybe(70) { $0.random.element(of: Force.self) },
      standard: maybe(60) { $0.random.element(of: Standard.self) }, bearer: bearer(),
      beneficiary: maybe(40) { $0.beneficiary() }, action: words(1...6),
      trigger: maybe(30) { $0.words(1...4) }, conditions: several(0...2) { $0.words(1...4) },
      exceptions: several(0...2) { $0.words(1...4) }, deadline: maybe(50) { $0.deadline() },
      recurrence: maybe(40) { $0.recurrence() }, qualifiers: several(0...3) { $0.qualifier() },
      cap: maybe(30) { $0.cap() }, consequences: several(0...2) { $0.targets(1...1)[0] },
      words: maybe(80) { $0.range(of: clause) } ?? nil,
      confidence: random.chance(50) ? .declared : .read(percent: random.number(in: 0...100)))
  }

  mutating func bearer() -> Bearer {
    let party = random.element(of: cast.parties.both)
    return switch random.number(in: 0...11) {
    case 0: .each
    case 1: .jointly
    case 2: .eachAndJointly
    case 3: .either
    case 4: .neither
    case 5: .one(party.id)
    case 6: .role("requesting " + words(1...1))
    case 7: .body(random.element(of: party.bodies).id, of: party.id)
    case 8: .jointBody(random.element(of: cast.jointBodies).id)
    case 9: .persons("members of " + words(1...2))
    case 10: .open(cast.placeholder(.party))
    default: .unspecified
    }
  }

  private mutating func beneficiary() -> Beneficiary {
    switch random.number(in: 0...4) {
    case 0: .party(random.element(of: cast.parties.both).id)
    case 1: .otherParty
    case 2: .both
    case 3: .nonParty(random.element(of: cast.nonParties).id)
    default: .persons(words(1...3))
    }
  }

  private mutating func qualifier() -> Qualifier {
    let simple: [Qualifier] = [
      .domesticLaw, .availabilityOfFunds, .mutualConsent, .asAppropriate, .asFarAsPossible,
      .uponRequest, .caseByCase, .reciprocity, .unlessOtherwiseAgreed, .inPrinciple,
      .nonExhaustive, .exclusively,
    ]
    return switch random.number(in: 0...9) {
    case 0: .other(words(1...4))
    case 1, 2: .reference(random.element(of: Reference.Function.self), targets(1...2))
    default: random.element(of: simple)
    }
  }

  private mutating func cap() -> Cap {
    Cap(
      random.element(of: Cap.Bound.self), particular(money(), .amount),
      per: maybe(50) { $0.period() })
  }

  /// A definition, of a term that is written as its identity.
  mutating func definition(_ stub: Definition, in clause: Clause) -> Definition {
    Definition(
      stub.id, term: stub.id.rawValue, relation: random.element(of: Definition.Relation.self),
      scope: random.chance(50) ? .agreement : .clause(random.element(of: clauses)),
      meaning: maybe(80) { $0.range(of: clause) } ?? nil)
  }
}
