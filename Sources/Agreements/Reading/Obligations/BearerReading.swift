/// Who bears a norm, as read from its sentence.
public struct BearerReading: Sendable, Hashable, Codable {
  /// How the norm falls on the bearers.
  public var quantifier: Quantifier

  /// The words that name the bearer; none where nobody is named.
  public var phrase: TextRange?

  /// Makes the reading of a bearer.
  public init(_ quantifier: Quantifier, phrase: TextRange? = nil) {
    self.quantifier = quantifier
    self.phrase = phrase
  }

  /// How a norm falls on its bearers.
  public enum Quantifier: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each party for itself: "each Party", "a Party", "the Parties" with most verbs.
    case each

    /// Both parties together: "the Parties" with consult, cooperate, meet and the like.
    case jointly

    /// Either party.
    case either

    /// Neither party: "neither Party", "no Party".
    case neither

    /// One party that is named, or told from the other.
    case one

    /// Whichever party has a role, such as "the requesting Party".
    case role

    /// An organ of a party.
    case organ

    /// A joint organ.
    case jointOrgan

    /// Individuals, companies, ships and the like.
    case person

    /// A third state or an organization.
    case nonParty

    /// Nobody is named.
    case unspecified

    /// Whether the words of the bearer say more than how the norm falls on the parties.
    var isNamed: Bool {
      switch self {
      case .one, .role, .organ, .jointOrgan, .person, .nonParty: true
      case .each, .jointly, .either, .neither, .unspecified: false
      }
    }
  }
}
