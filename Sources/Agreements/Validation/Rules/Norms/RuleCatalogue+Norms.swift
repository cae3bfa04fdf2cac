extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let norms: [any Rule] = [
    AgreementToAgree(),
    AmbiguousModal(),
    BeneficiaryOnly(),
    CharterConflict(),
    ClassifiedBasis(),
    Contradiction(),
    DeadlineAnchor(),
    DeadlineConflict(),
    DeadlineVague(),
    DomesticLawOverride(),
    NormDuplicate(),
    DutyWithoutMeans(),
    ExceptionSwallows(),
    ExistingCommitment(),
    ExportControl(),
    ForcesStatusBasis(),
    FundingUnqualified(),
    GuaranteeWord(),
    KosovoFinancialObligation(),
    ModalClashInList(),
    MoneyIncomplete(),
    NoActor(),
    OneOffNoDeadline(),
    OutcomeAsDuty(),
    PartiesEachOrJoint(),
    PassiveRight(),
    PermissionVsProhibition(),
    PersonalData(),
    RecitalOnlyCommitment(),
    RecurrenceUndefined(),
    SharingNotCompelled(),
    StackedQualifiers(),
    UnequalAddress(),
    UnmeasurableQuantum(),
    UseOfForceFrame(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedNorms: [UndecidedRule] = []
}
