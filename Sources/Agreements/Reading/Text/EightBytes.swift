/// Eight bytes of a text as one integer, the first of them lowest, so that they can be looked at together.
///
/// Most bytes of a text are letters and single spaces; a loop that asks eight of them at once whether they are is
/// several times as fast as one that asks each.
struct EightBytes: Sendable {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Takes eight bytes that all lie in the text.
  @inline(__always)
  init(_ text: ByteText, at position: Int) {
    var bits: UInt64 = 0
    for offset in 0..<8 {
      bits |= UInt64(text.bytes[position &+ offset]) &<< UInt64(offset &* 8)
    }
    self.bits = bits
  }

  /// The first of the bytes that may be below a bound, and all after it that may, as the high bits of their places;
  /// no byte below it is missing.
  @inline(__always)
  func mayBeBelow(_ bound: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(bound)) & ~bits & Self.highBits
  }

  /// Whether one of the bytes is outside ASCII or a control character.
  @inline(__always)
  var holdsOtherThanPrintable: Bool {
    bits & Self.highBits != 0 || mayBeBelow(0x20) != 0
  }

  /// The places of an ASCII character among bytes that are all of ASCII, as the high bits of their places.
  @inline(__always)
  func places(of character: UInt8) -> UInt64 {
    ~((bits ^ Self.ones &* UInt64(character)) &+ 0x7F7F_7F7F_7F7F_7F7F) & Self.highBits
  }
}
