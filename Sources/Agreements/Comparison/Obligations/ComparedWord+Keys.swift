extension FoldedWord {
  /// The word as norms are compared: spelled in the American way, without hyphens, small numbers in digits.
  static func compared(_ token: Token, in bytes: [UInt8]) -> FoldedWord {
    if token.isNumber {
      // A point belongs to the number; a comma only sets thousands apart.
      return FoldedWord(bytes[token.start..<token.end].lazy.filter { $0 != 0x2C })
    }
    var key = token.key
    if key.letters.contains(0x2D) {
      key = FoldedWord(bytes[token.start..<token.end].lazy.filter { $0 != 0x2D })
    }
    return spellings[key] ?? key
  }

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
      word.endings.map { ("\(word.british)\($0)", FoldedWord("\(word.american)\($0)")) }
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
