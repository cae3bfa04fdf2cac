/// A passage that stands at one place in the old text and at another in the new.
public struct WordMove: Sendable, Hashable, Codable {
  /// Where it is in the old text, as UTF-8 offsets.
  public var old: TextRange

  /// Where it is in the new text, as UTF-8 offsets.
  public var new: TextRange

  /// How many of its words are the same.
  public var words: Int

  /// What changed within it, in order; empty if nothing did.
  public var changes: [WordChange]

  /// Makes a move.
  public init(old: TextRange, new: TextRange, words: Int, changes: [WordChange] = []) {
    self.old = old
    self.new = new
    self.words = words
    self.changes = changes
  }

  /// The move from the new text to the old.
  public var inverse: WordMove {
    WordMove(old: new, new: old, words: words, changes: changes.map(\.inverse))
  }
}
