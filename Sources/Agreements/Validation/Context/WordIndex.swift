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

  /// The places of the first and last occurrence of each word, and how many there are.
  private var chains: [(first: Int32, last: Int32, count: Int32)] = []

  /// Which of the chains is that of a word.
  private var chainOfWord: [FoldedWord: Int32] = [:]

  /// The chains of the words that were met last, or -1.
  private var recent = [Int32](repeating: -1, count: 1 << 10)

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
    let chain = chain(of: word.key)
    if chain < chains.count {
      words[Int(chains[chain].last)].next = place
      chains[chain].last = place
      chains[chain].count += 1
    } else {
      chains.append((place, place, 1))
    }
  }

  /// The chain of a word; that behind the last one for a word that is new.
  private mutating func chain(of key: FoldedWord) -> Int {
    // Most words of a text are few and common; they are found without hashing them for the table.
    let slot = key.scattered & (recent.count - 1)
    let known = Int(recent[slot])
    if known >= 0, words[Int(chains[known].first)].key == key { return known }
    let chain = chainOfWord[key] ?? Int32(chains.count)
    if Int(chain) == chains.count { chainOfWord[key] = chain }
    recent[slot] = chain
    return Int(chain)
  }

  /// The first place at which a word stands, or -1; the others follow by ``Word/next``.
  func firstPlace(of key: FoldedWord) -> Int {
    chainOfWord[key].map { Int(chains[Int($0)].first) } ?? -1
  }

  /// The places at which a word stands, in order.
  func places(of key: FoldedWord) -> WordPlaces {
    WordPlaces(upcoming: Int32(firstPlace(of: key)), words: words)
  }

  /// The number of places at which a word stands.
  func count(of key: FoldedWord) -> Int {
    chainOfWord[key].map { Int(chains[Int($0)].count) } ?? 0
  }

  /// The first place of the word of a phrase that stands at the fewest places, and which of its words that is; `nil` if
  /// one of them stands nowhere.
  func rarest(of phrase: [FoldedWord]) -> (first: Int, offset: Int)? {
    var rarest: (count: Int32, first: Int32, offset: Int)?
    for (offset, word) in phrase.enumerated() {
      guard let chain = chainOfWord[word] else { return nil }
      let (first, _, count) = chains[Int(chain)]
      if count < rarest?.count ?? .max { rarest = (count, first, offset) }
    }
    return rarest.map { (Int($0.first), $0.offset) }
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
