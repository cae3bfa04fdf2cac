extension InstrumentNoun {
  /// How often a text must call itself by a noun for that to count.
  private static let enough = 3

  /// What a text calls itself: "this Treaty", "the present Convention", "este Tratado", "présent accord".
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - title: Where its title stands in them.
  /// - Returns: The nouns that stand often after such a word, and the first one of the title.
  static func named(in words: ByteText, title: Range<Int>) -> Set<InstrumentNoun> {
    var counts: [InstrumentNoun: Int] = [:]
    var position = 0
    while position < words.count {
      defer { position += 1 }
      guard words.bytes[position] == 0x20, isDemonstrative(words, endingAt: position) else {
        continue
      }
      let (word, _) = FoldedWord.reading(
        words, at: position + 1, to: min(words.count, position + 24))
      if let noun = nouns[word] { counts[noun, default: 0] += 1 }
    }
    var named = Set(counts.lazy.filter { $0.value >= enough }.map(\.key))
    if let noun = first(in: words, title) { named.insert(noun) }
    return named.isEmpty ? [.agreement] : named
  }

  /// Whether "this", "este", "present", "presente" or "présent" ends at a place.
  private static func isDemonstrative(_ words: ByteText, endingAt end: Int) -> Bool {
    func ends(with letters: StaticString) -> Bool {
      guard end >= letters.utf8CodeUnitCount else { return false }
      return letters.description.utf8.elementsEqual(
        words.bytes[end - letters.utf8CodeUnitCount..<end])
    }
    switch words[end - 1] {
    case 0x73: return words[end - 2] == 0x69 && words[end - 3] == 0x68
    case 0x74: return words[end - 2] == 0x6E && ends(with: "sent")
    case 0x65: return words[end - 2] == 0x74 && (ends(with: "este") || ends(with: "sente"))
    default: return false
    }
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
