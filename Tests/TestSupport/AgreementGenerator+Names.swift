import Agreements

extension AgreementGenerator.Cast {
  static let neighbours = (
    first: Party(
      "fd", officialName: "the Republic of Freedonia", shortName: "Freedonia",
      adjective: "Freedonian", abbreviation: "FD",
      bodies: [
        Body("fd-lights", name: "the Lighthouse Board of Freedonia", abbreviation: "LBF"),
        Body("fd-coast", name: "the Coast Guard"),
      ]),
    second: Party(
      "sy", officialName: "the Kingdom of Sylvania", shortName: "Sylvania",
      adjective: "Sylvanian", abbreviation: "SY",
      bodies: [Body("sy-lights", name: "the Royal Keepers")])
  )

  static let islands = (
    first: Party(
      "țară", officialName: "Țara Înaltă", shortName: "Țara Înaltă", adjective: "înalt",
      abbreviation: "ȚÎ", bodies: [Body("harbour", name: "Căpitănia “Nord” [Port]")]),
    second: Party(
      "o'hana *2*", officialName: "the Islands of O'Hana", shortName: "O'Hana",
      adjective: "O'Hanan", abbreviation: "O'H", bodies: [Body("reef", name: "the Reef Council")])
  )

  static let commissions = [
    Body("commission", name: "the Joint Commission", abbreviation: "JC"),
    Body("panel", name: "the Panel_of_Experts"),
  ]

  static let strangers = [
    NonParty("klopstokia", name: "Klopstokia", kind: .state),
    NonParty("union", name: "the Postal Union", kind: .organization),
    NonParty("lamps", name: "Lamps & Sons | Ltd.", kind: .person),
  ]

  static func treaties(_ party: PartyID) -> [ExternalInstrument] {
    [
      ExternalInstrument(
        "charter", title: "the Charter of the Seas", shortName: "the Charter",
        place: "Freedonia City", date: CalendarDate("1933-11-17"), version: .asAmended,
        standing: [.init(party, isBound: true)], remark: "in force"),
      ExternalInstrument("statute", title: "the Statute of Lamps"),
      ExternalInstrument(
        "convention", title: "the Convention on Buoys",
        version: CalendarDate("2001-02-28").map { .asInForce(on: $0) } ?? .unstated,
        standing: [.init(party, isBound: false)]),
    ]
  }

  static let documents = [
    SourceDocument(
      "op-ed", title: "An op-ed", fileName: "op-ed.md", byteCount: 12, paragraphCount: 9,
      checksum: Checksum(of: "An op-ed.\n\n".utf8)),
    SourceDocument(
      "report", title: "A report", fileName: "report <2>.md", byteCount: 5, paragraphCount: 1,
      checksum: Checksum(of: "Lamps".utf8), remark: "of unknown origin"),
  ]
}
