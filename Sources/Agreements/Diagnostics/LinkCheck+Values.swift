// What the typed values of a clause name.
extension LinkCheck {
  mutating func check(_ obligation: Obligation, in clause: ClauseID) {
    check(obligation.bearer, in: clause)
    switch obligation.beneficiary {
    case .nonParty(let id)?: check(Mention.Subject.nonParty(id), in: clause)
    case .party(let id)?: check(id, in: clause)
    case .otherParty?, .both?, .persons?, nil: break
    }
    switch obligation.deadline {
    case .within(_, let event)?, .before(let event, _)?, .open(_, let event)?:
      check(event, in: clause)
    case .by?, .indeterminate?, nil: break
    }
    for case .reference(_, let ids) in obligation.qualifiers { check(clauses: ids, in: clause) }
    check(clauses: obligation.consequences, in: clause)
  }

  private mutating func check(_ bearer: Bearer, in clause: ClauseID) {
    switch bearer {
    case .one(let party): check(party, in: clause)
    case .body(let body, let party):
      guard let owner = agreement.parties[party] else {
        check(party, in: clause)
        return
      }
      if !owner.bodies.contains(where: { $0.id == body }) {
        report(
          "party.organ-unknown",
          "\"\(body)\" is no organ of \"\(party)\"; declare it there or name its party", in: clause)
      }
    case .jointBody(let body): check(jointBody: body, in: clause)
    case .each, .jointly, .eachAndJointly, .either, .neither, .role, .persons, .open,
      .unspecified:
      break
    }
  }

  private mutating func check(jointBody body: BodyID, in clause: ClauseID) {
    if !jointBodies.contains(body) {
      report(
        "party.organ-unknown",
        "there is no joint organ \"\(body)\"; declare it as one or name another", in: clause)
    }
  }

  private mutating func check(_ event: Event, in clause: ClauseID) {
    switch event {
    case .signature(let party), .consent(let party), .notification(let party),
      .receiptOfNotification(let party):
      check(party, in: clause)
    case .entryIntoForce, .exchangeOfInstruments, .noteInReply, .receiptOfNoteInReply,
      .exchangeOfNotes, .termination, .other:
      break
    }
  }

  private mutating func check(_ formula: EntryIntoForceFormula, in clause: ClauseID) {
    for event in formula.events { check(event, in: clause) }
  }

  mutating func check(_ substance: Clause.Substance, in clause: ClauseID) {
    switch substance {
    case .entryIntoForce(let provision):
      check(provision.formula, in: clause)
      for exception in provision.exceptions {
        check(clauses: exception.clauses, in: clause)
        check(exception.formula, in: clause)
      }
    case .termination(let provision):
      check(provision.by, in: clause)
      check(clauses: provision.survivals.flatMap(\.clauses), in: clause)
    case .amendment(let provision):
      check(clauses: provision.simplified, in: clause)
      if case .formula(let formula) = provision.entryIntoForce { check(formula, in: clause) }
    case .disputes(let provision):
      for case .jointBody(let body) in provision.means { check(jointBody: body, in: clause) }
    case .languages(let provision):
      for text in provision.texts.value ?? [] {
        if case .event(let event) = text.authentic { check(event, in: clause) }
      }
    case .registration(let provision):
      if let bearer = provision.by.value { check(bearer, in: clause) }
    case .signature(let block):
      check(block.party, in: clause)
    case .programme(let entry):
      for id in entry.obligations where !obligations.contains(id) {
        report(
          "ref.unresolved",
          "there is no obligation \"\(id)\"; give one this identity or name another", in: clause)
      }
    case .duration, .renewal, .annexStatus:
      break
    }
  }
}
