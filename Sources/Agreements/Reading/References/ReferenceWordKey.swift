/// A word folded to the letters a to z, so that case and accents do not matter.
///
/// A key holds up to 24 letters exactly; there is none for longer words, which no vocabulary has.
struct ReferenceWordKey: Sendable, Hashable {
  // Five bits for each letter, none of which is zero, so that words of different lengths differ.
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// The most letters of a key.
  static let maximumCount = 24

  private static let half = UInt64(5 * maximumCount / 2)

  /// Makes the key of no letters.
  init() {}

  /// Reads the letters from an offset on.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the word begins.
  ///   - limit: Where the text ends.
  /// - Returns: The key and where the word ends, or `nil` if no letter stands there or the word is
  ///   too long.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> (
    key: ReferenceWordKey, end: Int
  )? {
    var key = ReferenceWordKey()
    var shift: UInt64 = 0
    var index = start
    while index < limit, shift < half,
      let letter = letter(bytes, at: index, limit: limit)
    {
      key.first |= UInt64(letter.folded & 0x1F) &<< shift
      shift += 5
      index += letter.length
    }
    guard shift == half else { return index > start ? (key, index) : nil }
    shift = 0
    while index < limit, let letter = letter(bytes, at: index, limit: limit) {
      guard shift < half else { return nil }
      key.second |= UInt64(letter.folded & 0x1F) &<< shift
      shift += 5
      index += letter.length
    }
    return (key, index)
  }

  /// Makes the key of a word of a vocabulary, which is written in small letters from a to z.
  init(_ word: Substring) {
    let bytes = Array(word.utf8)
    self = Self.read(bytes, at: 0, limit: bytes.count)?.key ?? ReferenceWordKey()
  }

  /// The first twelve letters by their places in the alphabet, five bits each, the first of them lowest.
  var beginning: UInt64 { first }

  /// Bits that differ between most words, the highest ones most of all.
  var mixed: UInt64 {
    (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The letter at an offset, folded to a small one without its accent, and its length in bytes.
  @inline(__always)
  static func letter(_ bytes: [UInt8], at index: Int, limit: Int) -> (folded: UInt8, length: Int)? {
    let byte = bytes[index]
    let lowered = byte | 0x20
    if lowered >= 0x61, lowered <= 0x7A { return (lowered, 1) }
    guard byte == 0xC3, index + 1 < limit else { return nil }
    let folded = accented(bytes[index + 1] | 0x20)
    return folded == 0 ? nil : (folded, 2)
  }

  /// The plain letter of a letter of Latin-1 by its second byte, or zero.
  private static func accented(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA0...0xA6: 0x61
    case 0xA7: 0x63
    case 0xA8...0xAB: 0x65
    case 0xAC...0xAF: 0x69
    case 0xB1: 0x6E
    case 0xB2...0xB6, 0xB8: 0x6F
    case 0xB9...0xBC: 0x75
    case 0xBD, 0xBF: 0x79
    default: 0
    }
  }
}
