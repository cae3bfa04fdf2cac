/// A word of up to 16 letters without case or accents, comparable at the cost of two integers.
///
/// It serves to recognise the fixed words of a text, such as "Article", however they are cased.
struct FoldedWord: Sendable, Hashable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  // Words that are longer than it can tell are of one length.
  private var length: UInt16 = 0

  /// The number of letters.
  var count: Int { Int(length) }

  /// How many letters are told apart.
  static var letterLimit: Int { 16 }

  /// The letters as one integer, by which tables find the word.
  var fingerprint: UInt64 { high ^ (low &* 0x9E37_79B9_7F4A_7C15) }

  /// Hashes the letters as one integer, which is cheaper than hashing each field.
  func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// What sets and dictionaries of words ask for: one multiplication in place of the standard hash.
  ///
  /// Tables are asked for words so often that hashing would be a good part of all work. The seed, which each table
  /// has of its own, decides which words meet in it.
  @inline(__always)
  func _rawHashValue(seed: Int) -> Int {
    let seed = UInt64(truncatingIfNeeded: seed)
    let product = (high ^ seed ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: low ^ seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xE703_7ED1_A0B4_28DB)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// An integer that differs between most words, for tables of words that are known beforehand.
  @inline(__always)
  var scattered: Int {
    let joined = (high ^ low &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: joined >> 40)
  }

  /// Makes an empty word.
  init() {}

  /// Makes the word of up to eight letters of ASCII that stand in front of eight bytes.
  @inline(__always)
  init(_ bytes: EightBytes, first letters: Int) {
    high = bytes.folded(first: letters)
    length = UInt16(truncatingIfNeeded: letters)
  }

  /// Folds the letters of a string; others are left out.
  init(_ text: String) {
    let text = ByteText(Array(text.utf8))
    var position = 0
    while position < text.count {
      guard let (letter, length) = Self.letter(in: text, at: position) else {
        position += 1
        continue
      }
      append(letter)
      position += length
    }
  }

  /// Makes the word of uppercase letters of ASCII.
  init(letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  /// Reads the word that starts at a position.
  ///
  /// - Returns: the word and where it ends; a word of more than 16 letters is cut, and counts them all.
  static func reading(_ text: ByteText, at start: Int, to end: Int) -> (word: FoldedWord, end: Int)
  {
    var word = FoldedWord()
    var position = start
    while word.appendLetters(text.bytes, at: &position, to: end) {}
    while position < end, let (letter, length) = letter(in: text, at: position) {
      word.append(letter)
      position += length
    }
    return (word, position)
  }

  /// Adds an uppercase ASCII letter.
  mutating func append(_ letter: UInt8) {
    if length < 8 {
      high = high << 8 | UInt64(letter)
    } else if length < 16 {
      low = low << 8 | UInt64(letter)
    }
    if length < .max { length &+= 1 }
  }

  /// Adds letters of ASCII to none or to a multiple of eight of them.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - position: Where they stand, which becomes the position behind them.
  ///   - end: Where the part of the text ends that is read.
  /// - Returns: Whether eight were added, so that more may follow; at the end of the text none are, though there are.
  @inline(__always)
  mutating func appendLetters(_ bytes: [UInt8], at position: inout Int, to end: Int) -> Bool {
    guard position < end, EightBytes.fit(bytes, at: position) else { return false }
    let eight = EightBytes(bytes, at: position)
    let letters = min(eight.leadingLetters, end &- position)
    append(eight, first: letters)
    position &+= letters
    return letters == EightBytes.count
  }

  /// Adds some letters that stand in front of eight bytes, if there were none before or a multiple of eight.
  @inline(__always)
  mutating func append(_ bytes: EightBytes, first letters: Int) {
    if count == 0 {
      high = bytes.folded(first: letters)
    } else if count == EightBytes.count {
      low = bytes.folded(first: letters)
    }
    length = UInt16(clamping: count &+ letters)
  }

  /// The uppercase ASCII letter at one of the first eight places; 0 after the last one.
  func letter(at place: Int) -> UInt8 {
    let last = min(count, 8) - 1
    return place >= 0 && place <= last
      ? UInt8(truncatingIfNeeded: high >> UInt64(8 * (last - place))) : 0
  }

  /// The letters, as uppercase ASCII; at most 16.
  var letters: [UInt8] {
    let first = min(count, 8)
    let second = max(0, min(count, 16) - 8)
    return (0..<first).map { UInt8(truncatingIfNeeded: high >> UInt64(8 * (first - 1 - $0))) }
      + (0..<second).map { UInt8(truncatingIfNeeded: low >> UInt64(8 * (second - 1 - $0))) }
  }

  /// Whether the word ends in one S, as most plurals do.
  var endsLikePlural: Bool {
    guard count > 3, count <= 16 else { return false }
    let last = count <= 8 ? high : count == 9 ? high << 8 | low : low
    return last & 0xFF == 0x53 && last >> 8 & 0xFF != 0x53
  }

  /// The uppercase ASCII letter for the letter at a position, with its length in bytes.
  @inline(__always)
  private static func letter(in text: ByteText, at position: Int) -> (UInt8, Int)? {
    let byte = text[position]
    if byte.isLetter { return (byte & 0xDF, 1) }
    guard byte == 0xC3 else { return nil }
    switch text[position + 1] | 0x20 {
    case 0xA0...0xA5: return (0x41, 2)
    case 0xA7: return (0x43, 2)
    case 0xA8...0xAB: return (0x45, 2)
    case 0xAC...0xAF: return (0x49, 2)
    case 0xB1: return (0x4E, 2)
    case 0xB2...0xB6: return (0x4F, 2)
    case 0xB9...0xBC: return (0x55, 2)
    default: return nil
    }
  }
}
