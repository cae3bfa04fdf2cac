/// A word, number or mark of a text.
struct Token: Sendable {
  /// The offset of the first byte.
  var start: Int32

  /// The offset behind the last byte.
  var end: Int32

  /// Which word or mark it is, if a rule names it.
  var word: Word

  /// The families the word belongs to.
  var families: WordFamily

  /// How it is written.
  var shape: Shape

  /// How a token is written.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    /// It begins with a capital letter.
    static let capital = Shape(rawValue: 1)

    /// All of its letters, more than one, are capitals.
    static let allCapitals = Shape(rawValue: 2)

    /// It ends in an apostrophe or in one with an s.
    static let possessive = Shape(rawValue: 4)

    /// It is a number in digits.
    static let number = Shape(rawValue: 8)

    /// It is a mark.
    static let mark = Shape(rawValue: 16)

    /// White space stands before it, or nothing.
    static let spaceBefore = Shape(rawValue: 32)

    /// A line break stands before it.
    static let lineBefore = Shape(rawValue: 64)
  }
}

extension Token {
  /// Whether it is a word.
  var isWord: Bool { shape.isDisjoint(with: [.number, .mark]) }

  /// Whether the word belongs to one of the families.
  func isAny(of families: WordFamily) -> Bool {
    !self.families.isDisjoint(with: families)
  }
}
