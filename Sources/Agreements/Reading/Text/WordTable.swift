/// Values by the words that stand for them.
///
/// Tables hold the few words that a reader knows beforehand, and no text adds to one. So a simple hash serves, which
/// could be foreseen; it makes a look-up several times as fast as one in a dictionary.
struct WordTable<Value: Sendable>: Sendable {
  private var words: [FoldedWord] = []
  private var values: [Value] = []

  /// The entry at each place, counted from 1, or 0 at a free one; the number of places is a power of two.
  private var places: [UInt16]

  /// Makes a table; of entries with the same word the last one counts.
  init(_ entries: [(word: String, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 4 { capacity *= 2 }
    places = [UInt16](repeating: 0, count: capacity)
    for entry in entries { add(FoldedWord(entry.word), entry.value) }
  }

  private mutating func add(_ word: FoldedWord, _ value: Value) {
    let place = place(of: word)
    if places[place] > 0 {
      values[Int(places[place]) - 1] = value
    } else if let entry = UInt16(exactly: words.count + 1) {
      words.append(word)
      values.append(value)
      places[place] = entry
    }
  }

  /// The value of a word, or `nil` when the table does not hold it.
  subscript(word: FoldedWord) -> Value? {
    let entry = places[place(of: word)]
    return entry > 0 ? values[Int(entry) - 1] : nil
  }

  /// Where a word stands, or the free place at which the search for it ends.
  @inline(__always)
  private func place(of word: FoldedWord) -> Int {
    let mask = places.count - 1
    var place = word.scattered & mask
    while places[place] > 0, words[Int(places[place]) - 1] != word { place = (place + 1) & mask }
    return place
  }
}

/// A set of the words that a reader knows beforehand.
struct WordSet: Sendable {
  private let table: WordTable<Void>

  /// Makes a set of words; case and accents are left aside.
  init(_ words: [String]) {
    table = WordTable(words.map { ($0, ()) })
  }

  /// Whether a word is in the set.
  func contains(_ word: FoldedWord) -> Bool { table[word] != nil }
}
