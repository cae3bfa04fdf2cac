import Agreements

/// A small agreement that holds everything printing has to arrange.
enum LighthouseAgreement {
  private static let opening = [
    Clause(
      "parties", .partyClause,
      Prose([.pair(pair(.official, opensSentence: true))]) + ", hereinafter “the Parties”,"),
    Clause("desire", .recital, "Desiring to keep ships safe,"),
    Clause("agreed", .wordsOfAgreement, "Have agreed as follows:"),
  ]

  private static let repairs = Clause(
    "repairs", .subparagraph, "the following repairs:",
    children: [Clause("glass", .item, "glass"), Clause("brass", .item, "brass")], connective: .or)

  private static let list = Clause(
    "list", .paragraph, "The Parties shall, under \(clause: "purpose"), see to:",
    children: [
      Clause("paint", .subparagraph, "the painting of every lighthouse on the coast"), repairs,
      Clause("oil", .subparagraph, "oil"),
    ], connective: .and, closingWords: "as set out in \(clause: "programme").")

  private static let programme = Clause(
    "programme", .annex, heading: "Programme",
    children: [
      Clause("intro", .paragraph, "This Annex follows \(clause: "list")."),
      Clause(
        "table", .table, heading: "Lamps",
        children: [
          row("head", "Lamp", "State"),
          row("north", "North [old]", "dim, and in need of repair before the winter storms come"),
          row("south", "South | new", "bright"),
        ]),
    ])

  private static func row(_ id: String, _ cells: String...) -> Clause {
    Clause(
      ClauseID(id), .row,
      children: cells.enumerated().map { Clause(ClauseID("\(id)-\($0)"), .cell, Prose($1)) })
  }

  private static func pair(_ form: Party.NameForm, opensSentence: Bool = false) -> PartyPair {
    PartyPair(
      .init("fd", named: Prose(AgreementSample.freedonia.name(form))),
      .init("sy", named: Prose(AgreementSample.sylvania.name(form))),
      opensSentence: opensSentence)
  }

  private static func signature(_ party: PartyID, _ name: String) -> Clause {
    Clause(
      ClauseID("signature-\(party)"), .signature,
      substance: .signature(
        SignatureBlock(
          party, signatory: .settled(name),
          capacity: .open(
            Placeholder("capacity", .text, prompt: "capacity", because: .negotiable)))))
  }

  /// The agreement, between states.
  static func agreement() throws -> Agreement {
    var agreement = try AgreementSample.agreement(
      [
        Clause("preamble", .preamble, children: opening),
        Clause(
          "purpose", .article, heading: "Purpose",
          children: [
            Clause("aim", .paragraph, Prose.reference(.agreement) + " keeps the lights lit.")
          ]),
        Clause(
          "part", .part, heading: "Duties",
          children: [
            Clause(
              "lights", .article, heading: "Lights",
              children: [
                list, Clause("costs", .paragraph, "\(clause: "oil") is paid by " + costs),
              ])
          ]),
        Clause("done", .testimonium, "DONE at Freedonia City, in duplicate."),
        signature("fd", "Rufus T. Firefly"), signature("sy", "Ambassador Trentino"), programme,
      ],
      title: "Agreement between \(Prose([.pair(pair(.official))])) on Lighthouses")
    agreement.instrument.level = .state
    return agreement
  }

  private static var costs: Prose {
    Prose([.pair(pair(.short)), .text(" in equal parts.")])
  }
}
