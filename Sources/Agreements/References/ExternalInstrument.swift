/// Another instrument to which the agreement refers: a treaty, a statute, a resolution.
public struct ExternalInstrument: Sendable, Hashable, Codable, Identifiable {
  /// The instrument's identity.
  public let id: ExternalInstrumentID

  /// Its full title, as it runs inside a sentence.
  public var title: String

  /// The short name by which later references call it, as it runs inside a sentence.
  public var shortName: String

  /// Where it was done, if known.
  public var place: String?

  /// When it was done, if known.
  public var date: CalendarDate?

  /// Which version of it is meant.
  public var version: Version

  /// Whether the parties are bound by it; a party that is not listed is of unknown status.
  public var standing: [Standing]

  /// What is known of the instrument and what is not.
  public var remark: String

  /// Makes an instrument.
  public init(
    _ id: ExternalInstrumentID, title: String, shortName: String? = nil, place: String? = nil,
    date: CalendarDate? = nil, version: Version = .unstated, standing: [Standing] = [],
    remark: String = ""
  ) {
    self.id = id
    self.title = title
    self.shortName = shortName ?? title
    self.place = place
    self.date = date
    self.version = version
    self.standing = standing
    self.remark = remark
  }

  /// Which version of an instrument a reference means.
  public enum Version: Sendable, Hashable, Codable {
    /// The reference does not say.
    case unstated

    /// The instrument as it is amended from time to time.
    case asAmended

    /// The instrument as it was in force on a date.
    case asInForce(on: CalendarDate)
  }

  /// How a party stands to an instrument.
  public struct Standing: Sendable, Hashable, Codable {
    /// The party.
    public var party: PartyID

    /// Whether the instrument binds it.
    public var isBound: Bool

    /// Records how a party stands to an instrument.
    public init(_ party: PartyID, isBound: Bool) {
      self.party = party
      self.isBound = isBound
    }
  }

  /// Whether the instrument binds a party, or `nil` if that is not known.
  public func binds(_ party: PartyID) -> Bool? {
    standing.first { $0.party == party }?.isBound
  }
}
