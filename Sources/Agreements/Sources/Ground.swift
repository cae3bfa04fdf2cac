/// A text that a clause may draw its particulars from: a paragraph of a source, or a correction.
struct Ground {
  /// The words in their order.
  let words: [String]

  /// The words without endings that do not change what they name.
  let stems: Set<String>

  init(_ text: String) {
    words = SourceWord.texts(of: text)
    stems = Set(words.map(Specific.stem))
  }
}
