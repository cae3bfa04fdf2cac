/// What is replaced in an agreement, apart from its clauses.
public struct AgreementChanges: Sendable, Hashable, Codable {
  /// The title.
  public var title: Replacement<Prose>?

  /// The sort of instrument.
  public var instrument: Replacement<Instrument>?

  /// The parties.
  public var parties: Replacement<Parties>?

  /// The language of the text.
  public var language: Replacement<Language>?

  /// The joint organs.
  public var jointBodies: Replacement<[Body]>?

  /// Those that the text names and does not bind.
  public var nonParties: Replacement<[NonParty]>?

  /// The other instruments to which it refers.
  public var externalInstruments: Replacement<[ExternalInstrument]>?

  /// The documents from which it was drawn up.
  public var sources: Replacement<[SourceDocument]>?

  /// The slips of those documents that it sets right.
  public var corrections: Replacement<[Correction]>?

  /// The styles of its numbers.
  public var numberingScheme: Replacement<NumberingScheme>?

  /// Compares two agreements without their clauses.
  ///
  /// - Returns: `nil` if nothing is replaced.
  public init?(from old: Agreement, to new: Agreement) {
    title = Replacement(old.title, new.title)
    instrument = Replacement(old.instrument, new.instrument)
    parties = Replacement(old.parties, new.parties)
    language = Replacement(old.language, new.language)
    jointBodies = Replacement(old.jointBodies, new.jointBodies)
    nonParties = Replacement(old.nonParties, new.nonParties)
    externalInstruments = Replacement(old.externalInstruments, new.externalInstruments)
    sources = Replacement(old.sources, new.sources)
    corrections = Replacement(old.corrections, new.corrections)
    numberingScheme = Replacement(old.numberingScheme, new.numberingScheme)
    guard
      title != nil || instrument != nil || parties != nil || language != nil || jointBodies != nil
        || nonParties != nil || externalInstruments != nil || sources != nil || corrections != nil
        || numberingScheme != nil
    else { return nil }
  }

  /// The changes that undo these.
  public var inverse: AgreementChanges {
    var inverse = self
    inverse.title = title?.inverse
    inverse.instrument = instrument?.inverse
    inverse.parties = parties?.inverse
    inverse.language = language?.inverse
    inverse.jointBodies = jointBodies?.inverse
    inverse.nonParties = nonParties?.inverse
    inverse.externalInstruments = externalInstruments?.inverse
    inverse.sources = sources?.inverse
    inverse.corrections = corrections?.inverse
    inverse.numberingScheme = numberingScheme?.inverse
    return inverse
  }

  /// Replaces the values in an agreement.
  ///
  /// - Returns: Whether every value was the one that is replaced; if not, the agreement is partly changed.
  func apply(to agreement: inout Agreement) -> Bool {
    ClauseChanges.replace(&agreement.title, title)
      && ClauseChanges.replace(&agreement.instrument, instrument)
      && ClauseChanges.replace(&agreement.parties, parties)
      && ClauseChanges.replace(&agreement.language, language)
      && ClauseChanges.replace(&agreement.jointBodies, jointBodies)
      && ClauseChanges.replace(&agreement.nonParties, nonParties)
      && ClauseChanges.replace(&agreement.externalInstruments, externalInstruments)
      && ClauseChanges.replace(&agreement.sources, sources)
      && ClauseChanges.replace(&agreement.corrections, corrections)
      && ClauseChanges.replace(&agreement.numberingScheme, numberingScheme)
  }
}
