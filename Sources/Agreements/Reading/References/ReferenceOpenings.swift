/// Finds the words of a text that can begin a reference by their first three letters.
///
/// It looks at eight bytes at once for the beginnings of words; only few words are then read as such.
struct ReferenceOpenings {
  private let bytes: [UInt8]
  private let limit: Int
  private let openings = Self.openings

  // Where the next letter stands, the byte before it, and whether that is the end of a letter.
  private var index: Int
  private var previous: UInt8 = 0
  private var isBehindLetter = false

  /// For each pair of letters the set of third letters.
  private static let openings: [UInt32] = {
    var openings = [UInt32](repeating: 0, count: 32 * 32)
    let beginnings = [
      "art", "par", "sub", "cha", "cap", "tit", "ane", "ann", "app", "ape", "apa", "pro", "sch",
      "sec", "sen", "ite", "cla", "poi", "let", "lit", "num", "inc", "ind", "ali", "rec", "agr",
      "acc", "acu", "aco", "tre", "tra", "con", "cov", "mem", "mou", "phr", "ora", "fra", "enc",
      "arr",
    ]
    for beginning in beginnings {
      let letters = beginning.utf8.map { Int($0) - 0x60 }
      openings[32 * letters[0] + letters[1]] |= 1 << UInt32(letters[2])
    }
    return openings
  }()

  /// Begins at the start of a part of a text.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    index = start
  }

  /// Goes on at an offset as if the text began there.
  mutating func skip(to offset: Int) {
    index = offset
    previous = 0
    isBehindLetter = false
  }

  /// Where the next word begins that can begin a reference.
  mutating func next() -> Int? {
    while index + EightBytes.count <= limit {
      let eight = EightBytes(bytes, at: index)
      if eight.holdsOtherThanASCII {
        let end = index + EightBytes.count
        while index < end { if let opening = nextOfOne() { return opening } }
        continue
      }
      let letters = eight.letters
      // A word begins after what is no letter; and "ofArticle" and "thisChapter" lost their space.
      let behindLetters = letters &<< 8 | (isBehindLetter ? 0x80 : 0)
      let behindSmall = eight.fromSmallLetters &<< 8 | (previous >= 0x61 ? 0x80 : 0)
      var starts = letters & ~behindLetters | eight.capitals & behindSmall
      while starts != 0 {
        let start = index &+ starts.trailingZeroBitCount &>> 3
        if isOpening(at: start) {
          step(over: start, length: 1)
          return start
        }
        starts &= starts &- 1
      }
      isBehindLetter = letters &>> 63 != 0
      previous = UInt8(truncatingIfNeeded: eight.bits &>> 56)
      index &+= EightBytes.count
    }
    while index < limit { if let opening = nextOfOne() { return opening } }
    return nil
  }

  /// Looks at one character; returns where it stands if a reference can begin there.
  private mutating func nextOfOne() -> Int? {
    let start = index
    let byte = bytes[start]
    guard let letter = ReferenceWordKey.letter(bytes, at: start, limit: limit) else {
      previous = byte
      isBehindLetter = false
      index += 1
      return nil
    }
    let isStart = !isBehindLetter || byte &- 0x41 < 26 && previous >= 0x61
    step(over: start, length: letter.length)
    return isStart && isOpening(at: start) ? start : nil
  }

  /// Goes behind a letter.
  private mutating func step(over letter: Int, length: Int) {
    index = letter + length
    previous = bytes[letter]
    isBehindLetter = true
  }

  /// Whether three letters stand at an offset with which a reference can begin.
  @inline(__always)
  private func isOpening(at start: Int) -> Bool {
    guard start &+ 2 < limit else { return false }
    let (first, second, third) = (bytes[start], bytes[start &+ 1], bytes[start &+ 2])
    guard first | second < 0x80 else { return isAccentedOpening(at: start) }
    let thirds = openings[Int(Self.place(first) &<< 5 | Self.place(second))]
    guard thirds != 0 else { return false }
    return third < 0x80
      ? thirds &>> Self.place(third) & 1 == 1 : isAccentedOpening(at: start)
  }

  /// The same where not all letters are of ASCII.
  private func isAccentedOpening(at start: Int) -> Bool {
    var letters: UInt32 = 0
    var position = start
    for _ in 0..<3 {
      guard position < limit,
        let letter = ReferenceWordKey.letter(bytes, at: position, limit: limit)
      else { return false }
      letters = letters &<< 5 | UInt32(letter.folded & 0x1F)
      position += letter.length
    }
    return openings[Int(letters &>> 5)] &>> (letters & 0x1F) & 1 == 1
  }

  /// The place of a letter of ASCII in the alphabet; 0 for what is none.
  @inline(__always)
  private static func place(_ byte: UInt8) -> UInt32 {
    let place = UInt32((byte | 0x20) &- 0x60)
    return place > 26 ? 0 : place
  }
}
