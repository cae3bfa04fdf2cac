/// Another instrument under its exact title, with the other names under which texts call it.
public struct RegisteredInstrument: Sendable, Hashable, Codable {
  /// The exact title, without an article.
  public var title: String

  /// The short names under which it may be called.
  public var shortNames: [String]

  /// Names that are used for it and are wrong.
  public var misnomers: [String]

  /// The parties that it binds; `nil` where that is not known.
  public var bound: [PartyID]?

  /// Registers an instrument.
  public init(
    _ title: String, shortNames: [String] = [], misnomers: [String] = [], bound: [PartyID]? = nil
  ) {
    self.title = title
    self.shortNames = shortNames
    self.misnomers = misnomers
    self.bound = bound
  }

  private enum CodingKeys: String, CodingKey {
    case title, shortNames, misnomers, bound
  }

  /// Decodes an instrument of which only the title is needed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.decode(String.self, forKey: .title)
    shortNames = try container.decodeIfPresent([String].self, forKey: .shortNames) ?? []
    misnomers = try container.decodeIfPresent([String].self, forKey: .misnomers) ?? []
    bound = try container.decodeIfPresent([PartyID].self, forKey: .bound)
  }
}
