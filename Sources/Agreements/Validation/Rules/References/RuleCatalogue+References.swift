extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let references: [any Rule] = [
    Anaphoric(),
    AnnexMissing(),
    DoubleNotwithstanding(),
    ExternalIncomplete(),
    ExternalNameUnverified(),
    ExternalNotBindingOnParty(),
    ExternalVersion(),
    ListNumberAgreement(),
    PrecedenceCycle(),
    RangeInverted(),
    RangeKind(),
    RelativeOutOfScope(),
    RespectivelyLength(),
    SelfReference(),
    StaleAfterRenumber(),
    Unresolved(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedReferences: [UndecidedRule] = []
}
