/// The ground on which a person may sign for a party.
///
/// See VCLT art. 7.
public struct FullPowers: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// The person's name, as in the signature block.
  public var signatory: String

  /// The ground.
  public var ground: Ground

  /// Records that a person may sign.
  public init(_ signatory: String, for party: PartyID, _ ground: Ground) {
    self.signatory = signatory
    self.party = party
    self.ground = ground
  }

  /// Why a person may sign.
  public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// An instrument of full powers was issued.
    case fullPowers

    /// The person is head of state, head of government or minister for foreign affairs.
    case office
  }
}
