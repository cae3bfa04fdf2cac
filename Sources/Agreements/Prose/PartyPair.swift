/// The names of both parties side by side, such as "the United States and Kosovo".
///
/// By the practice of the *alternat*, each party's own original of an agreement names that party
/// first throughout. A pair is therefore not text: the order in which its members are printed
/// depends on the original. See ``PlainTextRenderer/original``.
public struct PartyPair: Sendable, Hashable, Codable {
  /// The member that was written first.
  public var first: Member

  /// The member that was written second.
  public var second: Member

  /// The word that joins the two.
  public var conjunction: Conjunction

  /// Whether the pair opens a sentence, so that its first letter is a capital.
  public var opensSentence: Bool

  /// Makes a pair of two members.
  public init(
    _ first: Member, _ second: Member, joinedBy conjunction: Conjunction = .and,
    opensSentence: Bool = false
  ) {
    self.first = first
    self.second = second
    self.conjunction = conjunction
    self.opensSentence = opensSentence
  }

  /// Makes a pair of the names of two parties.
  public init(
    _ first: Party, and second: Party, _ form: Party.NameForm = .short,
    joinedBy conjunction: Conjunction = .and, opensSentence: Bool = false
  ) {
    self.init(
      Member(first.id, named: Prose(first.name(form))),
      Member(second.id, named: Prose(second.name(form))), joinedBy: conjunction,
      opensSentence: opensSentence)
  }

  /// The members in the order in which they were written.
  public var members: [Member] { [first, second] }

  /// The members in the order of the original that belongs to the given party.
  public func members(original: PartyID?) -> [Member] {
    second.party == original ? [second, first] : [first, second]
  }

  /// One party of a pair and the words that name it.
  public struct Member: Sendable, Hashable, Codable {
    /// The party.
    public var party: PartyID

    /// The words that name it, which may hold placeholders.
    public var name: Prose

    /// Makes a member of a pair.
    public init(_ party: PartyID, named name: Prose) {
      self.party = party
      self.name = name
    }
  }

  /// A word that joins two names.
  public enum Conjunction: String, Sendable, Hashable, Codable, CaseIterable {
    /// "and"
    case and

    /// "or"
    case or
  }

  /// Joins the names, which are given in the order in which they are to stand.
  func text(names: [String]) -> String {
    let joined = names.joined(separator: " \(conjunction.rawValue) ")
    return opensSentence ? joined.withInitialCapital : joined
  }
}
