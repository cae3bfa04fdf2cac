/// A clause of the old text and the clause of the new text that it became.
public struct ClauseMatch: Sendable, Hashable, Codable {
  /// The clause in the old text.
  public let old: ClauseID

  /// The clause in the new text.
  public let new: ClauseID

  /// By what the two were matched.
  public let basis: Basis

  /// How much their own words agree, in percent: 100 where they are the same.
  ///
  /// It is the share of pairs of neighbouring words that both have, apart from case and punctuation.
  public let agreement: Int

  /// By what two clauses are known to be the same.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both have the same words at the same place.
    case unchanged

    /// Both have the same identity.
    case identity

    /// Both have the same words, at another place.
    case content

    /// Both have the same heading.
    case heading

    /// Both have the same number, and words in common.
    case label

    /// Most of what they hold was matched.
    case children

    /// They have words in common.
    case similarity

    /// They are what is left at one place, and of one kind.
    case position
  }
}
