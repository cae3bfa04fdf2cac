/// How the parties settle disputes over an agreement.
public struct DisputeSettlement: Sendable, Hashable, Codable {
  /// The means, in the order in which they are used.
  public var means: [Means]

  /// Whether the text excludes any court, tribunal or third party.
  public var excludesThirdParties: Bool

  /// Makes a provision on disputes.
  public init(_ means: [Means], excludesThirdParties: Bool) {
    self.means = means
    self.excludesThirdParties = excludesThirdParties
  }

  /// A means of settling a dispute.
  public enum Means: Sendable, Hashable, Codable {
    /// The parties consult.
    case consultation

    /// The parties negotiate through diplomatic channels.
    case negotiation

    /// A joint body takes the matter up.
    case jointBody(BodyID)

    /// An arbitral tribunal decides.
    case arbitration

    /// An international court decides, under the name given.
    case court(String)

    enum JointBodyCodingKeys: String, CodingKey { case _0 = "id" }
    enum CourtCodingKeys: String, CodingKey { case _0 = "name" }
  }
}
