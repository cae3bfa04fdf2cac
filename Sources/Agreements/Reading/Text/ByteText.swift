/// The bytes of a text in UTF-8, with the questions a reader asks of them.
///
/// Positions are byte offsets. Every question may be asked at any position; outside the text the answer is that
/// nothing is there.
struct ByteText: Sendable {
  /// The bytes.
  let bytes: [UInt8]

  /// Wraps bytes that hold valid UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// The byte at a position; 0 outside the text.
  @inline(__always)
  subscript(position: Int) -> UInt8 {
    position >= 0 && position < bytes.count ? bytes[position] : 0
  }

  /// The length of the white space that starts at a position; 0 where there is none.
  ///
  /// White space is the ASCII one, the no-break space, the spaces of U+2000 to U+200B, U+202F and U+3000, and the
  /// byte order mark.
  @inline(__always)
  func spaceLength(at position: Int) -> Int {
    let byte = self[position]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    return byte < 0xC2 ? 0 : wideSpaceLength(at: position, byte)
  }

  private func wideSpaceLength(at position: Int, _ byte: UInt8) -> Int {
    switch byte {
    case 0xC2:
      return self[position + 1] == 0xA0 || self[position + 1] == 0x85 ? 2 : 0
    case 0xE2:
      let second = self[position + 1]
      let third = self[position + 2]
      if second == 0x80, (third >= 0x80 && third <= 0x8B) || third == 0xA8 || third == 0xA9 {
        return 3
      }
      return second == 0x80 && third == 0xAF ? 3 : 0
    case 0xE3:
      return self[position + 1] == 0x80 && self[position + 2] == 0x80 ? 3 : 0
    case 0xEF:
      return self[position + 1] == 0xBB && self[position + 2] == 0xBF ? 3 : 0
    default:
      return 0
    }
  }

  /// The first position at or after the given one, but not after the end, where no white space starts.
  @inline(__always)
  func skippingSpaces(from position: Int, to end: Int) -> Int {
    var position = position
    while position < end {
      let length = spaceLength(at: position)
      if length == 0 { break }
      position += length
    }
    return min(position, end)
  }

  /// The end of the text before the white space that ends at a position.
  func trimmingSpaces(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let byte = self[end - 1]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        end -= 1
      } else if byte >= 0x80, end - 2 >= start, spaceLength(at: end - 2) == 2 {
        end -= 2
      } else if byte >= 0x80, end - 3 >= start, spaceLength(at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// Whether an ASCII letter, or a letter outside ASCII, stands at a position.
  ///
  /// All scalars outside ASCII count as letters, except white space and the punctuation of U+2000 to U+206F and of
  /// Latin-1.
  @inline(__always)
  func isLetter(at position: Int) -> Bool {
    let byte = self[position]
    if byte < 0x80 { return byte.isLetter }
    if byte == 0xC2 {
      return self[position + 1] == 0xAA || self[position + 1] == 0xBA || self[position + 1] == 0xB5
    }
    if byte == 0xE2 { return self[position + 1] > 0x81 && self[position + 1] < 0x86 }
    return spaceLength(at: position) == 0
  }

  /// Whether a lowercase letter starts at a position, in the Latin and Cyrillic alphabets.
  func isLowercase(at position: Int) -> Bool {
    let byte = self[position]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
    let second = self[position + 1]
    switch byte {
    case 0xC3: return second >= 0x9F && second != 0xB7
    case 0xC4, 0xC5: return second & 1 == 1
    case 0xD0: return second >= 0xB0
    case 0xD1: return second < 0xA0
    default: return false
    }
  }

  /// Whether an uppercase letter starts at a position, in the Latin and Cyrillic alphabets.
  func isUppercase(at position: Int) -> Bool {
    let byte = self[position]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    let second = self[position + 1]
    switch byte {
    case 0xC3: return second >= 0x80 && second <= 0x9E && second != 0x97
    case 0xC4, 0xC5: return second & 1 == 0
    case 0xD0: return second < 0xB0
    default: return false
    }
  }

  /// The text of a range, or the part of it that lies inside.
  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether the byte is an ASCII digit.
  @inline(__always)
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
