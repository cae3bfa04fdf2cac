/// What stands between two words that match, or before the first or behind the last, where the sides differ.
struct WordHole: Sendable, Hashable {
  /// The tokens of the old text; empty where something was inserted.
  var old: Range<Int>

  /// The tokens of the new text; empty where something was deleted.
  var new: Range<Int>

  /// Which of the compared parts it lies in.
  var part: Int
}
