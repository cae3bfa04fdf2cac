extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let finals: [any Rule] = [
    AmendmentMissing(),
    AnnexAmendment(),
    CaseActClock(),
    DateInvalid(),
    DateWordsFigures(),
    DisputeMissing(),
    DisputeThirdParty(),
    DomesticProcedureMismatch(),
    DurationMissing(),
    EifConflict(),
    EifFormulaAmbiguous(),
    EifImpossible(),
    EifVsRatification(),
    EntryIntoForceMissing(),
    LanguagesMissing(),
    MultilateralBoilerplate(),
    Originals(),
    PrevailingLanguageUnlisted(),
    ProvisionalDomestic(),
    ProvisionalUnbounded(),
    FinalRegistration(),
    RelationshipMissing(),
    RenewalWindow(),
    ReservationInBilateral(),
    Retroactive(),
    ReviewNoConsequence(),
    ScrutinyWindow(),
    SurvivalMissing(),
    TerminationDetails(),
    TerminationMissing(),
    Territorial(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedFinals: [UndecidedRule] = []
}
