extension InstrumentNoun {
  /// How often a text must call itself by a noun for that to count.
  private static let enough = 3

  // The ends of "this ", "present ", "este " and "presente ".
  private static let his: UInt64 = 0x6869_7320
  private static let sent: UInt64 = 0x73_656E_7420
  private static let este: UInt64 = 0x65_7374_6520
  private static let ente: UInt64 = 0x65_6E74_6520

  /// What a text calls itself: "this Treaty", "the present Convention", "este Tratado", "présent accord".
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - title: Where its title stands in them.
  /// - Returns: The nouns that stand often after such a word, and the first one of the title.
  static func named(in words: ByteText, title: Range<Int>) -> Set<InstrumentNoun> {
    var counts = SIMD8<Int>(repeating: 0)
    // The last bytes, which are a space after one of the words.
    var window: UInt64 = 0
    for (position, byte) in words.bytes.enumerated() {
      window = window &<< 8 | UInt64(byte)
      let five = window & 0xFF_FFFF_FFFF
      guard
        five & 0xFFFF_FFFF == his || five == sent || five == este
          || five == ente && window &>> 40 & 0xFF == 0x73
      else { continue }
      let (word, _) = FoldedWord.reading(
        words, at: position + 1, to: min(words.count, position + 24))
      if let noun = nouns[word] { counts[Int(noun.rawValue)] += 1 }
    }
    var named = Set(allCases.lazy.filter { counts[Int($0.rawValue)] >= enough })
    if let noun = first(in: words, title) { named.insert(noun) }
    return named.isEmpty ? [.agreement] : named
  }

  private static func first(in words: ByteText, _ title: Range<Int>) -> InstrumentNoun? {
    var position = title.lowerBound
    while position < title.upperBound {
      let (word, end) = FoldedWord.reading(words, at: position, to: title.upperBound)
      if let noun = nouns[word] { return noun }
      position = max(end, position + 1)
    }
    return nil
  }

  private static let nouns: [FoldedWord: InstrumentNoun] = {
    let table: [(InstrumentNoun, [String])] = [
      (.agreement, ["AGREEMENT", "ACCORD", "ACUERDO"]), (.treaty, ["TREATY", "TRATADO", "TRAITE"]),
      (.convention, ["CONVENTION", "CONVENIO", "CONVENCION"]),
      (.protocolNoun, ["PROTOCOL", "PROTOCOLO", "PROTOCOLE"]),
      (.arrangement, ["ARRANGEMENT", "ARREGLO"]), (.memorandum, ["MEMORANDUM", "MEMORANDO"]),
    ]
    var nouns: [FoldedWord: InstrumentNoun] = [:]
    for (noun, words) in table {
      for word in words { nouns[FoldedWord(word)] = noun }
    }
    return nouns
  }()
}
