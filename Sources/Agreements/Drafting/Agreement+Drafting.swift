extension Agreement {
  /// Drafts an agreement from its clauses, with the usual title.
  ///
  /// ```swift
  /// let agreement = try Agreement(between: freedonia, and: sylvania, on: "Lighthouses") {
  ///   Preamble()
  ///   Article("Purpose") { "The purpose of this Agreement is to keep the lights on." }
  /// }
  /// ```
  ///
  /// The title names both parties: "Agreement between the Government of … and the Government of … on
  /// Lighthouses". Every reference is checked when the draft is built.
  ///
  /// - Parameters:
  ///   - first: The party that the text names first.
  ///   - second: The party that the text names second.
  ///   - designation: What the title calls the instrument.
  ///   - subject: What the agreement is on.
  ///   - instrument: What sort of instrument it is.
  ///   - term: What the text calls the parties.
  ///   - jointBodies: The joint organs that the agreement sets up.
  ///   - nonParties: The third parties that the agreement names.
  ///   - externalInstruments: The other instruments to which it refers.
  ///   - sources: The documents from which it was drawn up.
  ///   - corrections: The slips of those documents that the text sets right.
  ///   - numberingScheme: The styles in which clauses are numbered.
  ///   - spelling: The spelling that composed sentences follow.
  ///   - content: The preamble, the articles, the testimonium and the annexes.
  /// - Throws: ``DraftingError``, which lists every reference that leads nowhere.
  public init(
    between first: Party, and second: Party, designation: Prose = "Agreement",
    on subject: Prose, instrument: Instrument = Instrument(),
    calledTogether term: Parties.CollectiveTerm = .parties, jointBodies: [Body] = [],
    nonParties: [NonParty] = [], externalInstruments: [ExternalInstrument] = [],
    sources: [SourceDocument] = [], corrections: [Correction] = [],
    numberingScheme: NumberingScheme = .standard,
    spelling: DraftingContext.Spelling = .american,
    @ClauseBuilder content: () -> [DraftElement]
  ) throws(DraftingError) {
    guard let parties = Parties(first, second, calledTogether: term) else {
      throw .sameParty(first.id)
    }
    let context = DraftingContext(
      parties: parties, jointBodies: jointBodies, instrument: instrument, spelling: spelling)
    var assembly = Assembly(context: context)
    let clauses = assembly.clauses(from: content())
    do {
      self = try Agreement(
        title: parties.title(designation, on: subject, level: instrument.level),
        instrument: instrument, parties: parties, jointBodies: jointBodies,
        nonParties: nonParties, externalInstruments: externalInstruments, sources: sources,
        corrections: corrections, numberingScheme: numberingScheme, clauses: clauses)
    } catch {
      throw .structure(error)
    }
    let faults = faults(of: assembly)
    guard faults.isEmpty else { throw .faults(faults) }
  }

  /// What is wrong with a draft, each fault once and with its place.
  func faults(of assembly: Assembly) -> [Diagnostic] {
    let numbering = numbering
    let drafted = assembly.faults.map { fault in
      var fault = fault
      fault.location.citation = fault.location.clause.flatMap { numbering.citation(of: $0) }
      return fault
    }
    // A composed sentence names in its words and in its typed value what the drafter wrote once.
    var listed: Set<Diagnostic> = []
    return (drafted + linkDiagnostics).filter {
      $0.severity == .error && listed.insert($0).inserted
    }
  }
}

extension Parties {
  /// The usual title: "Agreement between … and … on …".
  func title(_ designation: Prose, on subject: Prose, level: Instrument.Level) -> Prose {
    func member(_ party: Party) -> PartyPair.Member {
      PartyPair.Member(party.id, named: contractingName(of: party, level: level))
    }
    let pair = PartyPair(member(first), member(second))
    return designation + " between " + Prose([.pair(pair)]) + " on " + subject
  }
}
