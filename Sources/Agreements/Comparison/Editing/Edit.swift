/// One difference between two agreements, as a reader is told of it.
///
/// A clause can have several edits: it can be moved, renumbered and reworded. What follows from other edits alone,
/// such as a number that counts on after an insertion or a reference that follows a number, is marked as such.
public struct Edit: Sendable, Hashable, Codable {
  /// What was done.
  public var kind: Kind

  /// The clauses of the old text: none for an insertion, several for a join, else one.
  public var old: [ClauseID]

  /// The clauses of the new text: none for a deletion, several for a split, else one.
  public var new: [ClauseID]

  /// What stood in the old text, where that can be said in a few words: a number, a heading, a value.
  public var oldValue: String?

  /// What stands in the new text in its place.
  public var newValue: String?

  /// How the words of heading, text or closing words changed; passages that moved are numbered as in
  /// ``Comparison/movedWords``.
  public var words: WordComparison?

  /// The place where this edit's words begin: among the clause's own words, in the closing words, or in the title.
  public var part: Location.Part

  /// Whether only punctuation, case, white space or spelling marks changed.
  public var isEditorial: Bool

  /// Whether the edit follows from others: nothing was decided by it.
  public var isConsequence: Bool

  /// Makes an edit.
  public init(
    _ kind: Kind, old: [ClauseID] = [], new: [ClauseID] = [], oldValue: String? = nil,
    newValue: String? = nil, words: WordComparison? = nil, part: Location.Part = .text,
    isEditorial: Bool = false, isConsequence: Bool = false
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.oldValue = oldValue
    self.newValue = newValue
    self.words = words
    self.part = part
    self.isEditorial = isEditorial
    self.isConsequence = isConsequence
  }

  /// What an edit does.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A clause is put in, with all within it that does not come from elsewhere.
    case insert

    /// A clause is taken out, with all within it that does not stay elsewhere.
    case delete

    /// The words of a clause change.
    case update

    /// A clause stands elsewhere.
    case move

    /// The number of a clause changes.
    case renumber

    /// The heading of a clause changes.
    case retitle

    /// One clause becomes several.
    case split

    /// Several clauses become one.
    case join

    /// A clause becomes a unit of another kind, such as a paragraph that becomes a point.
    case reclassify

    /// The word that joins the points of a list changes.
    case connective

    /// What a defined term means changes, or a term is defined or no longer defined.
    case definition

    /// The value of a final provision changes, such as a period of notice.
    case provision

    /// The title of the agreement changes.
    case title

    /// A party, or how the parties are called, changes.
    case party

    /// The sort of instrument changes: whether it binds, in which form, on which level.
    case instrument
  }
}
