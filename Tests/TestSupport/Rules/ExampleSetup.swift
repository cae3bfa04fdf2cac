public import Agreements

/// What is declared of the agreement that an example is read into, because its words do not say it.
public struct ExampleSetup: Sendable, Codable {
  /// The sort of instrument.
  public var instrument: Instrument?

  /// The parties.
  public var parties: Parties?

  /// The third parties.
  public var nonParties: [NonParty]?

  /// The joint organs.
  public var jointBodies: [Body]?

  /// The other instruments; they stand beside those that were read.
  public var externalInstruments: [ExternalInstrument]?

  /// The source documents.
  public var sources: [SourceDocument]?

  /// The corrections of the sources.
  public var corrections: [Correction]?

  /// What is known beyond the text.
  public var knowledge: DraftingKnowledge?

  /// What is declared of single clauses, by citation or identity.
  public var clauses: [String: ClauseSetup]?

  /// Whether the text is taken for one that was drafted and not read: its labels are computed.
  public var isDrafted: Bool?

  /// Declares nothing.
  public init() {}

  /// What is declared of a clause; what is left out stays as it was read.
  public struct ClauseSetup: Sendable, Codable {
    /// Where it comes from.
    public var citations: [Citation]?

    /// Its norms.
    public var obligations: [Obligation]?

    /// Its definitions.
    public var definitions: [Definition]?

    /// Its value.
    public var substance: Clause.Substance?

    /// Its words, with what stands in them.
    public var prose: Prose?

    /// How its list is joined.
    public var connective: ListConnective?

    /// How it gets its number.
    public var numbering: Clause.NumberingRule?

    /// Its kind.
    public var kind: Clause.Kind?
  }

  /// Declares everything of an agreement.
  public func declare(_ agreement: inout Agreement, citations: [String: ClauseID]) throws {
    if let instrument { agreement.instrument = instrument }
    if let parties { agreement.parties = parties }
    if let nonParties { agreement.nonParties = nonParties }
    if let jointBodies { agreement.jointBodies = jointBodies }
    agreement.externalInstruments += externalInstruments ?? []
    if let sources { agreement.sources = sources }
    if let corrections { agreement.corrections = corrections }
    for (name, setup) in (clauses ?? [:]).sorted(by: { $0.key < $1.key }) {
      try agreement.update(citations[name] ?? ClauseID(rawValue: name)) { clause in
        if let citations = setup.citations { clause.citations = citations }
        if let obligations = setup.obligations { clause.obligations = obligations }
        if let definitions = setup.definitions { clause.definitions = definitions }
        if let substance = setup.substance { clause.substance = substance }
        if let prose = setup.prose { clause.prose = prose }
        if let connective = setup.connective { clause.connective = connective }
        if let numbering = setup.numbering { clause.numbering = numbering }
        if let kind = setup.kind { clause.kind = kind }
      }
    }
    if isDrafted == true {
      for clause in agreement.allClauses {
        try agreement.update(clause.id) { $0.printedLabel = nil }
      }
    }
  }
}
