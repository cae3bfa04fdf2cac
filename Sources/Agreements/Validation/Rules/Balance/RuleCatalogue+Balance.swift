extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let balance: [any Rule] = [
    BenefitWithoutDuty(),
    CostShare(),
    MirrorMismatch(),
    MutualLabelUnmet(),
    NoDuties(),
    OneSidedDuty(),
    PowerAsymmetry(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedBalance: [UndecidedRule] = []
}
