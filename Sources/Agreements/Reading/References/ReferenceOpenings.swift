/// Finds the words of a text that can begin a reference by their first three letters.
///
/// It looks at each byte once, and does the same few steps for each without a decision that depends
/// on where words end; only few words are then read as such.
struct ReferenceOpenings {
  private let bytes: [UInt8]
  private let limit: Int
  private let openings = Self.openings

  // Where the next byte stands, and what stands before it: the places in the alphabet of the two
  // letters, five bits each, with zero for what is no letter; one bit for each of them that begins
  // a word; and the byte itself.
  private var index: Int
  private var pair: UInt32 = 0
  private var starts: UInt32 = 0
  private var previous: UInt8 = 0

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
    pair = 0
    starts = 0
    previous = 0
  }

  /// Where the next word begins that can begin a reference.
  mutating func next() -> Int? {
    var index = self.index
    var pair = self.pair
    var starts = self.starts
    var previous = self.previous
    while index < limit {
      let byte = bytes[index]
      var place = UInt32((byte | 0x20) &- 0x60)
      if place > 26 { place = 0 }
      let start = index
      index += 1
      if byte == 0xC3, let letter = ReferenceWordKey.letter(bytes, at: start, limit: limit) {
        place = UInt32(letter.folded & 0x1F)
        index += 1
      }
      let thirds = openings[Int(pair & 0x3FF)] &>> place
      let isOpening = thirds & starts &>> 1 & 1
      // A word begins after what is no letter; and "ofArticle" and "thisChapter" lost their space.
      let isLost: UInt32 = byte &- 0x41 < 26 && previous >= 0x61 ? 1 : 0
      starts = starts &<< 1 | isLost | (pair & 0x1F == 0 ? 1 : 0)
      pair = pair &<< 5 | place
      previous = byte
      guard isOpening == 1 else { continue }
      self.index = index
      self.pair = pair
      self.starts = starts
      self.previous = previous
      return letter(before: letter(before: start))
    }
    self.index = index
    return nil
  }

  /// Where the letter begins that ends at an offset.
  private func letter(before end: Int) -> Int {
    bytes[end - 1] < 0x80 ? end - 1 : end - 2
  }
}
