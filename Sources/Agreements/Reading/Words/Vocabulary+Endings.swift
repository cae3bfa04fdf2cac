// What the letters of a word suggest that no list has.
extension Vocabulary {
  /// The families that the ending of an unknown word suggests.
  static func families(ofUnknown bytes: [UInt8], _ range: Range<Int>) -> WordFamily {
    let families = families(ofEnding: bytes, range)
    return families.isEmpty && range.count > 4 && namesPerson(bytes, range) ? .person : families
  }

  /// The families that the last three letters of a word suggest, in a word of at least five.
  static func families(ofEnding bytes: [UInt8], _ range: Range<Int>) -> WordFamily {
    guard range.count > 4 else { return [] }
    switch ending(bytes, range) {
    case (_, 0x65, 0x64): return .participle
    case (0x69, 0x6E, 0x67): return .gerund
    case (_, 0x6C, 0x79): return .adverb
    default: return []
    }
  }

  /// Whether an unknown word ends like the name of who does something: "drafters", "auctioneer".
  private static func namesPerson(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch ending(bytes, range) {
    case (0x65, 0x72, 0x73), (0x6F, 0x72, 0x73), (0x74, 0x6F, 0x72), (0x69, 0x73, 0x74): true
    default: false
    }
  }

  /// The last three letters, in lower case.
  private static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> (UInt8, UInt8, UInt8) {
    let end = range.upperBound
    return (bytes[end - 3] | 0x20, bytes[end - 2] | 0x20, bytes[end - 1] | 0x20)
  }

  /// What stands in an unknown word.
  struct Parts {
    /// Letters of words that define, such as "means" and "signifie".
    var mayDefine = false

    /// The letters of a modal.
    var mayHoldModal = false

    /// Looks for a part that begins at an offset and ends before another.
    @inline(__always)
    fileprivate mutating func look(_ bytes: [UInt8], at start: Int, _ end: Int) {
      guard start + 2 < end else { return }
      let fourth = start + 3 < end ? bytes[start + 3] | 0x20 : 0
      switch (bytes[start] | 0x20, bytes[start + 1] | 0x20, bytes[start + 2] | 0x20, fourth) {
      // "mean" and "sign".
      case (0x6D, 0x65, 0x61, 0x6E), (0x73, 0x69, 0x67, 0x6E): mayDefine = true
      // "must", "may", "shal" and "wil".
      case (0x6D, 0x75, 0x73, 0x74), (0x6D, 0x61, 0x79, _), (0x73, 0x68, 0x61, 0x6C),
        (0x77, 0x69, 0x6C, _):
        mayHoldModal = true
      default: break
      }
    }
  }

  /// Looks through an unknown word for parts of other words.
  static func parts(ofUnknown bytes: [UInt8], _ range: Range<Int>) -> Parts {
    var parts = Parts()
    var start = range.lowerBound
    // Letters are looked for with which the parts begin, and all of them have three letters at least.
    while start < range.upperBound - 2 {
      guard EightBytes.fit(bytes, at: start) else {
        parts.look(bytes, at: start, range.upperBound)
        start += 1
        continue
      }
      let eight = EightBytes(bytes, at: start).lowered
      var places = eight.places(of: 0x6D) | eight.places(of: 0x73) | eight.places(of: 0x77)
      while places != 0 {
        parts.look(bytes, at: start + places.trailingZeroBitCount / 8, range.upperBound)
        places &= places - 1
      }
      start += EightBytes.count
    }
    return parts
  }

  /// Whether a known word may be one that defines, such as "means", "hereinafter", "designates", "adelante".
  static func mayDefine(_ spelling: ArraySlice<UInt8>) -> Bool {
    spelling.indices.dropLast(3).contains { start in
      DefiningLetters.are(
        spelling[start], spelling[start + 1], spelling[start + 2], spelling[start + 3])
    }
  }
}
