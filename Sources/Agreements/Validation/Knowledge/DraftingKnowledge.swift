/// What is known beyond the text of an agreement: names, instruments, domestic procedures, what has happened.
///
/// Rules that need such knowledge are silent without it. All of it is data that the user gives; the library
/// knows no state and no organ by itself.
public struct DraftingKnowledge: Sendable, Hashable, Codable {
  /// The organs of the parties, under their exact official names.
  public var organs: [RegisteredOrgan]

  /// The other instruments to which texts refer, under their exact titles.
  public var instruments: [RegisteredInstrument]

  /// The capitalised names that need no definition, such as those of places.
  public var properNames: [String]

  /// How names and words are to be written.
  public var houseStyle: HouseStyle

  /// What either party has already committed itself to.
  public var commitments: [PriorCommitment]

  /// What each party's own law asks before it is bound.
  public var procedures: [DomesticProcedure]

  /// Who may sign for a party.
  public var fullPowers: [FullPowers]

  /// Who has been authorized to negotiate or conclude.
  public var authorities: [NegotiatingAuthority]

  /// The texts of the source documents.
  public var sources: [SourceText]

  /// What has happened in the life of the agreement.
  public var record: EventRecord

  /// The day on which the text is validated; clocks do not run without one.
  public var today: CalendarDate?

  /// Makes knowledge; nothing is known unless it is given.
  public init(
    organs: [RegisteredOrgan] = [], instruments: [RegisteredInstrument] = [],
    properNames: [String] = [], houseStyle: HouseStyle = HouseStyle(),
    commitments: [PriorCommitment] = [], procedures: [DomesticProcedure] = [],
    fullPowers: [FullPowers] = [], authorities: [NegotiatingAuthority] = [],
    sources: [SourceText] = [], record: EventRecord = [:], today: CalendarDate? = nil
  ) {
    self.organs = organs
    self.instruments = instruments
    self.properNames = properNames
    self.houseStyle = houseStyle
    self.commitments = commitments
    self.procedures = procedures
    self.fullPowers = fullPowers
    self.authorities = authorities
    self.sources = sources
    self.record = record
    self.today = today
  }

  private enum CodingKeys: String, CodingKey {
    case organs, instruments, properNames, houseStyle, commitments, procedures, fullPowers
    case authorities, sources, record, today
  }

  /// Decodes knowledge of which every part may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
      try container.decodeIfPresent([Element].self, forKey: key) ?? []
    }
    organs = try list(.organs)
    instruments = try list(.instruments)
    properNames = try list(.properNames)
    houseStyle = try container.decodeIfPresent(HouseStyle.self, forKey: .houseStyle) ?? HouseStyle()
    commitments = try list(.commitments)
    procedures = try list(.procedures)
    fullPowers = try list(.fullPowers)
    authorities = try list(.authorities)
    sources = try list(.sources)
    record = try container.decodeIfPresent(EventRecord.self, forKey: .record) ?? [:]
    today = try container.decodeIfPresent(CalendarDate.self, forKey: .today)
  }
}
