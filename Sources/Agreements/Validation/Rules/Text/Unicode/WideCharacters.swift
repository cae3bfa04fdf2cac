/// The characters outside ASCII of a text, where they stand.
///
/// Most texts have few of them; a rule that looks for some of them pays for the others of the text one comparison a
/// byte.
struct WideCharacters: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  mutating func next() -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    while position < bytes.count {
      if bytes[position] < 0x80 {
        let isPlain =
          EightBytes.fit(bytes, at: position)
          && !EightBytes(bytes, at: position).holdsOtherThanASCII
        position += isPlain ? EightBytes.count : 1
        continue
      }
      let start = position
      let (scalar, length) = bytes.wideScalar(at: start)
      position += length
      if let scalar { return (scalar, start..<start + length) }
    }
    return nil
  }
}

extension [UInt8] {
  /// The character outside ASCII that starts at a place, with its length.
  func wideScalar(at start: Int) -> (Unicode.Scalar?, Int) {
    let lead = self[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, start + length <= count else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[start + offset] & 0x3F) }
    return (Unicode.Scalar(value), length)
  }

  /// The character that starts at a place; `nil` outside the text.
  func scalar(at start: Int) -> Unicode.Scalar? {
    guard indices.contains(start) else { return nil }
    return self[start] < 0x80 ? Unicode.Scalar(self[start]) : wideScalar(at: start).0
  }

  /// The character that ends at a place; `nil` outside the text.
  func scalar(endingAt end: Int) -> Unicode.Scalar? {
    guard end > 0, end <= count else { return nil }
    var start = end - 1
    while start > 0, start > end - 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
