extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let structure: [any Rule] = []

  /// The rules of the family that are not checked.
  static let undecidedStructure: [UndecidedRule] = []
}
