extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let instrument: [any Rule] = []

  /// The rules of the family that are not checked.
  static let undecidedInstrument: [UndecidedRule] = []
}
