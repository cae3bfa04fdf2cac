/// A place in the text that is not agreed: the alternatives that delegations propose for it.
///
/// A slot is printed in square brackets, each alternative with those who propose it, as in
/// `[US: shall][KOS: should]`. It is distinct from a ``Placeholder``, which waits for a particular
/// that nobody has proposed.
public struct Slot: Sendable, Hashable, Codable, Identifiable {
  /// The slot's identity.
  public let id: SlotID

  /// The alternatives, in order.
  public var alternatives: [Alternative]

  /// Makes a slot with the given alternatives.
  public init(_ id: SlotID, _ alternatives: [Alternative]) {
    self.id = id
    self.alternatives = alternatives
  }

  /// What one or both delegations propose for a slot.
  public struct Alternative: Sendable, Hashable, Codable {
    /// Those who propose it, each with the abbreviation that stands in the brackets.
    public var proposers: [Proposer]

    /// What they propose.
    public var proposal: Proposal

    /// Makes an alternative.
    public init(by proposers: [Proposer], _ proposal: Proposal) {
      self.proposers = proposers
      self.proposal = proposal
    }
  }

  /// A party that proposes an alternative.
  public struct Proposer: Sendable, Hashable, Codable {
    /// The party.
    public var party: PartyID

    /// The abbreviation that stands in the brackets, such as "KOS".
    public var abbreviation: String

    /// Makes a proposer.
    public init(_ party: PartyID, abbreviation: String) {
      self.party = party
      self.abbreviation = abbreviation
    }
  }

  /// What is proposed for a slot.
  public enum Proposal: Sendable, Hashable, Codable {
    /// These words.
    case words(Prose)

    /// That nothing should stand here.
    case deletion

    enum WordsCodingKeys: String, CodingKey { case _0 = "prose" }
  }

  /// The words that are proposed, in order, without the proposals to delete.
  public var proposals: [Prose] {
    alternatives.compactMap { alternative in
      guard case .words(let prose) = alternative.proposal else { return nil }
      return prose
    }
  }

  /// The slot as it is printed, with attributed brackets.
  func text(_ words: (Prose) -> String) -> String {
    alternatives.map { alternative in
      let proposal =
        switch alternative.proposal {
        case .words(let prose): words(prose)
        case .deletion: "delete"
        }
      let proposers = alternative.proposers.map(\.abbreviation).joined(separator: ", ")
      return proposers.isEmpty ? "[\(proposal)]" : "[\(proposers): \(proposal)]"
    }.joined()
  }
}
