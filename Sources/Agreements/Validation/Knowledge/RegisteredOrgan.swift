/// An organ under its exact official name, with the other names under which texts call it.
public struct RegisteredOrgan: Sendable, Hashable, Codable {
  /// The party whose organ it is; `nil` for an organ of both or of another.
  public var party: PartyID?

  /// The exact official name, without an article.
  public var name: String

  /// The abbreviation, if it has one.
  public var abbreviation: String?

  /// Names that are used for it and are not its own.
  public var misnomers: [String]

  /// Whether it is a legislature, which an agreement does not bind to enact or appropriate.
  public var isLegislature: Bool

  /// Registers an organ.
  public init(
    _ name: String, of party: PartyID? = nil, abbreviation: String? = nil,
    misnomers: [String] = [], isLegislature: Bool = false
  ) {
    self.name = name
    self.party = party
    self.abbreviation = abbreviation
    self.misnomers = misnomers
    self.isLegislature = isLegislature
  }

  private enum CodingKeys: String, CodingKey {
    case party, name, abbreviation, misnomers, isLegislature
  }

  /// Decodes an organ of which only the name is needed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    party = try container.decodeIfPresent(PartyID.self, forKey: .party)
    name = try container.decode(String.self, forKey: .name)
    abbreviation = try container.decodeIfPresent(String.self, forKey: .abbreviation)
    misnomers = try container.decodeIfPresent([String].self, forKey: .misnomers) ?? []
    isLegislature = try container.decodeIfPresent(Bool.self, forKey: .isLegislature) ?? false
  }
}
