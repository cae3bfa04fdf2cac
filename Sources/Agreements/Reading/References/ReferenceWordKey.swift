/// A word folded to the letters a to z, so that case and accents do not matter.
///
/// A key holds up to 24 letters exactly; there is none for longer words, which no vocabulary has.
struct ReferenceWordKey: Sendable, Hashable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count: UInt8 = 0

  /// The most letters of a key.
  static let maximumCount = 24

  private init() {}

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
    var index = start
    while index < limit {
      guard let letter = letter(bytes, at: index, limit: limit) else { break }
      guard key.append(letter.folded) else { return nil }
      index += letter.length
    }
    return index > start ? (key, index) : nil
  }

  /// Makes the key of a word of a vocabulary, which is written in small letters from a to z.
  init(_ word: String) {
    self.init()
    for byte in word.utf8 where byte >= 0x61 && byte <= 0x7A { _ = append(byte) }
  }

  private mutating func append(_ folded: UInt8) -> Bool {
    let digit = UInt64(folded - 0x60)
    if count < 12 {
      first |= digit << UInt64(5 * count)
    } else if count < Self.maximumCount {
      second |= digit << UInt64(5 * (count - 12))
    } else {
      return false
    }
    count += 1
    return true
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(first ^ (second &* 0x9E37_79B9_7F4A_7C15))
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
