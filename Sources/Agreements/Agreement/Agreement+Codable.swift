extension Agreement: Codable {
  private enum CodingKeys: String, CodingKey {
    case title, instrument, parties, language, jointBodies, nonParties, externalInstruments
    case sources, corrections, numberingScheme, clauses
  }

  /// Decodes an agreement, checking its tree.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let clauses = try container.decode([Clause].self, forKey: .clauses)
    do {
      self = try Agreement(
        title: container.decode(Prose.self, forKey: .title),
        instrument: container.decode(Instrument.self, forKey: .instrument),
        parties: container.decode(Parties.self, forKey: .parties),
        language: container.decode(Language.self, forKey: .language),
        jointBodies: container.decode([Body].self, forKey: .jointBodies),
        nonParties: container.decode([NonParty].self, forKey: .nonParties),
        externalInstruments: container.decode(
          [ExternalInstrument].self, forKey: .externalInstruments),
        sources: container.decode([SourceDocument].self, forKey: .sources),
        corrections: container.decode([Correction].self, forKey: .corrections),
        numberingScheme: container.decode(NumberingScheme.self, forKey: .numberingScheme),
        clauses: clauses)
    } catch let error as StructureError {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath + [CodingKeys.clauses],
          debugDescription: error.description, underlyingError: error))
    }
  }

  /// Encodes the agreement.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(instrument, forKey: .instrument)
    try container.encode(parties, forKey: .parties)
    try container.encode(language, forKey: .language)
    try container.encode(jointBodies, forKey: .jointBodies)
    try container.encode(nonParties, forKey: .nonParties)
    try container.encode(externalInstruments, forKey: .externalInstruments)
    try container.encode(sources, forKey: .sources)
    try container.encode(corrections, forKey: .corrections)
    try container.encode(numberingScheme, forKey: .numberingScheme)
    try container.encode(clauses, forKey: .clauses)
  }
}
