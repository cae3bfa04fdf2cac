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
    var counts = SIMD8<Int>(repeating: 0)
    func count(at space: Int) {
      guard isBehindOwnWord(space, in: words.bytes) else { return }
      let (word, _) = FoldedWord.reading(words, at: space + 1, to: min(words.count, space + 24))
      if let noun = nouns[word] { counts[Int(noun.rawValue)] += 1 }
    }
    var position = 0
    var last = EightBytes()
    while EightBytes.fit(words.bytes, at: position) {
      let eight = EightBytes(words, at: position)
      var spaces = placesBehindOwnWords(eight, behind: last)
      while spaces != 0 {
        count(at: position + spaces.trailingZeroBitCount / 8)
        spaces &= spaces - 1
      }
      last = eight
      position += EightBytes.count
    }
    while position < words.count {
      if words.bytes[position] == 0x20 { count(at: position) }
      position += 1
    }
    var named = Set(allCases.lazy.filter { counts[Int($0.rawValue)] >= enough })
    if let noun = first(in: words, title) { named.insert(noun) }
    return named.isEmpty ? [.agreement] : named
  }

  /// The places among eight bytes of the spaces behind "his", "sent", "este" and "ente".
  ///
  /// There are few of them, so that it pays to compare all eight places with all four words at once.
  @inline(__always)
  private static func placesBehindOwnWords(_ eight: EightBytes, behind last: EightBytes) -> UInt64 {
    let space = eight.differences(from: 0x20)
    let first = eight.moved(by: 1, behind: last)
    let second = eight.moved(by: 2, behind: last)
    let third = eight.moved(by: 3, behind: last)
    let fourth = eight.moved(by: 4, behind: last)
    let (e, n, s, t): (UInt8, UInt8, UInt8, UInt8) = (0x65, 0x6E, 0x73, 0x74)
    let his =
      first.differences(from: s) | second.differences(from: 0x69) | third.differences(from: 0x68)
    let sent =
      first.differences(from: t) | second.differences(from: n) | third.differences(from: e)
      | fourth.differences(from: s)
    let te =
      space | first.differences(from: e) | second.differences(from: t)
      | fourth.differences(from: e)
    return EightBytes.zeros(space | his) | EightBytes.zeros(space | sent)
      | EightBytes.zeros(te | third.differences(from: s))
      | EightBytes.zeros(te | third.differences(from: n))
  }

  /// Whether the letters before a space are the ends of "this", "present", "este" and "presente" or "présent".
  @inline(__always)
  private static func isBehindOwnWord(_ space: Int, in bytes: [UInt8]) -> Bool {
    guard space >= 3 else { return false }
    let fourth = space >= 4 ? bytes[space - 4] : 0
    switch (fourth, bytes[space - 3], bytes[space - 2], bytes[space - 1]) {
    case (_, 0x68, 0x69, 0x73): return true
    case (0x73, 0x65, 0x6E, 0x74), (0x65, 0x73, 0x74, 0x65): return true
    case (0x65, 0x6E, 0x74, 0x65): return space >= 5 && bytes[space - 5] == 0x73
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
