extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let norms: [any Rule] = [
    DeadlineVague()
  ]

  /// The rules of the family that are not checked.
  static let undecidedNorms: [UndecidedRule] = []
}
