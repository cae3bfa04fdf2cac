/// What a sentence can know of the agreement for which it is composed.
public struct DraftingContext: Sendable, Hashable, Codable {
  /// The parties.
  public var parties: Parties

  /// The organs of the parties and their joint organs.
  public var bodies: [Body]

  /// What sort of instrument is drafted.
  public var instrument: Instrument

  /// The spelling that composed words follow.
  public var spelling: Spelling

  /// Makes a context.
  public init(
    parties: Parties, jointBodies: [Body] = [], instrument: Instrument = Instrument(),
    spelling: Spelling = .american
  ) {
    self.parties = parties
    bodies = parties.both.flatMap(\.bodies) + jointBodies
    self.instrument = instrument
    self.spelling = spelling
  }

  /// A spelling of English.
  public enum Spelling: String, Sendable, Hashable, Codable, CaseIterable {
    /// "endeavor"
    case american

    /// "endeavour"
    case british
  }
}
