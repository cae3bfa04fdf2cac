/// A sequence of words that a rule looks for, however they are cased.
///
/// Between two words stand a space, a hyphen or an apostrophe. A phrase is written in lower case: "as soon as
/// possible". Letters only are compared; accents are not.
public struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words.
  let words: [FoldedWord]

  /// Makes a phrase of its words.
  public init(_ text: String) {
    words = text.split { !$0.isLetter }.map { FoldedWord(String($0)) }.filter { $0.count > 0 }
  }

  /// Makes a phrase of its words.
  @inline(never)
  public init(stringLiteral text: String) {
    self.init(text)
  }
}
