extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let text: [any Rule] = [
    AllCapsModal()
  ]

  /// The rules of the family that are not checked.
  static let undecidedText: [UndecidedRule] = []
}
