/// A number as treaties write it: "sixty", "twenty-first", "18th", "six (6)", "nineteen hundred and
/// ninety-eight", "quatre-vingt-dix", "dos mil siete".
///
/// It is read from bytes at an offset, without a search, in English, French or Spanish. Values
/// go up to 999,999,999. A number that is written twice, in words and in brackets, is one number;
/// where the two differ, ``contradiction`` holds the second.
///
/// ```swift
/// SpokenNumber(in: Array("six (6) months".utf8), at: 0)?.value  // 6
/// ```
struct SpokenNumber: Sendable, Hashable {
  /// The number.
  var value: Int

  /// Whether it is an ordinal, such as "thirtieth" or "30th".
  var isOrdinal: Bool

  /// Whether it is written in digits.
  var isInDigits: Bool

  /// The number in brackets, if it is another one than the number before it.
  var contradiction: Int?

  /// The bytes it takes, the second number in brackets included.
  var range: Range<Int>

  /// The largest value that is read.
  static let limit = 999_999_999

  /// Reads the number that starts at an offset.
  ///
  /// - Returns: `nil` if no number starts there.
  /// - Complexity: O(1): at most 24 words are looked at.
  init?(in bytes: [UInt8], at offset: Int) {
    guard let number = Self.single(in: bytes, at: offset) else { return nil }
    self = number
    guard let inner = Self.inBrackets(in: bytes, after: number.range.upperBound) else { return }
    if inner.value != value { contradiction = inner.value }
    isOrdinal = isOrdinal || inner.isOrdinal
    range = number.range.lowerBound..<inner.range.upperBound
  }

  init(value: Int, isOrdinal: Bool, isInDigits: Bool, range: Range<Int>) {
    self.value = value
    self.isOrdinal = isOrdinal
    self.isInDigits = isInDigits
    self.range = range
  }

  /// Reads a number written once.
  static func single(in bytes: [UInt8], at offset: Int) -> SpokenNumber? {
    guard bytes.indices.contains(offset) else { return nil }
    let byte = bytes[offset]
    return byte >= 0x30 && byte <= 0x39
      ? inDigits(in: bytes, at: offset) : inWords(in: bytes, at: offset)
  }

  /// Reads the number that repeats another in brackets.
  private static func inBrackets(in bytes: [UInt8], after offset: Int) -> SpokenNumber? {
    var index = skippingSpace(in: bytes, from: offset)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return nil }
    index = skippingSpace(in: bytes, from: index + 1)
    guard let number = single(in: bytes, at: index) else { return nil }
    index = skippingSpace(in: bytes, from: number.range.upperBound)
    guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else { return nil }
    return SpokenNumber(
      value: number.value, isOrdinal: number.isOrdinal, isInDigits: number.isInDigits,
      range: number.range.lowerBound..<index + 1)
  }

  /// The offset behind at most eight white spaces.
  static func skippingSpace(in bytes: [UInt8], from offset: Int) -> Int {
    var index = offset
    while index < bytes.count, index < offset + 8 {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      default: return index
      }
    }
    return index
  }
}
