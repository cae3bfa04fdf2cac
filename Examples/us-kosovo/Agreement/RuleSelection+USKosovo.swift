public import Agreements

extension RuleSelection {
  /// The rules for the draft, with what is known of the two states and what is to stand in it.
  ///
  /// - Parameter stage: How far the text has come. What a draft leaves open by design is suppressed in a draft
  ///   only; from initialling on it blocks the text.
  /// - Returns: All rules of the library, with knowledge and suppressions.
  public static func usKosovo(for stage: ValidationStage = .draft) -> RuleSelection {
    var selection = RuleSelection.standard.knowing(.usKosovo)
      .suppressing(
        "norm.forces-status-basis", in: "Article 5",
        because:
          "the list of instruments in force in Article 24(2), still open, is to name the one on the status of "
          + "forces; the sources name none"
      )
    guard stage == .draft else { return selection }
    selection = selection.suppressing(
      "party.negotiating-authority",
      because:
        "the draft takes up private proposals; neither government has been asked to authorize talks"
    )
    for rule in ["type.undeclared", "type.us-authority", "type.kos-route"] {
      selection = selection.suppressing(
        rule,
        because:
          "the sources are silent on whether the instrument is to bind and by which domestic route; the draft "
          + "leaves both open until initialling")
    }
    return selection
  }
}

extension DraftingKnowledge {
  /// What is publicly known of the organs and procedures of the two states.
  public static let usKosovo = DraftingKnowledge(
    organs: [
      RegisteredOrgan("Department of State", of: .unitedStates),
      RegisteredOrgan("Department of Defense", of: .unitedStates, abbreviation: "DoD"),
      RegisteredOrgan(
        "Congress of the United States", of: .unitedStates, misnomers: ["US Parliament"],
        isLegislature: true),
      RegisteredOrgan("Kosovo Security Force", of: .kosovo, abbreviation: "KSF"),
      RegisteredOrgan("Ministry of Defense", of: .kosovo),
      RegisteredOrgan(
        "Cyber Security Agency", of: .kosovo, misnomers: ["Cybersecurity Agency"]),
      RegisteredOrgan("Assembly of the Republic of Kosovo", of: .kosovo, isLegislature: true),
    ],
    procedures: [
      DomesticProcedure(
        "reporting under the Case-Zablocki Act", of: .unitedStates,
        basis: "1 U.S.C. 112b; 22 CFR 181.7", needsActAfterSignature: false),
      DomesticProcedure(
        "ratification by the Assembly or by the President", of: .kosovo,
        basis: "Constitution of the Republic of Kosovo art. 18", needsActAfterSignature: true),
    ])
}
