/// Parts of two texts that are compared with one another.
struct ComparedPart: Sendable, Hashable {
  /// The bytes of the old text.
  var old: Range<Int>

  /// The bytes of the new text.
  var new: Range<Int>

  /// The tokens that begin in these bytes of the old text.
  var oldTokens: Range<Int>

  /// The tokens that begin in these bytes of the new text.
  var newTokens: Range<Int>
}
