/// A quick test that most words fail: whether a word may be one of a set.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Makes the filter of a set of words.
  init(_ words: Set<FoldedWord>) {
    for word in words {
      let place = Self.place(word)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a word may be in the set; `false` is certain.
  func mayContain(_ word: FoldedWord) -> Bool {
    let place = Self.place(word)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// One of 4,096 places.
  private static func place(_ word: FoldedWord) -> Int {
    Int(truncatingIfNeeded: (word.fingerprint &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
