/// A definition that was read in a text, by the bytes of its parts.
struct FoundDefinition: Sendable, Hashable {
  /// The term, without quotation marks.
  var term: Range<Int>

  /// How the term relates to the words that explain it.
  var relation: Definition.Relation

  /// The words that say what the term means; for a short name the words that it stands for.
  var meaning: Range<Int>

  /// Whether the term stands in quotation marks.
  var isQuoted: Bool
}
