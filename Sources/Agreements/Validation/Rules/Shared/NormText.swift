/// Where the words of a norm stand, and which of them is its verb.
struct NormText: Sendable {
  /// The passage.
  let passage: Int

  /// The words of the norm in the passage, in UTF-8 code units.
  let range: Range<Int>

  /// The places of these words in the index.
  let places: Range<Int>

  /// The place of the first word of the cue, such as "shall"; `nil` where it stands in the chapeau of a list.
  let cue: Int?

  /// The place of the first word behind the cue: the verb, or the end of the words.
  let verb: Int

  /// Whether the verb is a passive, such as "shall be sent".
  let isPassive: Bool

  /// The places of the words behind the verb.
  var behindVerb: Range<Int> { min(verb + 1, places.upperBound)..<places.upperBound }
}
