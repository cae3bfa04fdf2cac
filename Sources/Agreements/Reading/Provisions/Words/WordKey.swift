/// A word as the readers compare it: without regard to case and to the accents of Western Europe.
///
/// A key of at most eight letters holds the letters themselves; a longer word is reduced to a number
/// of 64 bits. Comparing words is then comparing integers, whatever the language of the text.
struct WordKey: Sendable, Hashable {
  /// The letters, or the number that stands for them.
  private(set) var value: UInt64 = 0

  /// How many folded letters went in.
  private(set) var count = 0

  /// Adds a letter that has been folded.
  mutating func append(_ letter: UInt8) {
    count += 1
    if count <= 8 {
      value = value << 8 | UInt64(letter)
    } else {
      value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
      value = (value << 27 | value >> 37) &+ UInt64(letter)
    }
  }

  /// The letters that stand for those of U+00E0 to U+00FF; 0 is no letter.
  private static let plainLetters = Array("aaaaaaaceeeeiiiidnooooo\0ouuuuyty".utf8)

  /// Folds a letter of ASCII to lower case.
  static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Folds the second byte of a letter whose first is 0xC3.
  static func foldedLatin(_ second: UInt8) -> UInt8 {
    guard second >= 0x80, second <= 0xBF else { return second }
    let lower = second | 0x20
    let letter = plainLetters[Int(lower - 0xA0)]
    return letter == 0 ? second : letter
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Makes the key of a word that its author wrote down in the program.
  init(stringLiteral word: String) {
    self.init(word.utf8)
  }

  /// Makes the key of a word.
  init(_ word: some Sequence<UInt8>) {
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
}
