/// The place at the end of an agreement where one party signs.
public struct SignatureBlock: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// The person who signs.
  public var signatory: Particular<String>

  /// The capacity in which the person signs.
  public var capacity: Particular<String>

  /// Makes a signature block.
  public init(_ party: PartyID, signatory: Particular<String>, capacity: Particular<String>) {
    self.party = party
    self.signatory = signatory
    self.capacity = capacity
  }
}
