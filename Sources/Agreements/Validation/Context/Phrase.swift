/// A sequence of words that a rule looks for, however they are cased.
///
/// Between two words stand a space, a hyphen or an apostrophe. A phrase is written in lower case: "as soon as
/// possible". Letters only are compared; accents are not.
public struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words.
  let words: [FoldedWord]

  /// Makes a phrase of its words.
  public init(_ text: String) {
    let bytes = ByteText(Array(text.utf8))
    var words: [FoldedWord] = []
    var position = 0
    while position < bytes.count {
      let (word, end) = FoldedWord.reading(bytes, at: position, to: bytes.count)
      if end > position { words.append(word) }
      position = max(end, position + 1)
    }
    self.words = words
  }

  init(_ words: [FoldedWord]) {
    self.words = words
  }

  /// Makes a phrase of its words.
  @inline(never)
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
