/// A place at which the words of two texts differ, as it is shown.
///
/// A change is as small as it can be without cutting a phrase: a modal phrase ("shall endeavour to"), the label of a
/// point ("(i)"), a quantity with its unit ("30 days"), a date and a reference are shown as a whole, so that a change can
/// hold words that both texts share. The counts say how many words really differ.
public struct WordChange: Sendable, Hashable, Codable {
  /// What happened.
  public var kind: Kind

  /// Where it is in the old text, as UTF-8 offsets; empty where something was put in.
  public var old: TextRange

  /// Where it is in the new text, as UTF-8 offsets; empty where something was taken out.
  public var new: TextRange

  /// How many words were deleted, apart from those that moved.
  public var deleted: Int

  /// How many words were inserted, apart from those that moved.
  public var inserted: Int

  /// The index of the move among the moves of the comparison, for the two ends of one.
  public var move: Int?

  /// Makes a change.
  public init(
    _ kind: Kind, old: TextRange, new: TextRange, deleted: Int = 0, inserted: Int = 0,
    move: Int? = nil
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.deleted = deleted
    self.inserted = inserted
    self.move = move
  }

  /// What can happen to words.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Words were put in.
    case inserted

    /// Words were taken out.
    case deleted

    /// Words were put in the place of others.
    case replaced

    /// Marks, or invisible characters within words, differ; the words are the same.
    case editorial

    /// A passage was taken out here that was put in elsewhere.
    case movedFrom

    /// A passage was put in here that was taken out elsewhere.
    case movedTo
  }

  /// The change from the new text to the old.
  public var inverse: WordChange {
    let kind: Kind =
      switch self.kind {
      case .inserted: .deleted
      case .deleted: .inserted
      case .movedFrom: .movedTo
      case .movedTo: .movedFrom
      case .replaced, .editorial: self.kind
      }
    return WordChange(
      kind, old: new, new: old, deleted: inserted, inserted: deleted, move: move)
  }
}
