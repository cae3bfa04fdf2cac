/// The two parties to a bilateral agreement: always two, always different.
public struct Parties: Sendable, Hashable, Codable {
  /// The party that the text names first.
  public private(set) var first: Party

  /// The party that the text names second.
  public private(set) var second: Party

  /// What the text calls them together and singly.
  public var term: CollectiveTerm

  /// Makes the parties.
  ///
  /// - Returns: `nil` if both have the same identity, for nobody can agree with itself.
  public init?(_ first: Party, _ second: Party, calledTogether term: CollectiveTerm = .parties) {
    guard first.id != second.id else { return nil }
    self.first = first
    self.second = second
    self.term = term
  }

  /// Two parties that stand in for those that a text does not tell.
  static let unidentified = Parties(
    unidentifiedFirst: Party(
      "first", officialName: "First Party", shortName: "First Party", adjective: "",
      abbreviation: ""),
    second: Party(
      "second", officialName: "Second Party", shortName: "Second Party", adjective: "",
      abbreviation: ""))

  private init(unidentifiedFirst first: Party, second: Party) {
    self.first = first
    self.second = second
    term = .parties
  }

  /// The party with the given identity.
  public subscript(id: PartyID) -> Party? {
    id == first.id ? first : id == second.id ? second : nil
  }

  /// Both parties, in the order of the text.
  public var both: [Party] { [first, second] }

  /// Both parties, the one whose original is printed first; in the order of the text if it is nobody's.
  public func ordered(original: PartyID?) -> [Party] {
    original == second.id ? [second, first] : [first, second]
  }

  /// The other party.
  ///
  /// - Returns: `nil` if the given identity is that of neither party.
  public func counterpart(of id: PartyID) -> Party? {
    id == first.id ? second : id == second.id ? first : nil
  }

  /// What the text calls the parties.
  public struct CollectiveTerm: Sendable, Hashable, Codable {
    /// Either of them, as in "Party".
    public var singular: String

    /// Both of them, as in "Parties".
    public var plural: String

    /// Makes a collective term.
    public init(singular: String, plural: String) {
      self.singular = singular
      self.plural = plural
    }

    /// "the Parties", as a binding agreement says.
    public static let parties = CollectiveTerm(singular: "Party", plural: "Parties")

    /// "the Participants", as a memorandum of understanding says.
    public static let participants = CollectiveTerm(
      singular: "Participant", plural: "Participants")
  }

  private enum CodingKeys: String, CodingKey {
    case first, second, term
  }

  /// Decodes the parties, checking that they are two.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decode(Party.self, forKey: .first)
    let second = try container.decode(Party.self, forKey: .second)
    let term = try container.decode(CollectiveTerm.self, forKey: .term)
    guard let parties = Parties(first, second, calledTogether: term) else {
      throw DecodingError.dataCorruptedError(
        forKey: .second, in: container,
        debugDescription: "both parties have the identity \"\(first.id)\"")
    }
    self = parties
  }
}
