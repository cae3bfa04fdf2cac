/// The classes of norms in which changes are listed for each party.
public enum NormClass: String, Sendable, Hashable, Codable, CaseIterable {
  /// Duties.
  case duty

  /// Prohibitions.
  case prohibition

  /// Rights and immunities, which hold against the other party.
  case right

  /// Powers to change the legal position.
  case power

  /// Permissions.
  case permission

  /// All others: intentions, recommendations, declarations, purposes and what is constituted.
  case other

  /// The class of a modality.
  public init(_ modality: Modality) {
    self =
      switch modality {
      case .duty: .duty
      case .prohibition: .prohibition
      case .claimRight, .immunity: .right
      case .power: .power
      case .permission: .permission
      case .constitutive, .declaration, .intention, .recommendation, .purpose: .other
      }
  }
}
