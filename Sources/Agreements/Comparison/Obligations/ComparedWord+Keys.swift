extension FoldedWord {
  /// The word as norms are compared: spelled in the American way, without hyphens, small numbers in digits.
  static func compared(_ token: Token, in bytes: [UInt8]) -> FoldedWord {
    if token.isNumber {
      // A point belongs to the number; a comma only sets thousands apart.
      return FoldedWord(bytes[token.start..<token.end].lazy.filter { $0 != 0x2C })
    }
    return compared(bytes[token.start..<token.end], token.key)
  }

  /// A word that is no number, with its letters, as norms are compared.
  static func compared(_ word: ArraySlice<UInt8>, _ key: FoldedWord) -> FoldedWord {
    guard needsCare(word) else { return spellings[key] ?? key }
    // Without the ending of a possessive, and each part spelled by itself.
    let letters = word.prefix { $0 != 0x27 && $0 != 0xE2 }
    var joined: [UInt8] = []
    for part in letters.split(separator: 0x2D) { joined += spelled(part) }
    return spellings[FoldedWord(joined)] ?? FoldedWord(joined)
  }

  /// Whether a word has a hyphen, or letters that may be those of "favour".
  private static func needsCare(_ word: ArraySlice<UInt8>) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in word {
      if byte == 0x2D { return true }
      if byte | 0x20 == 0x72, before.1 | 0x20 == 0x75, before.0 | 0x20 == 0x6F { return true }
      before = (before.1, byte)
    }
    return false
  }

  /// A word, or part of one, spelled in the American way: "unfavourably" as "unfavorably".
  private static func spelled(_ part: ArraySlice<UInt8>) -> [UInt8] {
    let folded = part.map(FoldedWord.folded)
    for stem in stems where folded.count >= stem.count {
      for start in 0...(folded.count - stem.count) where folded[start...].starts(with: stem) {
        return Array(folded[..<(start + stem.count - 2)]) + folded[(start + stem.count - 1)...]
      }
    }
    let key = FoldedWord(folded)
    return spellings[key]?.letters ?? folded
  }

  /// The stems in "-our" that end in "-or" in the American way.
  private static let stems: [[UInt8]] = """
    FAVOUR HONOUR LABOUR HARBOUR COLOUR BEHAVIOUR NEIGHBOUR ENDEAVOUR VAPOUR RIGOUR ARMOUR VIGOUR
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// The key of something that stands for words, such as the target of a reference.
  ///
  /// No word of a text has it, because it holds a sign that is no letter.
  static func standIn(_ name: String) -> FoldedWord {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var bytes: [UInt8] = [0x40]
    for shift in stride(from: 56, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: hash >> UInt64(shift)) & 0xF
      bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
    return FoldedWord(bytes)
  }

  /// The usual form of words that are spelled in two ways, and the digits of numbers.
  private static let spellings = WordTable<FoldedWord>(
    spelledWords + synonyms.map { ($0, FoldedWord($1)) } + smallNumbers)

  private static var spelledWords: [(word: String, value: FoldedWord)] {
    SpelledWord.all.flatMap { word in
      (word.endings + ["able", "ability"]).map {
        ("\(word.british)\($0)", FoldedWord("\(word.american)\($0)"))
      }
    }
  }

  private static let synonyms: [(String, String)] = [
    ("upon", "on"), ("towards", "toward"), ("whilst", "while"), ("till", "until"),
    ("amongst", "among"), ("reenforce", "reinforce"), ("licence", "license"),
    ("licences", "licenses"), ("annexe", "annex"), ("enquiry", "inquiry"),
    ("enquiries", "inquiries"), ("practise", "practice"), ("cheque", "check"),
  ]

  private static var smallNumbers: [(word: String, value: FoldedWord)] {
    (1...99).compactMap { count in
      guard let period = Period(count: count, unit: .day) else { return nil }
      let word = period.spelled.prefix { $0 != " " }.filter { $0 != "-" }
      return (String(word), FoldedWord(String(count).utf8))
    }
  }
}
