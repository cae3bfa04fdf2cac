extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let definitions: [any Rule] = [
    Acronym(), DefinitionCircular(), DefinitionDuplicate(), MeansAndIncludes(),
    DefinitionNormative(), RedefinesExternal(), ScopeMissing(), UndefinedTerm(), DefinitionUnused(),
    UsedOutsideScope(), TermVariant(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedDefinitions: [UndecidedRule] = []
}
