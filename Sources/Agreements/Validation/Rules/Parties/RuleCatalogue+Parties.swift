extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let parties: [any Rule] = [
    CollectiveTerm(),
    PartyCount(),
    PartyFullPowers(),
    IoMemberDependence(),
    LegislatureBearer(),
    LevelInconsistent(),
    NameInconsistent(),
    PartyNegotiatingAuthority(),
    NonPartyBearer(),
    NonPartyBeneficiary(),
    OrganComposition(),
    OrganUndesignated(),
    OrganUnknown(),
    PrivateBearer(),
    StatusSensitiveName(),
    SubnationalBearer(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedParties: [UndecidedRule] = []
}
