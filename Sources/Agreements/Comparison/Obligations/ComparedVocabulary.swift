/// The different words of the compared texts as norms are compared; see ``ComparedWord``.
///
/// Each is looked at once, however often it occurs and in both texts.
struct ComparedVocabulary {
  /// For each number of a word, the word as it is compared; an empty one where there is none, or more than one.
  private(set) var words: [FoldedWord]

  /// The words in what the texts take for one, such as "U.S".
  private(set) var joined: [Int: [FoldedWord]] = [:]

  init(_ interner: TokenInterner) {
    words = [FoldedWord](repeating: FoldedWord(), count: interner.count)
    var tokens: [Token] = []
    for id in words.indices {
      let slice = interner.bytes(of: Int32(truncatingIfNeeded: id))
      if let key = Self.key(ofPlain: slice) {
        words[id] = FoldedWord.compared(slice, key)
        continue
      }
      let word = Array(slice)
      tokens.removeAll(keepingCapacity: true)
      WordScanner(word, in: word.indices, grain: .phrases).append(to: &tokens)
      let found = tokens.filter { !$0.shape.contains(.mark) }
        .map { FoldedWord.compared($0, in: word) }
      if let only = found.first, found.count == 1 {
        words[id] = only
      } else if !found.isEmpty {
        joined[id] = found
      }
    }
  }

  /// The letters of a word that is one word for sure, as most are.
  ///
  /// What is long and not known may be words that run together.
  private static func key(ofPlain word: ArraySlice<UInt8>) -> FoldedWord? {
    guard word.allSatisfy(\.isLetter) else { return nil }
    let key = FoldedWord(word)
    return word.count < GluedWords.minimumCount || Vocabulary.english.entry(key) != nil ? key : nil
  }
}
