/// Checks that whatever an agreement names exists.
struct LinkCheck {
  let agreement: Agreement
  private let numbering: Numbering
  let obligations: Set<ObligationID>
  private let bodies: Set<BodyID>
  let jointBodies: Set<BodyID>
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
    jointBodies = Set(agreement.jointBodies.map(\.id))
    bodies = Set(
      (agreement.parties.both.flatMap(\.bodies) + agreement.jointBodies).map(\.id))
    nonParties = Set(agreement.nonParties.map(\.id))
    instruments = Set(agreement.externalInstruments.map(\.id))
    terms = Set(agreement.definitions.map(\.id))
    sources = Dictionary(agreement.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Checks what stands outside the clauses: the title, the instruments and the corrections.
  mutating func checkFrame() {
    check(agreement.title, in: nil)
    for placeholder in agreement.title.placeholders { check(placeholder, in: nil) }
    for instrument in agreement.externalInstruments {
      for standing in instrument.standing { check(standing.party, in: nil) }
    }
    for locator in agreement.corrections.flatMap(\.locators) { check(locator, in: nil) }
  }

  mutating func check(_ clause: Clause) {
    for prose in clause.allProse { check(prose, in: clause.id) }
    let length = clause.prose.canonicalLength
    for obligation in clause.obligations {
      check(obligation, in: clause.id)
      if let words = obligation.words, words.end > length {
        report(outside: "obligation \"\(obligation.id)\"", in: clause.id)
      }
    }
    for definition in clause.definitions {
      if case .clause(let scope) = definition.scope { check(clauses: [scope], in: clause.id) }
      if let meaning = definition.meaning, meaning.end > length {
        report(outside: "definition of “\(definition.term)”", in: clause.id)
      }
    }
    for locator in clause.citations.compactMap(\.locator) { check(locator, in: clause.id) }
    if let substance = clause.substance { check(substance, in: clause.id) }
    for placeholder in clause.placeholders { check(placeholder, in: clause.id) }
  }

  mutating func report(_ rule: String, _ message: String, in clause: ClauseID?) {
    let citation = clause.flatMap { numbering.citation(of: $0) }
    diagnostics.append(
      Diagnostic(rule, .error, message, at: Location(clause: clause, citation: citation)))
  }

  private mutating func report(outside subject: String, in clause: ClauseID) {
    report(
      "text.range-outside", "the words of the \(subject) lie outside the text; correct the range",
      in: clause)
  }

  private mutating func check(_ prose: Prose, in clause: ClauseID?) {
    for reference in prose.references {
      check(clauses: reference.clauses, in: clause)
      switch reference.target {
      case .clauses(let ids) where ids.isEmpty:
        report("ref.unresolved", "a reference names no clause; name one", in: clause)
      case .unresolved:
        report(
          "ref.unresolved",
          "the reference “\(reference.wording ?? "")” is not identified; name what it refers to",
          in: clause)
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
        && !numbering.isRange(from: first, through: last):
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
    for pair in prose.pairs {
      if Set(pair.members.map(\.party)) != Set(agreement.parties.both.map(\.id)) {
        report(
          "party.unknown", "a pair names others than the two parties; name both of them", in: clause
        )
      }
    }
  }

  mutating func check(_ subject: Mention.Subject, in clause: ClauseID?) {
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

  mutating func check(_ party: PartyID, in clause: ClauseID?) {
    if agreement.parties[party] == nil {
      report(
        "party.unknown", "\"\(party)\" is neither of the two parties; name one of them", in: clause)
    }
  }

  mutating func check(clauses: [ClauseID], in clause: ClauseID?) {
    for id in clauses where numbering.entries[id] == nil {
      report(
        "ref.unresolved", "there is no clause \"\(id)\"; add it or refer to another", in: clause)
    }
  }

  private mutating func check(_ locator: SourceLocator, in clause: ClauseID?) {
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

  private mutating func check(_ placeholder: Placeholder, in clause: ClauseID?) {
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
