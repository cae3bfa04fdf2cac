extension Clause {
  /// A typed value that the words of a clause express.
  ///
  /// The words are what the parties sign; the value is what a program can compute with: the date on
  /// which the agreement enters into force, the last day on which a notice is in time, who signs.
  public indirect enum Substance: Sendable, Hashable {
    /// When the agreement enters into force.
    case entryIntoForce(EntryIntoForce)

    /// How long it stays in force.
    case duration(AgreementDuration)

    /// How it is renewed.
    case renewal(Renewal)

    /// How it can be ended.
    case termination(Termination)

    /// How it is amended.
    case amendment(Amendment)

    /// How disputes are settled.
    case disputes(DisputeSettlement)

    /// In which languages it is done and which of the texts are authentic.
    case languages(Authenticity)

    /// Whether and by whom it is registered.
    case registration(Registration)

    /// Whether an annex is a part of the agreement.
    case annexStatus(AnnexStatus)

    /// Who signs for a party.
    case signature(SignatureBlock)

    /// What a row of a programme of cooperation is, and which obligations carry it.
    case programme(ProgrammeEntry)
  }
}
