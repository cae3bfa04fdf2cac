/// The words that the reader knows, with their families.
///
/// The words stand in one array of bytes, and an open hash table of a fixed size finds them, so that
/// no string is made of the words of a text.
struct Vocabulary: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var start: Int
    var count: Int
    var word: Word
    var families: WordFamily
  }

  private static let size = 1 << 15
  private var slots: [Int32]
  private(set) var entries: [Entry] = []
  private var spellings: [UInt8] = []

  /// The vocabulary of English treaty language.
  static let english = Vocabulary()

  private init() {
    slots = Array(repeating: -1, count: Self.size)
    for word in Word.allCases where word != .unknown {
      add(Array(word.rawValue.utf8), word, [])
    }
    for (families, words) in Self.wordLists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        add(Array(word.utf8), .unknown, families)
      }
    }
    for (families, verbs) in Self.verbLists {
      for verb in verbs.split(whereSeparator: \.isWhitespace) {
        for form in VerbForms(of: Array(verb.utf8)).all {
          add(form.spelling, .unknown, families.union(form.family))
        }
      }
    }
    for (families, verbs) in Self.irregularVerbs {
      for verb in verbs.split(whereSeparator: \.isWhitespace) {
        add(Array(verb.utf8), .unknown, families)
      }
    }
    // A word that a rule names, but no list, has the families of its ending.
    for index in entries.indices where entries[index].families.isEmpty && entries[index].count > 4 {
      let ending = spellings[
        (entries[index].start + entries[index].count - 3)..<(entries[index].start
          + entries[index].count)]
      entries[index].families = Self.families(ofEnding: Array(ending))
    }
  }

  /// Adds a word, or adds the families to those of the word.
  private mutating func add(_ spelling: [UInt8], _ word: Word, _ families: WordFamily) {
    var slot = Self.hash(spelling, spelling.indices) & (Self.size - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(entries[index], spelling, spelling.indices) {
        entries[index].families.formUnion(families)
        return
      }
      slot = (slot + 1) & (Self.size - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(start: spellings.count, count: spelling.count, word: word, families: families))
    spellings += spelling
  }

  /// What is known of the word at a range of the bytes, whatever its case.
  func entry(_ bytes: [UInt8], _ range: Range<Int>, hash: Int) -> Entry? {
    var slot = hash & (Self.size - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if matches(entry, bytes, range) { return entry }
      slot = (slot + 1) & (Self.size - 1)
    }
    return nil
  }

  /// The families that the last three letters of a word suggest.
  static func families(ofEnding ending: [UInt8]) -> WordFamily {
    guard ending.count == 3 else { return [] }
    switch (lowercase(ending[0]), lowercase(ending[1]), lowercase(ending[2])) {
    case (_, 0x65, 0x64): return .participle
    case (0x69, 0x6E, 0x67): return .gerund
    case (_, 0x6C, 0x79): return .adverb
    default: return []
    }
  }

  private func matches(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard entry.count == range.count else { return false }
    var position = entry.start
    for index in range {
      if spellings[position] != Self.lowercase(bytes[index]) { return false }
      position += 1
    }
    return true
  }

  /// The hash of the word at a range of the bytes.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = mix(hash, bytes[index]) }
    return finish(hash)
  }

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(lowercase(byte))) &* 16_777_619
  }

  @inline(__always)
  static func finish(_ hash: UInt32) -> Int {
    Int(hash ^ (hash >> 15))
  }

  /// The byte of the small letter, if it is one of a capital of ASCII.
  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
