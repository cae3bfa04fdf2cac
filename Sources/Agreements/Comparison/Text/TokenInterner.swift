/// Gives each different word of the compared texts a number, the same for all texts.
///
/// Numbers count from 0 in the order in which words are first met. Words of up to eight bytes are compared as
/// integers, longer ones by their hash and then byte by byte. A word that finds no place near its own goes to a
/// dictionary of the standard library, so that words chosen to collide cost no more than others.
struct TokenInterner: Sendable {
  /// A place of the table.
  private struct Slot: Sendable {
    /// The bytes of a word of up to eight, or the hash of a longer one.
    var key: UInt64

    /// The number of the word; below zero where the place is free.
    var id: Int32
  }

  /// How many places are tried for a word.
  private static let probeLimit = 24

  private var slots: [Slot]
  private var shift: UInt64

  /// The bytes of all words, one after another, as they are compared.
  private var arena: [UInt8] = []

  /// Where each word ends in the arena.
  private var ends: [Int32] = []

  /// The key of each word.
  private var keys: [UInt64] = []

  /// For each word, the number of the word in small letters.
  private var foldedIDs: [Int32] = []

  /// Words for which the table had no place.
  private var overflow: [[UInt8]: Int32] = [:]

  /// Makes an interner without words.
  ///
  /// - Parameter capacity: About how many different words there will be.
  init(capacity: Int = 2_048) {
    var bits: UInt64 = 6
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = [Slot](repeating: Slot(key: 0, id: -1), count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// How many different words there are; their numbers are below this.
  var count: Int { ends.count }

  /// The number of a word in small letters, for comparison without regard to case.
  @inline(__always)
  func foldedID(_ id: Int32) -> Int32 { foldedIDs[Int(id)] }

  /// The bytes of a word, as it is compared.
  func bytes(of id: Int32) -> ArraySlice<UInt8> {
    let index = Int(id)
    return arena[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// The key of a word of more than eight bytes, from its first eight.
  @inline(__always)
  static func key(first bits: UInt64) -> UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }

  /// The key of a longer word with eight more bytes, or with what is left of it and zeros.
  @inline(__always)
  static func key(_ key: UInt64, appending bits: UInt64) -> UInt64 {
    let mixed = (key ^ key &>> 32 ^ bits) &* 0xD6E8_FEB8_6659_FD93
    // No byte of a word is zero; so the key of a longer word, whose lowest byte is, is the key of no short one.
    return (mixed ^ mixed &>> 29) & ~0xFF
  }

  /// The key of a word that fills a range of bytes.
  ///
  /// - Returns: The bytes themselves, if there are no more than eight, the first lowest.
  private static func key(_ word: [UInt8]) -> UInt64 {
    var key = WordBytes(word, at: 0, end: word.count).bits
    guard word.count > 8 else { return key }
    key = Self.key(first: key)
    var position = 8
    while position < word.count {
      key = Self.key(key, appending: WordBytes(word, at: position, end: word.count).bits)
      position += 8
    }
    return key
  }

  /// The number of a word that lies in a text as it is compared.
  @inline(__always)
  mutating func id(_ key: UInt64, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    let mask = slots.count &- 1
    var place = Self.place(of: key, shift)
    var tries = 0
    while tries < Self.probeLimit {
      let slot = slots[place]
      if slot.id < 0 { break }
      if slot.key == key, end &- start <= 8 || isWord(slot.id, bytes, start, end) { return slot.id }
      place = (place &+ 1) & mask
      tries &+= 1
    }
    return insertedID(key, bytes, start, end)
  }

  @inline(__always)
  private static func place(of key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key ^ key &>> 29) &* 0xD6E8_FEB8_6659_FD93) &>> shift)
  }

  private func isWord(_ id: Int32, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let index = Int(id)
    var place = index == 0 ? 0 : Int(ends[index &- 1])
    guard Int(ends[index]) &- place == end &- start else { return false }
    var position = start
    while position < end {
      if arena[place] != bytes[position] { return false }
      position &+= 1
      place &+= 1
    }
    return true
  }

  /// Adds a word, unless the dictionary holds it.
  @inline(never)
  private mutating func insertedID(
    _ key: UInt64, _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> Int32 {
    if !overflow.isEmpty, let id = overflow[Array(bytes[start..<end])] { return id }
    let id = Int32(truncatingIfNeeded: ends.count)
    arena.append(contentsOf: bytes[start..<end])
    ends.append(Int32(truncatingIfNeeded: arena.count))
    keys.append(key)
    foldedIDs.append(id)
    if ends.count * 2 > slots.count { grow() } else { place(id) }
    let folded = TokenFolding.folded(bytes[start..<end])
    if !folded.isEmpty { foldedIDs[Int(id)] = self.id(of: folded) }
    return id
  }

  /// The number of a word given by itself.
  mutating func id(of word: [UInt8]) -> Int32 {
    id(Self.key(word), word, 0, word.count)
  }

  /// Takes over the words of another interner.
  ///
  /// - Returns: For each number of the other one, that of the same word here.
  mutating func merge(_ other: TokenInterner) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    var start = 0
    for (index, end) in other.ends.enumerated() {
      numbers.append(id(other.keys[index], other.arena, start, Int(end)))
      start = Int(end)
    }
    return numbers
  }

  /// Puts a word into the table or, if there is no place near its own, into the dictionary.
  private mutating func place(_ id: Int32) {
    let key = keys[Int(id)]
    var place = Self.place(of: key, shift)
    for _ in 0..<Self.probeLimit {
      if slots[place].id < 0 {
        slots[place] = Slot(key: key, id: id)
        return
      }
      place = (place + 1) & (slots.count - 1)
    }
    overflow[Array(bytes(of: id))] = id
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(key: 0, id: -1), count: slots.count * 2)
    shift -= 1
    overflow = [:]
    for id in 0..<ends.count { place(Int32(truncatingIfNeeded: id)) }
  }
}
