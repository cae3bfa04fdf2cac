extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let text: [any Rule] = [
    AllCapsModal(), BidiControl(), BracketOpen(), BracketUnbalanced(), CommentLeft(),
    ConfusableTerm(), Control(), DuplicateProvision(), HyphenForDash(), Invisible(),
    MixedDigits(), MixedScriptWord(), NBSP(), NotNFC(), TextPlaceholder(), QuoteStyle(),
    SizeLimit(), SpellingVariant(), UnitAmbiguous(), Whitespace(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedText: [UndecidedRule] = []
}
