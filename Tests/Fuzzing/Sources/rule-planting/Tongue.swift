/// The language of some words, as far as sentences are planted in it.
enum Tongue {
  case english, spanish, french

  /// The language in which some words are written; `nil` if it is another one or they do not tell.
  init?(_ bytes: ArraySlice<UInt8>) {
    var counts = Array(repeating: 0, count: Self.words.count)
    for word in bytes.prefix(900).split(whereSeparator: { !$0.isLetterOfWord }) {
      guard word.count <= 6 else { continue }
      let folded = word.map { $0 | 0x20 }
      for (index, words) in Self.words.enumerated() where words.contains(folded) {
        counts[index] += 1
      }
    }
    let most = counts.max() ?? 0
    guard most >= 4, let index = counts.firstIndex(of: most),
      counts.count(where: { $0 * 2 > most }) == 1
    else { return nil }
    switch index {
    case 0: self = .english
    case 1: self = .spanish
    case 2: self = .french
    default: return nil
    }
  }

  private static let words: [Set<[UInt8]>] = [
    "the of and to by for any shall be with this that or such which is are may",
    "el los las del y por una con la que para se sus cada",
    "les des et du une au aux la le dans est que sont par",
    "het een van de den der door aan op dat zijn worden voor met te",
    "der die das und den dem des von ist sind werden nicht",
    "da do das dos os ao pela pelo uma com em",
  ].map { Set($0.split(separator: " ").map { Array($0.utf8) }) }
}

extension UInt8 {
  /// Whether a byte is an ASCII letter or part of a character beyond ASCII.
  var isLetterOfWord: Bool { isASCIILetter || self >= 0x80 }

  /// Whether a byte is an ASCII letter.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether a byte is a small ASCII letter.
  var isSmallLetter: Bool { (0x61...0x7A).contains(self) }

  /// Whether a byte is a capital ASCII letter.
  var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }

  /// Whether a byte is a digit.
  var isDecimalDigit: Bool { (0x30...0x39).contains(self) }
}
