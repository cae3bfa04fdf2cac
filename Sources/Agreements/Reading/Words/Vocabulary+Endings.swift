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

  /// Whether a word may be one that defines, such as "means", "hereinafter", "designates", "adelante".
  static func mayDefine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 3 else { return false }
    // The last letter of each part comes first: few words have it there.
    for last in (range.lowerBound + 3)..<range.upperBound {
      let before = (bytes[last - 3], bytes[last - 2], bytes[last - 1])
      switch (bytes[last], before) {
      case (0x6E, (0x6D, 0x65, 0x61)), (0x6E, (0x72, 0x65, 0x69)), (0x6E, (0x73, 0x69, 0x67)),
        (0x6C, (0x61, 0x64, 0x65)), (0x61, (0x63, 0x69, 0x2D)):
        return true
      default: break
      }
    }
    return false
  }
}
