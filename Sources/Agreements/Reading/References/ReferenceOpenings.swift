/// Finds the words of a text that can begin a reference by their first letters.
///
/// The beginnings of words are found in blocks of 64 bytes, eight bytes at a time; what they begin with is looked up.
/// Neither takes a decision that depends on where words end; only few words are then read as such.
struct ReferenceOpenings {
  private let bytes: [UInt8]
  private let limit: Int
  private let openings = Self.openings

  // The places in the block where words begin that are still to be looked at, one bit each, and where it stands.
  private var starts: UInt64 = 0
  private var block: Int

  // Where the next block begins, the byte before it, and whether that is the end of a letter.
  private var index: Int
  private var previous: UInt8 = 0
  private var isBehindLetter = false

  /// For each pair of letters the set of third letters with which a reference can begin, as the low 32 bits, and
  /// that of the letters that may stand behind them, as the high ones.
  ///
  /// No word that goes on with another letter has a meaning.
  private static let openings: [UInt64] = {
    var openings = [UInt64](repeating: 0, count: 32 * 32)
    let beginnings = [
      "art", "par", "sub", "cha", "cap", "tit", "ane", "ann", "app", "ape", "apa", "pro", "sch",
      "sec", "sen", "ite", "cla", "poi", "let", "lit", "num", "inc", "ind", "ali", "rec", "agr",
      "acc", "acu", "aco", "tre", "tra", "con", "cov", "mem", "mou", "phr", "ora", "fra", "enc",
      "arr",
    ]
    for beginning in beginnings {
      let letters = beginning.utf8.map { Int($0) - 0x60 }
      openings[32 * letters[0] + letters[1]] |= 1 << UInt64(letters[2])
    }
    for letters in ReferenceVocabulary.terms.beginnings {
      let pair = Int(letters & 0x1F) << 5 | Int(letters >> 5 & 0x1F)
      openings[pair] |= 1 << (32 + letters >> 15 & 0x1F)
    }
    return openings
  }()

  /// Begins at the start of a part of a text.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    index = start
    block = start
  }

  /// Goes on at an offset as if the text began there.
  mutating func skip(to offset: Int) {
    starts = 0
    index = offset
    previous = 0
    isBehindLetter = false
  }

  /// Where the next word begins that can begin a reference.
  mutating func next() -> Int? {
    while true {
      while starts != 0 {
        let start = block &+ starts.trailingZeroBitCount
        starts &= starts &- 1
        if isOpening(at: start) { return start }
      }
      guard index < limit else { return nil }
      readBlock()
    }
  }

  /// Finds the beginnings of words in the next block.
  private mutating func readBlock() {
    block = index
    var place = 0
    while place <= 64 - EightBytes.count, index < limit {
      guard EightBytes.fit(bytes, at: index) else {
        readCharacters(to: min(limit, block &+ 64))
        return
      }
      let eight = EightBytes(bytes, at: index)
      guard eight.places(of: 0xC3) == 0 else {
        // A letter of two bytes may reach over the end of the eight.
        readCharacters(to: min(limit, index &+ EightBytes.count))
        place = index &- block
        continue
      }
      let letters = eight.letters
      // A word begins after what is no letter; and "ofArticle" and "thisChapter" lost their space.
      let behindLetters = letters &<< 8 | (isBehindLetter ? 0x80 : 0)
      let behindSmall = eight.fromSmallLetters &<< 8 | (previous >= 0x61 ? 0x80 : 0)
      let found = letters & ~behindLetters | eight.capitals & behindSmall
      starts |= EightBytes.gathered(found) &<< UInt64(truncatingIfNeeded: place)
      isBehindLetter = letters &>> 63 != 0
      previous = UInt8(truncatingIfNeeded: eight.bits &>> 56)
      index &+= EightBytes.count
      place &+= EightBytes.count
    }
    // What stands behind the end is none of the text.
    let count = limit &- block
    if count < 64 { starts &= ~(~0 &<< UInt64(truncatingIfNeeded: max(0, count))) }
  }

  /// Finds the beginnings of words in the block character by character.
  private mutating func readCharacters(to end: Int) {
    while index < end {
      let start = index
      let byte = bytes[start]
      guard let letter = ReferenceWordKey.letter(bytes, at: start, limit: limit) else {
        previous = byte
        isBehindLetter = false
        index += 1
        continue
      }
      if !isBehindLetter || byte &- 0x41 < 26 && previous >= 0x61, start - block < 64 {
        starts |= 1 &<< UInt64(start - block)
      }
      previous = byte
      isBehindLetter = true
      index = start + letter.length
    }
  }

  /// Whether letters stand at an offset with which a reference can begin.
  ///
  /// Some words of one or two letters are taken for what they are not, and are found to be none when they are read.
  @inline(__always)
  private func isOpening(at start: Int) -> Bool {
    guard start &+ 4 <= limit, EightBytes.fit(bytes, at: start) else {
      return isOpeningAtEnd(start)
    }
    let bits = EightBytes(bytes, at: start).bits
    guard bits & 0x80_8080 == 0 else { return isOpeningAtEnd(start) }
    let entry = openings[Int(truncatingIfNeeded: (bits & 0x1F) &<< 5 | bits &>> 8 & 0x1F)]
    let fourth = UInt8(truncatingIfNeeded: bits &>> 24)
    // A word may end behind the third letter, or go on with a letter outside ASCII.
    let next = fourth.isLetter ? entry &>> (32 &+ UInt64(fourth & 0x1F)) : 1
    return entry &>> (bits &>> 16 & 0x1F) & next & 1 == 1
  }

  /// The same at the end of the text, and where not all letters are of ASCII.
  private func isOpeningAtEnd(_ start: Int) -> Bool {
    var letters: UInt32 = 0
    var position = start
    for _ in 0..<3 {
      guard position < limit,
        let letter = ReferenceWordKey.letter(bytes, at: position, limit: limit)
      else { return false }
      letters = letters &<< 5 | UInt32(letter.folded & 0x1F)
      position += letter.length
    }
    return openings[Int(letters &>> 5)] &>> UInt64(letters & 0x1F) & 1 == 1
  }
}
