/// The words in which two texts differ.
///
/// A word is a run of letters and digits; hyphens and apostrophes within it belong to it, other marks do not. As few
/// words as possible are changed; of a passage that moved only the words that changed on the way are counted.
public struct WordComparison: Sendable, Hashable, Codable {
  /// What changed, in the order of both texts; no two changes overlap in either.
  ///
  /// What lies between two changes is the same in both texts, but for white space.
  public var changes: [WordChange]

  /// The passages that moved, in the order of the old text; each has its two ends among the changes.
  public var moves: [WordMove]

  /// How many words were deleted.
  public var deleted: Int

  /// How many words were inserted.
  public var inserted: Int

  /// How many words moved without being changed.
  public var moved: Int

  /// At how many places only white space differs, which is no change.
  public var spacings: Int

  /// Whether the words were matched as well as can be; `false` where texts are so large and so different that parts of
  /// them were compared piece by piece, which finds more changes than there need be.
  public var isComplete: Bool

  /// Makes a comparison from what it holds.
  public init(
    changes: [WordChange] = [], moves: [WordMove] = [], deleted: Int = 0, inserted: Int = 0,
    moved: Int = 0, spacings: Int = 0, isComplete: Bool = true
  ) {
    self.changes = changes
    self.moves = moves
    self.deleted = deleted
    self.inserted = inserted
    self.moved = moved
    self.spacings = spacings
    self.isComplete = isComplete
  }

  /// Compares the words of two texts.
  ///
  /// - Parameters:
  ///   - old: The old text, in UTF-8.
  ///   - new: The new text, in UTF-8.
  /// - Complexity: Near O(*n*) in the number of bytes, for texts that have much in common; otherwise bounded, see
  ///   ``isComplete``.
  public init(from old: [UInt8], to new: [UInt8]) {
    let shared = old.commonPrefix(new, 0..<old.count, 0..<new.count)
    // Which of several equally small sets of changes is found can depend on which text comes first. So that the
    // comparison of the new text with the old one is the mirror of this one, texts are compared in one order.
    let isReversed =
      shared < min(old.count, new.count) ? old[shared] > new[shared] : old.count > new.count
    let (first, second) = isReversed ? (new, old) : (old, new)
    var texts = ComparedTexts(first, second, TextAnchors(first, second, prefix: shared))
    let comparison = texts.comparison()
    self = isReversed ? comparison.inverse : comparison
  }

  /// Compares the words of two texts; the offsets of the result count their UTF-8.
  public init(from old: String, to new: String) {
    self.init(from: Array(old.utf8), to: Array(new.utf8))
  }

  /// The comparison of the new text with the old one.
  public var inverse: WordComparison {
    let order = moves.indices.sorted { moves[$0].new.start < moves[$1].new.start }
    var places = [Int](repeating: 0, count: moves.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return WordComparison(
      changes: changes.map { change in
        var change = change.inverse
        if let move = change.move, places.indices.contains(move) { change.move = places[move] }
        return change
      },
      moves: order.map { moves[$0].inverse }, deleted: inserted, inserted: deleted, moved: moved,
      spacings: spacings, isComplete: isComplete)
  }
}
