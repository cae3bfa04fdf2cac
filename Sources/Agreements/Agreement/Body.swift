/// An organ of a party, or one that both parties set up, under its official name.
public struct Body: Sendable, Hashable, Codable, Identifiable {
  /// The organ's identity.
  public let id: BodyID

  /// The official name, as it runs inside a sentence.
  public var name: String

  /// The abbreviation, if it has one.
  public var abbreviation: String?

  /// Makes an organ.
  public init(_ id: BodyID, name: String, abbreviation: String? = nil) {
    self.id = id
    self.name = name
    self.abbreviation = abbreviation
  }
}
