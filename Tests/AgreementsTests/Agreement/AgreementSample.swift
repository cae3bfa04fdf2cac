import Agreements

/// Two parties and the means to make small agreements between them.
enum AgreementSample {
  static let freedonia = Party(
    "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
    adjective: "Freedonian", abbreviation: "FD",
    bodies: [Body("fd-lights", name: "the Lighthouse Board", abbreviation: "LB")])

  static let sylvania = Party(
    "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania", adjective: "Sylvanian",
    abbreviation: "SY", bodies: [Body("sy-lights", name: "the Royal Keepers")])

  /// An agreement of the given clauses.
  static func agreement(
    _ clauses: [Clause], title: Prose = "Agreement", instruments: [ExternalInstrument] = [],
    scheme: NumberingScheme = .standard
  ) throws -> Agreement {
    guard let parties = Parties(freedonia, sylvania) else { throw StructureError.emptyIdentity }
    return try Agreement(
      title: title, parties: parties,
      jointBodies: [Body("commission", name: "the Joint Commission")],
      nonParties: [NonParty("klopstokia", name: "Klopstokia", kind: .state)],
      externalInstruments: instruments, numberingScheme: scheme, clauses: clauses)
  }

  /// A chain of clauses, each within the one before; the outermost is "1".
  static func chain(of depth: Int) -> Clause {
    var clause = Clause(ClauseID("\(depth)"), .subitem)
    for level in stride(from: depth - 1, through: 1, by: -1) {
      clause = Clause(ClauseID("\(level)"), .subitem, children: [clause])
    }
    return clause
  }

  /// An article of paragraphs with the given identities.
  static func article(_ id: ClauseID, _ paragraphs: ClauseID...) -> Clause {
    Clause(
      id, .article, children: paragraphs.map { Clause($0, .paragraph, "Words of \($0.rawValue).") })
  }
}

extension Prose {
  /// Prose that is one reference.
  static func reference(_ target: Reference.Target, _ form: Reference.Form = .automatic) -> Prose {
    Prose([.reference(Reference(target, form: form))])
  }
}
