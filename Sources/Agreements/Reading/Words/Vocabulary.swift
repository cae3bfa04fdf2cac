/// The words that the reader knows, with their families.
///
/// An open hash table of a fixed size finds a word by its letters, so that no string is made of the
/// words of a text.
struct Vocabulary: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    let key: FoldedWord
    fileprivate(set) var word: Word
    fileprivate(set) var families: WordFamily
  }

  /// The table has 2 to the power of this many slots, of which a third are taken.
  private static let bits: UInt64 = 14

  /// For each slot the place of its entry, counted from one, below 16 more bits of its hash; 0 for an empty slot.
  private var slots = [UInt32](repeating: 0, count: 1 << Int(bits))
  private var entries: [Entry] = []

  /// The vocabulary of English treaty language.
  static let english = Vocabulary()

  private init() {
    // The spellings one behind the other, with where each ends: all this stands before the first word of any text.
    var letters: [UInt8] = []
    var ends: [Int] = []
    func add(
      _ spelling: ArraySlice<UInt8>, _ word: Word, _ families: WordFamily,
      to words: inout Vocabulary
    ) {
      guard words.add(FoldedWord(spelling), word, families) else { return }
      letters += spelling
      ends.append(letters.count)
    }
    // The commonest words come first, so that they lie together and are found at the first try.
    for (families, words) in Self.wordLists {
      for word in Self.words(of: words) { add(word, .unknown, families, to: &self) }
    }
    for word in Word.allCases where word != .unknown {
      add(Array(word.rawValue.utf8)[...], word, [], to: &self)
    }
    for (families, verbs) in Self.verbLists {
      for verb in Self.words(of: verbs) {
        for form in VerbForms(of: Array(verb)).all {
          add(form.spelling[...], .unknown, families.union(form.family), to: &self)
        }
      }
    }
    for (families, verbs) in Self.irregularVerbs {
      for verb in Self.words(of: verbs) { add(verb, .unknown, families, to: &self) }
    }
    var start = 0
    for (index, end) in ends.enumerated() {
      // A word that a rule names, but no list, has the families of its ending.
      if entries[index].families.subtracting(.openings).isEmpty {
        entries[index].families.formUnion(Self.families(ofEnding: letters, start..<end))
      }
      if Self.mayDefine(letters[start..<end]) { entries[index].families.insert(.defining) }
      start = end
    }
  }

  /// The words of a list, which white space parts.
  private static func words(of list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split { $0 <= 0x20 }
  }

  /// Adds a word, or adds the families to those of the word; returns whether the word is new.
  private mutating func add(_ key: FoldedWord, _ word: Word, _ families: WordFamily) -> Bool {
    let hash = Self.hash(key)
    var slot = Int(hash >> 16)
    while slots[slot] > 0 {
      let index = Int(slots[slot] & 0xFFFF) - 1
      if entries[index].key == key {
        entries[index].families.formUnion(families)
        if word != .unknown { entries[index].word = word }
        return false
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(Entry(key: key, word: word, families: families))
    slots[slot] = hash << 16 | UInt32(truncatingIfNeeded: entries.count)
    return true
  }

  /// What is known of a word.
  @inline(__always)
  func entry(_ key: FoldedWord) -> Entry? {
    let hash = Self.hash(key)
    var slot = Int(hash >> 16)
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      let place = Int(found & 0xFFFF) - 1
      if found >> 16 == hash & 0xFFFF, entries[place].key == key { return entries[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Whether a word is the name of a country, or the first word of one.
  func namesCountry(_ word: [UInt8]) -> Bool {
    entry(FoldedWord(word))?.families.contains(.country) == true
  }

  /// The slot of a word, and behind it 16 more bits.
  @inline(__always)
  private static func hash(_ key: FoldedWord) -> UInt32 {
    UInt32(truncatingIfNeeded: (key.fingerprint &* 0x9E37_79B9_7F4A_7C15) >> (48 - bits))
  }
}
