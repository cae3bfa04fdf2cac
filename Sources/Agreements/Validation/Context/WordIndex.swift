/// The words of all passages, found by what they are without case and accents.
///
/// One pass over the text serves all rules: a rule that looks for phrases then pays for those that stand there and
/// not for the length of the text.
struct WordIndex: Sendable {
  /// A word of a passage.
  struct Word: Sendable {
    var key: FoldedWord
    var passage: Int32
    var start: Int32
    var end: Int32
    /// The place of the next word that is the same, or -1.
    var next: Int32
  }

  private(set) var words: [Word] = []

  /// The places of the first and last occurrence of each word.
  private var chains: [FoldedWord: (first: Int32, last: Int32)] = [:]

  /// Adds the words of the next passage.
  ///
  /// - Returns: the places of its words.
  mutating func append(_ bytes: [UInt8], passage: Int) -> Range<Int> {
    let first = words.count
    let text = ByteText(bytes)
    var position = 0
    while position < bytes.count {
      let (key, end) = FoldedWord.reading(text, at: position, to: bytes.count)
      guard end > position else {
        position += 1
        continue
      }
      append(
        Word(
          key: key, passage: Int32(passage), start: Int32(position), end: Int32(end), next: -1))
      position = end
    }
    return first..<words.count
  }

  private mutating func append(_ word: Word) {
    let place = Int32(words.count)
    words.append(word)
    let chain = chains[word.key]
    if let chain { words[Int(chain.last)].next = place }
    chains[word.key] = (chain?.first ?? place, place)
  }

  /// The places at which a word stands, in order.
  func places(of key: FoldedWord) -> WordPlaces {
    WordPlaces(upcoming: chains[key]?.first ?? -1, words: words)
  }

  /// The places of one word in the order of the text.
  struct WordPlaces: Sequence, IteratorProtocol {
    private var upcoming: Int32
    private let words: [Word]

    fileprivate init(upcoming: Int32, words: [Word]) {
      self.upcoming = upcoming
      self.words = words
    }

    mutating func next() -> Int? {
      guard upcoming >= 0 else { return nil }
      let place = Int(upcoming)
      upcoming = words[place].next
      return place
    }
  }
}
