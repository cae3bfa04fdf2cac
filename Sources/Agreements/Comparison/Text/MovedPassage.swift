/// A passage that was taken out at one place and put in at another.
struct MovedPassage: Sendable, Hashable {
  /// The tokens of the old text.
  var old: Range<Int>

  /// The tokens of the new text.
  var new: Range<Int>

  /// The first hole from which it was taken.
  var oldHole: Int

  /// The first hole into which it was put.
  var newHole: Int

  /// The last hole that it reaches into in the old text.
  var lastOldHole: Int

  /// The last hole that it reaches into in the new text.
  var lastNewHole: Int

  /// How many words of it are the same in both texts.
  var wordCount: Int

  /// Where the words of it differ.
  var holes: [WordHole]
}
