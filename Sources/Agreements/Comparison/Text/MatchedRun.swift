/// Elements of two sequences that are matched with one another, one after another.
struct MatchedRun: Sendable, Hashable {
  /// The index of the first element in the old sequence.
  var old: Int

  /// The index of the first element in the new sequence.
  var new: Int

  /// How many elements are matched.
  var count: Int
}
