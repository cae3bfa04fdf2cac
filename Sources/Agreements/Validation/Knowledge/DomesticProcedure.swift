/// What a party's own law asks before and after it is bound by an agreement.
public struct DomesticProcedure: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// The procedure's name, such as "ratification by law".
  public var name: String

  /// What it rests on, with a pinpoint.
  public var basis: String

  /// Whether an act is needed after signature, so that signature alone cannot bind the party.
  public var needsActAfterSignature: Bool

  /// The clocks that run after signature or entry into force.
  public var clocks: [Clock]

  /// Describes a procedure.
  public init(
    _ name: String, of party: PartyID, basis: String, needsActAfterSignature: Bool,
    clocks: [Clock] = []
  ) {
    self.name = name
    self.party = party
    self.basis = basis
    self.needsActAfterSignature = needsActAfterSignature
    self.clocks = clocks
  }

  private enum CodingKeys: String, CodingKey {
    case party, name, basis, needsActAfterSignature, clocks
  }

  /// Decodes a procedure; the clocks may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    party = try container.decode(PartyID.self, forKey: .party)
    name = try container.decode(String.self, forKey: .name)
    basis = try container.decode(String.self, forKey: .basis)
    needsActAfterSignature = try container.decode(Bool.self, forKey: .needsActAfterSignature)
    clocks = try container.decodeIfPresent([Clock].self, forKey: .clocks) ?? []
  }

  /// Something that has to be done within a time, such as reporting an agreement to a parliament.
  public struct Clock: Sendable, Hashable, Codable {
    /// What is to be done, in the form "report the agreement".
    public var act: String

    /// Within which time.
    public var period: Period

    /// The event from which the time runs.
    public var event: Event

    /// When it was done; `nil` while it is not.
    public var done: CalendarDate?

    /// What it rests on.
    public var basis: String

    /// Makes a clock.
    public init(
      _ act: String, within period: Period, of event: Event, done: CalendarDate? = nil,
      basis: String
    ) {
      self.act = act
      self.period = period
      self.event = event
      self.done = done
      self.basis = basis
    }
  }
}
