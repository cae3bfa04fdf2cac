extension FoldedWord: ExpressibleByStringLiteral {
  /// Makes the word that its author wrote down in the program.
  // Not inlined: lists of words would fill with copies of the loop, and take minutes to compile.
  @inline(never)
  init(stringLiteral word: String) {
    self.init(word.utf8)
  }

  /// Folds the bytes of a word; what is no letter, such as a digit or hyphen, is kept.
  init(_ word: some Sequence<UInt8>) {
    self.init()
    var isSecond = false
    for byte in word {
      if byte == 0xC3, !isSecond {
        isSecond = true
        continue
      }
      append(isSecond ? Self.foldedLatin(byte) : Self.folded(byte))
      isSecond = false
    }
  }

  /// The capital of a letter of ASCII.
  static func folded(_ byte: UInt8) -> UInt8 {
    byte.isLetter ? byte & 0xDF : byte
  }

  /// The capital of ASCII for the second byte of a letter whose first is 0xC3.
  static func foldedLatin(_ second: UInt8) -> UInt8 {
    guard second >= 0x80, second <= 0xBF else { return second }
    let letter = plainLetters[Int((second | 0x20) - 0xA0)]
    return letter == 0 ? second : letter
  }

  /// The letters that stand for those of U+00E0 to U+00FF; 0 is no letter.
  private static let plainLetters = Array("AAAAAAACEEEEIIIIDNOOOOO\0OUUUUYTY".utf8)
}
