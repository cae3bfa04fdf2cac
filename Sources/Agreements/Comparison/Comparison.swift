/// What changed from one agreement to another: in structure, in words and in duties.
///
/// ```swift
/// let comparison = Comparison(from: firstRound, to: secondRound)
/// for edit in comparison.edits where !edit.isConsequence { print(edit.kind, edit.new) }
/// for change in comparison.obligations.weakened(for: "us") { print(change.facets) }
/// ```
///
/// A comparison pairs the clauses of both texts, lists the edits that the pairing amounts to, and compares words and
/// obligations only where clauses differ. The same two agreements give the same comparison.
public struct Comparison: Sendable, Hashable, Codable {
  /// The old text.
  public let old: Agreement

  /// The new text.
  public let new: Agreement

  /// The clauses that both texts have, in the order of the old one.
  public let matches: [ClauseMatch]

  /// The differences, in the order of the new text; what was taken out stands where it was.
  public let edits: [Edit]

  /// The passages that moved from one clause to another, or within one.
  public let movedWords: [MovedWords]

  /// How the words of the whole texts differ, wherever they stand.
  public let words: WordCounts

  /// How the obligations differ.
  public let obligations: ObligationChanges

  /// What the comparison left out because the texts are too large or too much alike.
  public let limits: [Limit]

  /// Where the clauses of the old text stand in the text from which it was read.
  public let oldOutline: [OutlineEntry]?

  /// Where the clauses of the new text stand in the text from which it was read.
  public let newOutline: [OutlineEntry]?

  /// A bound that a comparison reached; what lies beyond it is compared more coarsely.
  public enum Limit: String, Sendable, Hashable, Codable, CaseIterable {
    /// Some clauses were not compared with others, so that they may be called new and deleted though they are alike.
    case clauses

    /// Some words were not compared one by one, so that more of them may be called changed than are.
    case words

    /// Some obligations were not compared with others, so that they may be called new and deleted though they are
    /// alike.
    case obligations
  }

  /// How many words differ.
  public struct WordCounts: Sendable, Hashable, Codable {
    /// The words that only the new text has.
    public var inserted: Int

    /// The words that only the old text has.
    public var deleted: Int

    /// The words that both have, at another place.
    public var moved: Int

    /// Makes counts.
    public init(inserted: Int = 0, deleted: Int = 0, moved: Int = 0) {
      self.inserted = inserted
      self.deleted = deleted
      self.moved = moved
    }
  }

  /// Whether the texts are the same in words, structure and duties.
  ///
  /// Typography and numbers that count on are not the same; see ``Edit/isEditorial`` and ``Edit/isConsequence``.
  public var isEmpty: Bool { edits.isEmpty }
}
