extension ReferenceResolver {
  /// The last of the names that begin before an offset.
  static func last(of names: [Range<Int>], before offset: Int) -> Range<Int>? {
    let count = count(of: names, before: offset)
    return count > 0 ? names[count - 1] : nil
  }

  /// How many of the names begin before an offset.
  static func count(of names: [Range<Int>], before offset: Int) -> Int {
    names.indices.partitioningIndex { names[$0].lowerBound >= offset }
  }

  /// Whether no sentence ends between two offsets that are near to each other.
  static func isOneSentence(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard start >= 0, end - start < reach, end <= bytes.count else { return false }
    guard start < end else { return true }
    for index in start..<end where bytes[index] == 0x2E {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let isAfterLetter =
        index > 1 && bytes[index - 1] | 0x20 >= 0x61 && bytes[index - 2] | 0x20 >= 0x61
      if next == 0x20 || next == 0x0A, isAfterLetter { return false }
    }
    return true
  }
}
