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
    /// The place of the word among the different ones.
    var number: Int32
  }

  private(set) var words: [Word] = []

  /// The different words.
  private var vocabulary: [FoldedWord] = []

  /// The places of all words, those of the same word together and in order.
  private var places: [Int32] = []

  /// Where the places of each different word begin, and the end of all.
  private var starts: [Int32] = [0]

  /// The different words: each stands in the slot to which it hashes, or in the next one that was free.
  ///
  /// A slot holds the number of the word, counted from 1, or 0; at least half of them are free.
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
      // Only what lies beyond small letters may be a capital.
      if byte & 0x20 == 0 || byte >= 0x80, text.isUppercase(at: position),
        text.isUppercase(at: position + 1)
      {
        traits |= Passage.Traits.capitals.rawValue
      }
      // A letter that is not of ASCII takes two bytes; of a word beyond all measure the letters are not counted.
      if end - position != key.count,
        key.count < Int(UInt16.max) || bytes[position..<end].contains(where: { $0 >= 0x80 })
      {
        traits |= Passage.Traits.nonASCII.rawValue
      }
      words.append(
        Word(
          key: key, passage: Int32(passage), start: Int32(position), end: Int32(end),
          number: number(of: key)))
      position = end
    }
    return (first..<words.count, Passage.Traits(rawValue: traits))
  }

  /// The number of a word, which it gets where it is new.
  @inline(__always)
  private mutating func number(of key: FoldedWord) -> Int32 {
    let slot = slot(of: key)
    let number = slots[slot]
    if number > 0 { return number - 1 }
    vocabulary.append(key)
    slots[slot] = Int32(vocabulary.count)
    if vocabulary.count * 2 > slots.count { widen() }
    return Int32(vocabulary.count - 1)
  }

  /// The slot with a word, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: FoldedWord) -> Int {
    let mask = slots.count - 1
    var slot = key._rawHashValue(seed: seed) & mask
    while true {
      let number = Int(slots[slot]) - 1
      if number < 0 || vocabulary[number] == key { return slot }
      slot = (slot + 1) & mask
    }
  }

  private mutating func widen() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (place, key) in vocabulary.enumerated() { slots[slot(of: key)] = Int32(place + 1) }
  }

  /// Brings the places of each word together, when all passages were added.
  mutating func close() {
    starts = [Int32](repeating: 0, count: vocabulary.count + 1)
    for word in words { starts[Int(word.number) + 1] += 1 }
    for number in vocabulary.indices { starts[number + 1] += starts[number] }
    var next = starts
    places = [Int32](repeating: 0, count: words.count)
    for place in words.indices {
      let number = Int(words[place].number)
      places[Int(next[number])] = Int32(place)
      next[number] += 1
    }
  }

  /// Where the places of a word stand; nowhere if it does not occur.
  private func range(of key: FoldedWord) -> Range<Int> {
    let number = Int(slots[slot(of: key)]) - 1
    return number >= 0 ? Int(starts[number])..<Int(starts[number + 1]) : 0..<0
  }

  /// The places at which a word stands, in order.
  func places(of key: FoldedWord) -> some Sequence<Int> {
    places[range(of: key)].lazy.map { Int($0) }
  }

  /// The number of places at which a word stands.
  func count(of key: FoldedWord) -> Int { range(of: key).count }

  /// The places of the word of a phrase that stands at the fewest, and which of its words that is; `nil` if one of them
  /// stands nowhere.
  func rarest(of phrase: [FoldedWord]) -> (places: ArraySlice<Int32>, offset: Int)? {
    var rarest: (range: Range<Int>, offset: Int)?
    for offset in phrase.indices {
      let range = range(of: phrase[offset])
      if range.isEmpty { return nil }
      if range.count < rarest?.range.count ?? .max { rarest = (range, offset) }
    }
    return rarest.map { (places[$0.range], $0.offset) }
  }
}
