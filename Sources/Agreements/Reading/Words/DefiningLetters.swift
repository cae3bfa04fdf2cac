/// A quick look for what stands in every clause that defines a term, and in few others.
///
/// It is a quotation mark, or a word such as "means", "hereinafter", "designates" or "adelante"; see
/// ``WordFamily/defining``. Only clauses that have it need to be divided into words for their definitions.
enum DefiningLetters {
  /// Whether a text may define a term.
  ///
  /// - Parameters:
  ///   - bytes: The text, and some more bytes behind it.
  ///   - range: Where the text stands.
  /// - Returns: `false` only where it certainly does not.
  static func mayStand(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      guard EightBytes.fit(bytes, at: start) else { return true }
      let eight = EightBytes(bytes, at: start)
      // Quotation marks of other scripts, and the letters of some words, stand outside ASCII.
      if eight.holdsOtherThanASCII || eight.places(of: 0x22) | eight.places(of: 0x27) != 0 {
        return true
      }
      let small = eight.lowered
      var places = small.places(of: 0x6D) | small.places(of: 0x72) | small.places(of: 0x67)
      places |= small.places(of: 0x64) | small.places(of: 0x2D)
      while places != 0 {
        if stand(around: start &+ places.trailingZeroBitCount / 8, in: bytes, range) { return true }
        places &= places &- 1
      }
      start &+= EightBytes.count
    }
    return false
  }

  /// Whether four letters are of a word that defines: "mean", "rein", "sign", "adel", "ci-a".
  @inline(__always)
  static func are(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Bool {
    switch (first, second, third, fourth) {
    case (0x6D, 0x65, 0x61, 0x6E), (0x72, 0x65, 0x69, 0x6E), (0x73, 0x69, 0x67, 0x6E),
      (0x61, 0x64, 0x65, 0x6C), (0x63, 0x69, 0x2D, 0x61):
      true
    default: false
    }
  }

  /// Whether such letters stand around the one by which they are looked for, the rarest of them.
  private static func stand(around place: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let before =
      switch bytes[place] | 0x20 {
      case 0x67, 0x2D: 2
      case 0x64: 1
      default: 0
      }
    let start = place - before
    guard start >= range.lowerBound, start + 4 <= range.upperBound else { return false }
    return are(
      bytes[start] | 0x20, bytes[start + 1] | 0x20, bytes[start + 2] | 0x20,
      bytes[start + 3] | 0x20)
  }
}
