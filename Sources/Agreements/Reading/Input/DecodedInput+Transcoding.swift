extension DecodedInput {
  /// Turns Windows-1252 into UTF-8; the five bytes that it leaves undefined become the control characters of the
  /// same number.
  static func decodingWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
        append(Unicode.Scalar(scalar) ?? "\u{FFFD}", to: &text)
      }
    }
    return text
  }

  /// Turns UTF-16 into UTF-8, with U+FFFD for lone surrogates and for a last odd byte.
  static func decodingUTF16(_ bytes: [UInt8], isLittleEndian: Bool) -> (
    bytes: [UInt8], replaced: [Range<Int>]
  ) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var replaced: [Range<Int>] = []
    func unit(_ index: Int) -> UInt16? {
      guard index * 2 + 1 < bytes.count else { return nil }
      let first = UInt16(bytes[index * 2])
      let second = UInt16(bytes[index * 2 + 1])
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    func replace() {
      append("\u{FFFD}", to: &text)
      replaced.append(text.count - 3..<text.count)
    }
    var index = 0
    while let high = unit(index) {
      index += 1
      if UTF16.isLeadSurrogate(high), let low = unit(index), UTF16.isTrailSurrogate(low) {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &text)
        index += 1
      } else if let scalar = Unicode.Scalar(high) {
        append(scalar, to: &text)
      } else {
        replace()
      }
    }
    if bytes.count & 1 == 1 { replace() }
    return (text, replaced)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
  }

  /// The characters of the bytes from 0x80 to 0x9F.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
