/// Checks that whatever an agreement names exists.
struct LinkCheck {
  private let agreement: Agreement
  private let numbering: Numbering
  private let obligations: Set<ObligationID>
  private let bodies: Set<BodyID>
  private let nonParties: Set<NonPartyID>
  private let instruments: Set<ExternalInstrumentID>
  private let terms: Set<TermID>
  private let sources: [SourceDocumentID: SourceDocument]
  private var placeholders: [PlaceholderID: Placeholder] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ agreement: Agreement) {
    self.agreement = agreement
    numbering = agreement.numbering
    obligations = Set(agreement.obligations.map(\.id))
    bodies = Set(
      (agreement.parties.both.flatMap(\.bodies) + agreement.jointBodies).map(\.id))
    nonParties = Set(agreement.nonParties.map(\.id))
    instruments = Set(agreement.externalInstruments.map(\.id))
    terms = Set(agreement.definitions.map(\.id))
    sources = Dictionary(agreement.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  mutating func checkTitle() {
    check(agreement.title, in: nil)
  }

  mutating func check(_ clause: Clause) {
    for prose in clause.allProse { check(prose, in: clause.id) }
    for obligation in clause.obligations { check(obligation, in: clause) }
    for definition in clause.definitions {
      if case .clause(let scope) = definition.scope { check(clauses: [scope], in: clause.id) }
      check(definition.meaning, of: "definition of “\(definition.term)”", in: clause)
    }
    for citation in clause.citations { check(citation, in: clause.id) }
    if let substance = clause.substance { check(substance, in: clause.id) }
    for placeholder in clause.placeholders { check(placeholder, in: clause.id) }
  }

  private mutating func report(_ rule: String, _ message: String, in clause: ClauseID?) {
    let citation = clause.flatMap { numbering.citation(of: $0) }
    diagnostics.append(
      Diagnostic(rule, .error, message, at: Location(clause: clause, citation: citation)))
  }

  private mutating func check(_ prose: Prose, in clause: ClauseID?) {
    for reference in prose.references {
      check(clauses: reference.clauses, in: clause)
      switch reference.target {
      case .external(let id, _) where !instruments.contains(id):
        report(
          "ref.unresolved", "there is no external instrument \"\(id)\"; declare it or name another",
          in: clause)
      case .enclosing(let kind):
        let around = clause.map { numbering.ancestors(of: $0) + [$0] } ?? []
        if !around.contains(where: { numbering.entries[$0]?.kind == kind }) {
          report(
            "ref.relative-out-of-scope",
            "\"this \(kind.name)\" stands in no \(kind.name); name the clause that is meant",
            in: clause)
        }
      case .range(let first, let last)
      where numbering.entries[first] != nil && numbering.entries[last] != nil
        && numbering.clauses(from: first, through: last) == nil:
        report(
          "ref.range-inverted",
          "the range from \"\(first)\" to \"\(last)\" is inverted or not of one level; "
            + "name two clauses of one parent in their order", in: clause)
      default: break
      }
    }
    for mention in prose.mentions { check(mention.subject, in: clause) }
    for slot in prose.slots {
      for proposer in slot.alternatives.flatMap(\.proposers) { check(proposer.party, in: clause) }
    }
    for case .pair(let pair) in prose.runs {
      if Set(pair.members.map(\.party)) != Set(agreement.parties.both.map(\.id)) {
        report(
          "party.unknown", "a pair names others than the two parties; name both of them", in: clause
        )
      }
    }
  }

  private mutating func check(_ subject: Mention.Subject, in clause: ClauseID?) {
    switch subject {
    case .party(let id): check(id, in: clause)
    case .body(let id):
      if !bodies.contains(id) {
        report(
          "party.organ-unknown",
          "there is no organ \"\(id)\"; declare it with a party or as a joint organ", in: clause)
      }
    case .nonParty(let id):
      if !nonParties.contains(id) {
        report(
          "party.unknown", "there is no third party \"\(id)\"; declare it or name another",
          in: clause)
      }
    case .instrument(let id):
      if !instruments.contains(id) {
        report(
          "ref.unresolved", "there is no external instrument \"\(id)\"; declare it or name another",
          in: clause)
      }
    case .term(let id):
      if !terms.contains(id) {
        report(
          "def.undefined-term", "the term \"\(id)\" is not defined; define it or use plain words",
          in: clause)
      }
    }
  }

  private mutating func check(_ party: PartyID, in clause: ClauseID?) {
    if agreement.parties[party] == nil {
      report(
        "party.unknown", "\"\(party)\" is neither of the two parties; name one of them", in: clause)
    }
  }

  private mutating func check(clauses: [ClauseID], in clause: ClauseID?) {
    for id in clauses where numbering.entries[id] == nil {
      report(
        "ref.unresolved", "there is no clause \"\(id)\"; add it or refer to another", in: clause)
    }
  }

  private mutating func check(_ obligation: Obligation, in clause: Clause) {
    switch obligation.bearer {
    case .one(let party): check(party, in: clause.id)
    case .body(let body, let party):
      check(Mention.Subject.body(body), in: clause.id)
      check(party, in: clause.id)
      if let owner = agreement.parties[party], !owner.bodies.contains(where: { $0.id == body }) {
        report(
          "party.organ-unknown",
          "\"\(body)\" is no organ of \"\(party)\"; declare it there or name its party",
          in: clause.id)
      }
    case .jointBody(let body):
      if !agreement.jointBodies.contains(where: { $0.id == body }) {
        report(
          "party.organ-unknown",
          "there is no joint organ \"\(body)\"; declare it as one or name another", in: clause.id)
      }
    default: break
    }
    if case .nonParty(let id)? = obligation.beneficiary {
      check(Mention.Subject.nonParty(id), in: clause.id)
    }
    if case .party(let id)? = obligation.beneficiary { check(id, in: clause.id) }
    for case .reference(_, let ids) in obligation.qualifiers { check(clauses: ids, in: clause.id) }
    check(clauses: obligation.consequences, in: clause.id)
    check(obligation.words, of: "obligation \"\(obligation.id)\"", in: clause)
  }

  /// Checks that a range lies within its clause's canonical text.
  private mutating func check(_ range: TextRange?, of subject: String, in clause: Clause) {
    guard let range, range.end > clause.prose.canonicalLength else { return }
    report(
      "text.range-outside",
      "the words of the \(subject) lie outside the text; "
        + "correct the range", in: clause.id)
  }

  private mutating func check(_ citation: Citation, in clause: ClauseID) {
    guard let locator = citation.locator else { return }
    guard let document = sources[locator.document] else {
      report(
        "prov.locator-invalid",
        "there is no source document \"\(locator.document)\"; add it or cite another", in: clause)
      return
    }
    if !(1...max(1, document.paragraphCount)).contains(locator.paragraph) {
      report(
        "prov.locator-invalid",
        "\"\(document.id)\" has \(document.paragraphCount) paragraphs and no paragraph \(locator.paragraph); "
          + "cite one that it has",
        in: clause)
    }
  }

  private mutating func check(_ substance: Clause.Substance, in clause: ClauseID) {
    switch substance {
    case .entryIntoForce(let provision):
      check(clauses: provision.exceptions.flatMap(\.clauses), in: clause)
    case .termination(let provision):
      check(clauses: provision.survivals.flatMap(\.clauses), in: clause)
    case .amendment(let provision):
      check(clauses: provision.simplified, in: clause)
    case .signature(let block):
      check(block.party, in: clause)
    case .programme(let entry):
      for id in entry.obligations where !obligations.contains(id) {
        report(
          "ref.unresolved",
          "there is no obligation \"\(id)\"; give one this identity or name another", in: clause)
      }
    case .duration, .renewal, .disputes, .languages, .registration, .annexStatus:
      break
    }
  }

  private mutating func check(_ placeholder: Placeholder, in clause: ClauseID) {
    let first = placeholders[placeholder.id] ?? placeholder
    placeholders[placeholder.id] = first
    if first != placeholder {
      report(
        "text.placeholder-ambiguous",
        "the placeholder \"\(placeholder.id)\" stands for different things; give one of them another identity",
        in: clause)
    }
  }
}
