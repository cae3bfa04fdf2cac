/// A word, number or mark of a text, as the readers of obligations and provisions see it.
///
/// A token is small and holds no reference, so that the tokens of a clause are one block of memory.
struct Token: Sendable {
  // In this order the properties fill forty bytes without a gap but one.

  /// The letters as they are compared; none for a mark.
  let key: FoldedWord

  /// How it is written.
  let shape: Shape

  /// Which word or mark it is, if a rule of the reader of obligations names it.
  let word: Word

  /// What stands between the token before and this one.
  let before: Marks

  /// The families the word belongs to.
  let families: WordFamily

  private let first: Int32
  private let last: Int32

  init(
    _ key: FoldedWord, from start: Int, to end: Int, _ word: Word = .unknown,
    _ families: WordFamily = [], _ shape: Shape, before: Marks
  ) {
    self.key = key
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
    self.word = word
    self.before = before
    self.families = families
    self.shape = shape
  }

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
  }
}

extension Token {
  /// The offset of the first byte.
  var start: Int { Int(first) }

  /// The offset behind the last byte.
  var end: Int { Int(last) }

  /// Whether it is a word.
  var isWord: Bool { shape.isDisjoint(with: [.number, .mark]) }

  /// Whether it is a number in digits.
  var isNumber: Bool { shape.contains(.number) }

  /// Whether its first letter is a capital.
  var isCapitalized: Bool { shape.contains(.capital) }

  /// Whether the word belongs to one of the families.
  func isAny(of families: WordFamily) -> Bool {
    !self.families.isDisjoint(with: families)
  }
}
