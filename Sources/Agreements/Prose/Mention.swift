/// The use of a name or of a defined term in prose.
public struct Mention: Sendable, Hashable, Codable {
  /// Who or what is named.
  public var subject: Subject

  /// The words that stand in the text.
  public var wording: String

  /// Makes a mention of a subject in the given words.
  public init(_ subject: Subject, wording: String) {
    self.subject = subject
    self.wording = wording
  }

  /// Who or what can be named.
  public enum Subject: Sendable, Hashable, Codable {
    /// A party.
    case party(PartyID)

    /// An organ of a party, or a joint organ.
    case body(BodyID)

    /// A state, organization or person that is not a party.
    case nonParty(NonPartyID)

    /// Another instrument.
    case instrument(ExternalInstrumentID)

    /// A defined term.
    case term(TermID)

    enum PartyCodingKeys: String, CodingKey { case _0 = "id" }
    enum BodyCodingKeys: String, CodingKey { case _0 = "id" }
    enum NonPartyCodingKeys: String, CodingKey { case _0 = "id" }
    enum InstrumentCodingKeys: String, CodingKey { case _0 = "id" }
    enum TermCodingKeys: String, CodingKey { case _0 = "id" }
  }
}
