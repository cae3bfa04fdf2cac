/// One of the two parties to an agreement.
///
/// Names are given as they run inside a sentence, with their article where they take one: "the
/// United States of America", "Kosovo".
public struct Party: Sendable, Hashable, Codable, Identifiable {
  /// The party's identity.
  public let id: PartyID

  /// The official name, as it runs inside a sentence.
  public var officialName: String

  /// The name by which the text calls the party, as it runs inside a sentence.
  public var shortName: String

  /// The adjective, such as "Kosovo" in "Kosovo law".
  public var adjective: String

  /// The abbreviation that attributes brackets to the party, such as "US".
  public var abbreviation: String

  /// The party's organs that the agreement names.
  public var bodies: [Body]

  /// Makes a party.
  public init(
    _ id: PartyID, officialName: String, shortName: String, adjective: String,
    abbreviation: String, bodies: [Body] = []
  ) {
    self.id = id
    self.officialName = officialName
    self.shortName = shortName
    self.adjective = adjective
    self.abbreviation = abbreviation
    self.bodies = bodies
  }

  /// Which of its names calls a party.
  public enum NameForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// "the United States of America"
    case official

    /// "the United States"
    case short
  }

  /// The name in the given form, as it runs inside a sentence.
  public func name(_ form: NameForm) -> String {
    switch form {
    case .official: officialName
    case .short: shortName
    }
  }
}
