/// Puts words in small letters.
enum TokenFolding {
  /// A word in small letters, of ASCII, Latin-1, Greek and Cyrillic; nothing if it is so already.
  static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard word.contains(where: { $0 &- 0x41 < 26 || $0 >= 0x80 }) else { return [] }
    var folded = Array(word)
    var changed = false
    for index in folded.indices {
      let byte = folded[index]
      if byte &- 0x41 < 26 {
        folded[index] = byte | 0x20
        changed = true
      } else if byte < 0x80, index > 0 {
        continue
      } else if index > 0, let letter = small(folded[index - 1], byte) {
        (folded[index - 1], folded[index]) = letter
        changed = true
      }
    }
    return changed ? folded : []
  }

  /// The small letter to a capital of two bytes.
  private static func small(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8)? {
    switch (lead, trail) {
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): (0xC3, trail + 0x20)
    case (0xCE, 0x91...0x9F): (0xCE, trail + 0x20)
    case (0xCE, 0xA0...0xA9): (0xCF, trail - 0x20)
    case (0xD0, 0x90...0x9F): (0xD0, trail + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, trail - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, trail + 0x10)
    default: nil
    }
  }
}
