/// A bilateral agreement: two parties, one tree of clauses, and the obligations they lay down.
///
/// The tree's top level holds, in order, the preamble, the operative part, the testimonium, the
/// signatures and the annexes. Every clause and every obligation has an identity that is unique in
/// the agreement; the initializer and all changes keep it so.
///
/// Two agreements are equal if all they hold is equal, identities included.
public struct Agreement: Sendable, Hashable {
  /// The greatest depth to which clauses may nest.
  ///
  /// Treaties use up to a dozen levels, from the part to the subitem. The limit keeps every walk of
  /// the tree within a bounded stack, whatever the tree was read from.
  public static let maximumDepth = 64

  /// The title.
  public var title: Prose

  /// What sort of instrument it is.
  public var instrument: Instrument

  /// The two parties.
  public var parties: Parties

  /// The language of this text.
  public var language: Language

  /// The joint organs that the agreement sets up or names.
  public var jointBodies: [Body]

  /// The states, organizations and persons that the agreement names and does not bind.
  public var nonParties: [NonParty]

  /// The other instruments to which the agreement refers.
  public var externalInstruments: [ExternalInstrument]

  /// The documents from which the agreement was drawn up.
  public var sources: [SourceDocument]

  /// The slips of those documents that the text sets right.
  public var corrections: [Correction]

  /// The styles in which clauses are numbered.
  public var numberingScheme: NumberingScheme

  /// The top level of the tree of clauses.
  public private(set) var clauses: [Clause]

  /// Makes an agreement.
  ///
  /// - Throws: ``StructureError`` if two clauses or two obligations share an identity, or if clauses
  ///   nest deeper than ``maximumDepth``.
  public init(
    title: Prose, instrument: Instrument = Instrument(), parties: Parties,
    language: Language = .english, jointBodies: [Body] = [], nonParties: [NonParty] = [],
    externalInstruments: [ExternalInstrument] = [], sources: [SourceDocument] = [],
    corrections: [Correction] = [], numberingScheme: NumberingScheme = .standard,
    clauses: [Clause]
  ) throws(StructureError) {
    try Self.checkStructure(of: clauses)
    self.init(
      title: title, instrument: instrument, parties: parties, language: language,
      jointBodies: jointBodies, nonParties: nonParties, externalInstruments: externalInstruments,
      sources: sources, corrections: corrections, numberingScheme: numberingScheme,
      wellFormed: clauses)
  }

  /// Makes an agreement of clauses whose identities and depth were seen to while they were made.
  init(
    title: Prose, instrument: Instrument, parties: Parties, language: Language,
    jointBodies: [Body], nonParties: [NonParty], externalInstruments: [ExternalInstrument],
    sources: [SourceDocument] = [], corrections: [Correction] = [],
    numberingScheme: NumberingScheme, wellFormed clauses: [Clause]
  ) {
    self.title = title
    self.instrument = instrument
    self.parties = parties
    self.language = language
    self.jointBodies = jointBodies
    self.nonParties = nonParties
    self.externalInstruments = externalInstruments
    self.sources = sources
    self.corrections = corrections
    self.numberingScheme = numberingScheme
    self.clauses = clauses
  }

  /// Replaces the whole tree of clauses.
  ///
  /// - Parameter clauses: The new top level.
  /// - Throws: ``StructureError``, leaving the agreement as it was, if the new tree is not well formed.
  public mutating func replaceClauses(with clauses: [Clause]) throws(StructureError) {
    try Self.checkStructure(of: clauses)
    self.clauses = clauses
  }

  /// Checks that identities are unique and the depth is within bounds.
  private static func checkStructure(of clauses: [Clause]) throws(StructureError) {
    var clauseIDs: Set<ClauseID> = []
    var obligationIDs: Set<ObligationID> = []
    var pending = clauses.reversed().map { ($0, 1) }
    while let (clause, depth) = pending.popLast() {
      guard depth <= maximumDepth else { throw .tooDeep(clause.id) }
      guard !clause.id.rawValue.isEmpty else { throw .emptyIdentity }
      guard clauseIDs.insert(clause.id).inserted else { throw .duplicateClause(clause.id) }
      for obligation in clause.obligations {
        guard obligationIDs.insert(obligation.id).inserted else {
          throw .duplicateObligation(obligation.id, in: clause.id)
        }
      }
      pending += clause.children.reversed().map { ($0, depth + 1) }
    }
  }
}
