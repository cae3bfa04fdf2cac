/// Eight bytes of a text as one integer, the first of them lowest, so that they can be looked at together.
///
/// Most bytes of a text are letters and single spaces; a loop that asks eight of them at once whether they are is
/// several times as fast as one that asks each.
struct EightBytes: Sendable {
  /// The bytes.
  let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// How many there are.
  static let count = 8

  /// Takes eight bytes that all lie in the text.
  @inline(__always)
  init(_ text: ByteText, at position: Int) {
    self.init(text.bytes, at: position)
  }

  /// Takes eight bytes; if not all of them lie in the text, zeros.
  @inline(__always)
  init(_ bytes: [UInt8], at position: Int) {
    // This one check in front of the loop makes a single load of it.
    guard Self.fit(bytes, at: position) else {
      bits = 0
      return
    }
    var bits: UInt64 = 0
    for offset in 0..<Self.count {
      bits |= UInt64(bytes[position &+ offset]) &<< UInt64(offset &* 8)
    }
    self.bits = bits
  }

  /// Whether eight bytes stand at a position.
  @inline(__always)
  static func fit(_ bytes: [UInt8], at position: Int) -> Bool {
    position >= 0 && position <= bytes.count &- count
  }

  /// The first of the bytes that may be below a bound, and all after it that may, as the high bits of their places;
  /// no byte below it is missing.
  @inline(__always)
  func mayBeBelow(_ bound: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(bound)) & ~bits & Self.highBits
  }

  /// Whether one of the bytes is outside ASCII.
  @inline(__always)
  var holdsOtherThanASCII: Bool { bits & Self.highBits != 0 }

  /// Whether one of the bytes is outside ASCII or a control character.
  @inline(__always)
  var holdsOtherThanPrintable: Bool {
    holdsOtherThanASCII || mayBeBelow(0x20) != 0
  }

  /// The places of an ASCII character, as the high bits of their places.
  @inline(__always)
  func places(of character: UInt8) -> UInt64 {
    Self.zeros(differences(from: character))
  }

  /// The places of the letters of ASCII, as the high bits of their places.
  @inline(__always)
  var letters: UInt64 {
    let lowered = (bits | Self.ones &* 0x20) & ~Self.highBits
    // What is added carries into the high bit from "a" on, and from what follows "z" on.
    return (lowered &+ Self.ones &* 0x1F) & ~(lowered &+ Self.ones &* 0x05) & ~bits & Self.highBits
  }

  /// The places of the capitals of ASCII, as the high bits of their places.
  @inline(__always)
  var capitals: UInt64 {
    let plain = bits & ~Self.highBits
    return (plain &+ Self.ones &* 0x3F) & ~(plain &+ Self.ones &* 0x25) & ~bits & Self.highBits
  }

  /// The places of the bytes from "a" on, as the high bits of their places.
  @inline(__always)
  var fromSmallLetters: UInt64 {
    ((bits & ~Self.highBits) &+ Self.ones &* 0x1F | bits) & Self.highBits
  }

  /// The places of the zeros among eight bytes, as the high bits of their places.
  @inline(__always)
  static func zeros(_ differences: UInt64) -> UInt64 {
    ~((differences & ~highBits) &+ ~highBits | differences) & highBits
  }

  /// The differences of the bytes from one character, which are zero at its places.
  @inline(__always)
  func differences(from character: UInt8) -> UInt64 { bits ^ Self.ones &* UInt64(character) }

  /// The bytes that stand some places before these, of which the first are the last of those before.
  @inline(__always)
  func moved(by count: UInt64, behind last: EightBytes) -> EightBytes {
    EightBytes(bits: bits &<< (8 &* count) | last.bits &>> (64 &- 8 &* count))
  }

  /// Eight zeros.
  @inline(__always)
  init() {
    bits = 0
  }

  /// The high bits of places as eight bits, the first of them lowest.
  @inline(__always)
  static func gathered(_ places: UInt64) -> UInt64 {
    ((places &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// The byte at one of the eight places.
  @inline(__always)
  func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: place &* 8))
  }

  /// How many letters of ASCII stand in front.
  @inline(__always)
  var leadingLetters: Int { (~letters & Self.highBits).trailingZeroBitCount &>> 3 }

  /// The same bytes with all letters in lower case; what is no letter may change.
  @inline(__always)
  var lowered: EightBytes { EightBytes(bits: bits | Self.ones &* 0x20) }

  /// Whether some letters in front are capitals.
  @inline(__always)
  func areCapitals(first count: Int) -> Bool {
    let others = count < Self.count ? ~0 &<< UInt64(truncatingIfNeeded: count &* 8) : 0
    return bits & (Self.ones &* 0x20) & ~others == 0
  }

  /// Some letters in front as capitals, the last of them lowest.
  @inline(__always)
  func folded(first count: Int) -> UInt64 {
    count > 0
      ? (bits & (Self.ones &* 0xDF)).byteSwapped
        &>> UInt64(truncatingIfNeeded: (Self.count &- count) &* 8) : 0
  }

  private init(bits: UInt64) {
    self.bits = bits
  }
}
