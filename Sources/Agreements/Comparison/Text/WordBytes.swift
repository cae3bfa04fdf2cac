/// Eight bytes of a text as one integer, the first of them lowest, asked together for letters and digits of ASCII.
struct WordBytes: Sendable {
  /// The bytes.
  let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Takes eight bytes that all lie in the text.
  @inline(__always)
  init(_ bytes: [UInt8], at position: Int) {
    var bits: UInt64 = 0
    for offset in 0..<8 {
      bits |= UInt64(bytes[position &+ offset]) &<< UInt64(offset &* 8)
    }
    self.bits = bits
  }

  /// Takes the bytes up to an end, at most eight, and zeros behind them.
  init(_ bytes: [UInt8], at position: Int, end: Int) {
    var bits: UInt64 = 0
    for offset in 0..<min(8, max(0, end - position)) {
      bits |= UInt64(bytes[position + offset]) << UInt64(offset * 8)
    }
    self.bits = bits
  }

  /// How many letters and digits there are before the first other byte.
  @inline(__always)
  var wordCount: Int {
    let seven = bits & ~Self.highBits
    let small = seven | Self.ones &* 0x20
    let letters = (small &+ Self.ones &* 0x1F) & ~(small &+ Self.ones &* 0x05)
    let digits = (seven &+ Self.ones &* 0x50) & ~(seven &+ Self.ones &* 0x46)
    return ((letters | digits) & ~bits & Self.highBits ^ Self.highBits).trailingZeroBitCount &>> 3
  }

  /// Whether the word that fills the first so many bytes, fewer than eight, ends there for sure.
  @inline(__always)
  func endsWord(_ count: Int) -> Bool {
    let next = self[count]
    if next <= 0x20 { return true }
    // Hyphens and apostrophes may join a word to another one, points and commas digits, and points single letters.
    return next < 0x80 && next != 0x2D && next != 0x27 && !self[count &- 1].isDigit
      && (next != 0x2E || count > 1)
  }

  /// The first so many bytes, fewer than eight, with zeros behind them.
  @inline(__always)
  func prefix(_ count: Int) -> UInt64 {
    bits & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
  }

  /// A byte, fewer than eight from the first.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: index &* 8))
  }

  /// The place of the first byte that is a line feed; 8 where none is.
  @inline(__always)
  var lineFeed: Int {
    let difference = bits ^ Self.ones &* 0x0A
    return ((difference &- Self.ones) & ~difference & Self.highBits).trailingZeroBitCount &>> 3
  }
}
