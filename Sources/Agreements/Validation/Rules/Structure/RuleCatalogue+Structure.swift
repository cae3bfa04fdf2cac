extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let structure: [any Rule] = [
    Alternat(), AnnexContainsHardDuty(), AnnexNotIntegral(), AnnexUnreferenced(),
    BulletUncitable(), ChapeauGrammar(), Depth(), EmptyNode(), FinalOrder(), HeadingDuplicate(),
    HeadingPartial(), InsertedNumberInNewText(), ListConnectiveMissing(), LoneChild(),
    NotesMismatch(), NumberDuplicate(), NumberGap(), NumberStyleMixed(), RecitalForm(),
    RecitalOperative(), SignatureBlocks(), TestimoniumMissing(), TitleMissing(),
    WordsOfAgreementMissing(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedStructure: [UndecidedRule] = []
}
