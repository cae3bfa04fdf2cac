/// An authorization to negotiate or to conclude an agreement.
public struct NegotiatingAuthority: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// What it allows.
  public var scope: Scope

  /// The act that gives it, with its date or number.
  public var act: String

  /// Records an authorization.
  public init(of party: PartyID, to scope: Scope, by act: String) {
    self.party = party
    self.scope = scope
    self.act = act
  }

  /// What an authorization allows.
  public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// To negotiate.
    case negotiate

    /// To conclude, and so to sign.
    case conclude
  }
}
