extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let instrument: [any Rule] = [
    CFRCriteria(), GoverningLaw(), KosRoute(), MOUTreatyTerm(), MutualDefenceRoute(),
    NonbindingClause(), QNBI(), TitleVsBinding(), TreatyMOUTerm(), Undeclared(), USAuthority(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedInstrument: [UndecidedRule] = []
}
