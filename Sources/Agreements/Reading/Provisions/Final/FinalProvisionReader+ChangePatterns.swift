extension FinalProvisionReader {
  static let mayBeAmended: WordPattern =
    "may|can|shall|will *2 amend|amended|modified|modify|revised|supplemented *12 agreement|consent|agreed|writing"

  static let sameManner: WordPattern =
    "amendment|amendments|modification|modifications|they|it *10 enter|enters|come|effect *8 same manner|procedure|procedures|way|conditions|rules"

  static let amendmentEnters: WordPattern =
    "amendment|amendments|modification|modifications *8 enter|enters|come|comes|take into? force|effect"

  static let settled: WordPattern =
    "dispute|disputes|difference|differences|disagreement|disagreements|divergence|divergences *25 shall|will *2 settled|resolved|solved|settle|resolve *6 by|through|via"

  /// Words one of which shows that the disputes are those over the agreement.
  static let matters: Set<FoldedWord> = [
    "interpretation", "application", "implementation", "agreement", "treaty", "memorandum",
    "arrangement", "convention", "protocol",
  ]

  /// Words that show that other disputes are meant.
  static let otherDisputes: Set<FoldedWord> = [
    "investor", "panel", "majority", "investors", "cannot",
  ]

  static let excludesThirdParties: WordPattern =
    "not|without *3 referred|submitted|recourse|referral|resort|refer|submit *6 court|tribunal|third|courts|tribunals"

  static let bodies: Set<FoldedWord> = ["committee", "commission", "council", "body", "board"]

  static let joint: Set<FoldedWord> = [
    "joint", "mixed", "cooperation", "association", "bilateral", "the",
  ]

  static let registered: WordPattern =
    "register|registered|registration"

  static let unitedNations: WordPattern = "united nations"

  static let passive: WordPattern = "shall|will be registered|submitted|sent"

  static let byAgent: WordPattern =
    "registered|submitted *10 by the? government|republic|kingdom|side|party|first|host"

  static let registrars: [(pattern: WordPattern, bearer: Bearer)] = [
    ("the? contracting? parties|governments|sides shall|will jointly register", .jointly),
    ("each contracting? party|government shall|will register", .each),
    ("either contracting? party|government may|shall register", .either),
    ("by either contracting? party", .either),
    ("by the? both? contracting? parties jointly?", .jointly),
  ]

  static let integralPart: WordPattern =
    "annex|annexes|appendix|appendices|schedule|schedules|protocol|protocols|attachment|attachments *20 an? integral part|parts of the|this present? agreement|treaty|convention|protocol|memorandum|arrangement"

  static let illustrative: WordPattern =
    "annex|annexes|appendix|appendices|schedule|schedules *6 illustrative|example|examples"

  static let notBinding: WordPattern =
    "annex|annexes|appendix|appendices|schedule|schedules *6 not *3 binding|bind|part|obligations"
}
