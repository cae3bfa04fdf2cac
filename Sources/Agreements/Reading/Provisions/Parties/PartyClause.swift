/// Who the parties are, as a title or the opening words of an agreement say.
struct PartyClause: Sendable, Hashable {
  /// The parties, in the order of the text.
  var namings: [PartyNaming]

  /// What the text calls them together and singly, if it says so.
  var term: Parties.CollectiveTerm?

  /// Where the words for them together stand.
  var termRange: Range<Int>?

  /// Why the clause does not name exactly two parties, if it does not.
  var problem: Problem?

  /// Why no two parties can be told.
  enum Problem: Sendable, Hashable {
    /// No name was found.
    case none

    /// One name was found and no other.
    case onlyOne

    /// The text names more parties than two.
    case moreThanTwo

    /// It cannot be told which "and" stands between the parties.
    case ambiguous
  }

  /// Both parties, if there are exactly two.
  var pair: (first: PartyNaming, second: PartyNaming)? {
    problem == nil && namings.count == 2 ? (namings[0], namings[1]) : nil
  }
}
