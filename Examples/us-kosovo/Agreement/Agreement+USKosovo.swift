public import Agreements

extension Agreement {
  /// The proposed security agreement between the United States and Kosovo, drawn up from two sources.
  ///
  /// Every clause cites the paragraphs it rests on, or is tagged as standing practice or as the
  /// drafter's proposal. What the sources do not say stands in brackets. Whether the instrument is to
  /// bind, its form, its level and the route by which each side may conclude it are undecided,
  /// because the sources propose an agreement and leave all of them open.
  ///
  /// - Throws: ``DraftingError`` if the draft refers to something that does not exist.
  public static func usKosovo() throws(DraftingError) -> Agreement {
    try Agreement(
      between: .unitedStates, and: .kosovo, designation: "\(open: .designation)",
      on: "\(open: .subject)", jointBodies: [.taskForce, .commission],
      nonParties: NonParty.usKosovo, externalInstruments: [.authorizationAct],
      sources: SourceInventory.usKosovo.documents, corrections: Correction.usKosovo
    ) {
      Recitals()
      GeneralProvisions()
      DefenseCooperation()
      CyberAndInformation()
      EconomicCooperation()
      GovernanceAndPeople()
      RegionalCooperation()
      Institutions()
      FinalProvisions()
      Testimonium(
        doneAt: .open(.place), on: .open(.date),
        in: Authenticity(.open(.languages), prevailing: .open(.prevailingText)),
        signedBy: Parties.signatories)
      ProgramOfCooperation()
    }
  }
}

extension Parties {
  /// The places to sign, with who signs and in which capacity still open.
  fileprivate static var signatories: [SignatureBlock] {
    [Party.unitedStates, .kosovo].map { party in
      SignatureBlock(
        party.id, signatory: .open(.signatory(party)), capacity: .open(.capacity(party)))
    }
  }
}
