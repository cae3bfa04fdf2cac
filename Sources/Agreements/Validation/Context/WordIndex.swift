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

  /// The places of the first and last occurrence of a word, and how many there are.
  private struct Chain: Sendable {
    var key: FoldedWord
    var first: Int32
    var last: Int32
    var count: Int32
  }

  private(set) var words: [Word] = []
  private var chains: [Chain] = []

  /// The chains by their words: each stands in the slot that its word hashes to, or in the next one that was free.
  ///
  /// A slot holds the place of the chain, counted from 1, or 0; at least half of them are free.
  private var slots = [Int32](repeating: 0, count: 1 << 11)

  /// What makes the slots of words other ones for each index, so that no text is written to make them collide.
  private let seed = Int.random(in: .min ... .max)

  /// Makes room for the words of a text of a length in bytes, as prose has them.
  mutating func reserveCapacity(forBytes count: Int) {
    words.reserveCapacity(count / 6)
  }

  /// Adds the words of the next passage.
  ///
  /// - Returns: the places of its words, and what else stands in the passage.
  mutating func append(
    _ bytes: [UInt8], passage: Int
  ) -> (words: Range<Int>, traits: Passage.Traits) {
    let first = words.count
    let text = ByteText(bytes)
    let count = bytes.count
    var traits: UInt16 = 0
    var previous: UInt8 = 0
    var position = 0
    while position < count {
      let byte = bytes[position]
      if byte < 0x80, !byte.isLetter {
        traits |= Passage.Traits.bits(of: byte, after: previous)
        previous = byte
        position += 1
        continue
      }
      let (key, end) = FoldedWord.reading(text, at: position, to: count)
      previous = byte
      guard end > position else {
        traits |= Passage.Traits.bits(ofWide: byte, at: position, in: text)
        position += 1
        continue
      }
      // A letter that is not of ASCII takes two bytes; of a word beyond all measure the letters are not counted.
      if end - position != key.count,
        key.count < Int(UInt16.max) || bytes[position..<end].contains(where: { $0 >= 0x80 })
      {
        traits |= Passage.Traits.nonASCII.rawValue
      }
      append(
        Word(
          key: key, passage: Int32(passage), start: Int32(position), end: Int32(end), next: -1))
      position = end
    }
    return (first..<words.count, Passage.Traits(rawValue: traits))
  }

  private mutating func append(_ word: Word) {
    let place = Int32(words.count)
    words.append(word)
    let slot = slot(of: word.key)
    let chain = Int(slots[slot]) - 1
    if chain >= 0 {
      words[Int(chains[chain].last)].next = place
      chains[chain].last = place
      chains[chain].count += 1
      return
    }
    chains.append(Chain(key: word.key, first: place, last: place, count: 1))
    slots[slot] = Int32(chains.count)
    if chains.count * 2 > slots.count { widen() }
  }

  /// The slot with the chain of a word, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: FoldedWord) -> Int {
    let mask = slots.count - 1
    var slot = key._rawHashValue(seed: seed) & mask
    while true {
      let chain = Int(slots[slot]) - 1
      if chain < 0 || chains[chain].key == key { return slot }
      slot = (slot + 1) & mask
    }
  }

  private mutating func widen() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (place, chain) in chains.enumerated() { slots[slot(of: chain.key)] = Int32(place + 1) }
  }

  /// The chain of a word; `nil` if it stands nowhere.
  private func chain(of key: FoldedWord) -> Chain? {
    let chain = Int(slots[slot(of: key)]) - 1
    return chain >= 0 ? chains[chain] : nil
  }

  /// The first place at which a word stands, or -1; the others follow by ``Word/next``.
  func firstPlace(of key: FoldedWord) -> Int {
    chain(of: key).map { Int($0.first) } ?? -1
  }

  /// The places at which a word stands, in order.
  func places(of key: FoldedWord) -> WordPlaces {
    WordPlaces(upcoming: Int32(firstPlace(of: key)), words: words)
  }

  /// The number of places at which a word stands.
  func count(of key: FoldedWord) -> Int {
    chain(of: key).map { Int($0.count) } ?? 0
  }

  /// The first place of the word of a phrase that stands at the fewest places, and which of its words that is; `nil` if
  /// one of them stands nowhere.
  func rarest(of phrase: [FoldedWord]) -> (first: Int, offset: Int)? {
    var rarest: (count: Int32, first: Int32, offset: Int)?
    for offset in phrase.indices {
      guard let chain = chain(of: phrase[offset]) else { return nil }
      if chain.count < rarest?.count ?? .max { rarest = (chain.count, chain.first, offset) }
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
