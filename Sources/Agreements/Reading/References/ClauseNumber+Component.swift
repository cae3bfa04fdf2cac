extension ClauseNumber {
  /// One part of a number: a value, letters, or a Latin multiplicative.
  struct Component: Sendable, Hashable {
    /// The part in 16 bits, never zero.
    let code: UInt16

    private static let letterBase: UInt16 = 0x8000
    private static let insertionBase: UInt16 = 0xF000

    init(code: UInt16) {
      self.code = code == 0 ? 1 : code
    }

    /// Makes a part that is written in digits, Roman digits or words.
    init?(value: Int) {
      guard value >= 0, value <= ClauseNumber.maximumValue else { return nil }
      code = UInt16(value + 1)
    }

    /// Makes a part that is written in one to three letters of either case.
    ///
    /// "aa" and "bb" keep their letters, since texts differ on whether "ab" follows "aa".
    init?(letters: Range<Int>, of bytes: [UInt8]) {
      guard (1...3).contains(letters.count) else { return nil }
      var value: UInt16 = 0
      for index in letters {
        let folded = bytes[index] | 0x20
        guard folded >= 0x61, folded <= 0x7A else { return nil }
        value = value * 27 + UInt16(folded - 0x60)
      }
      code = Self.letterBase + value
    }

    /// Makes a part for a place between two numbers: 2 is bis, 3 is ter.
    init(multiplicative: Int) {
      code = Self.insertionBase + UInt16(clamping: min(max(multiplicative, 2), 10))
    }

    /// The value of a part in digits, or `nil` for any other part.
    var value: Int? { code < Self.letterBase ? Int(code) - 1 : nil }

    /// Whether the part is letters.
    var isLetter: Bool { code >= Self.letterBase && code < Self.insertionBase }
  }
}
