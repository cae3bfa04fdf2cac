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
  }

  /// Looks through an unknown word for parts of other words.
  static func parts(ofUnknown bytes: [UInt8], _ range: Range<Int>) -> Parts {
    func letter(_ index: Int) -> UInt8 { range.contains(index) ? bytes[index] | 0x20 : 0 }
    var parts = Parts()
    for index in range {
      // Letters are looked for that few words have.
      switch bytes[index] | 0x20 {
      case 0x6D:  // "mean", "must", "may"
        switch (letter(index + 1), letter(index + 2), letter(index + 3)) {
        case (0x65, 0x61, 0x6E): parts.mayDefine = true
        case (0x75, 0x73, 0x74), (0x61, 0x79, _): parts.mayHoldModal = true
        default: break
        }
      case 0x67:  // "sign"
        if letter(index - 1) == 0x69, letter(index - 2) == 0x73, letter(index + 1) == 0x6E {
          parts.mayDefine = true
        }
      case 0x68:  // "shall"
        if letter(index - 1) == 0x73, letter(index + 1) == 0x61, letter(index + 2) == 0x6C {
          parts.mayHoldModal = true
        }
      case 0x77:  // "will"
        if letter(index + 1) == 0x69, letter(index + 2) == 0x6C { parts.mayHoldModal = true }
      default: break
      }
    }
    return parts
  }

  /// Whether a known word may be one that defines, such as "means", "hereinafter", "designates", "adelante".
  static func mayDefine(_ spelling: [UInt8]) -> Bool {
    ["mean", "rein", "sign", "adel", "ci-a"].contains { part in
      spelling.indices.contains { spelling[$0...].starts(with: part.utf8) }
    }
  }
}
