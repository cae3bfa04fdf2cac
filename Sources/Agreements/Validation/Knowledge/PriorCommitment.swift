/// Something to which a party has committed itself before, and which a new text may touch.
public struct PriorCommitment: Sendable, Hashable, Codable {
  /// The instrument or letter that holds it, with its date.
  public var title: String

  /// The party that it binds; `nil` for both.
  public var party: PartyID?

  /// The words by which a clause that touches it is known, such as "north of the river".
  public var words: [String]

  /// The words of which one shows that the clause has regard to it, such as "consent of".
  public var regard: [String]

  /// Records a commitment.
  public init(_ title: String, of party: PartyID? = nil, words: [String], regard: [String] = []) {
    self.title = title
    self.party = party
    self.words = words
    self.regard = regard
  }

  private enum CodingKeys: String, CodingKey { case title, party, words, regard }

  /// Decodes a commitment of which the title and the words are needed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.decode(String.self, forKey: .title)
    party = try container.decodeIfPresent(PartyID.self, forKey: .party)
    words = try container.decode([String].self, forKey: .words)
    regard = try container.decodeIfPresent([String].self, forKey: .regard) ?? []
  }
}
