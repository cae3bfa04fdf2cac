/// Where the lines of a text begin, with a hash of each.
struct LineIndex: Sendable {
  /// The offset at which each line begins; one more, behind the last, is where the text ends.
  private(set) var starts: [Int32] = []

  /// A hash of the bytes of each line, without its line feed.
  private(set) var hashes: [UInt64] = []

  /// How many lines there are.
  var count: Int { hashes.count }

  /// How many bytes a line has, with its line feed.
  @inline(__always)
  func byteCount(_ line: Int) -> Int { Int(starts[line &+ 1] &- starts[line]) }

  /// Finds the lines of a range of the bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    starts.reserveCapacity(range.count / 64)
    hashes.reserveCapacity(range.count / 64)
    var start = range.lowerBound
    var position = start
    var hash: UInt64 = 0
    while position &+ 8 <= range.upperBound {
      let chunk = WordBytes(bytes, at: position)
      let feed = chunk.lineFeed
      if feed == 8 {
        hash = TokenInterner.key(hash, appending: chunk.bits)
        position &+= 8
        continue
      }
      hash = TokenInterner.key(hash, appending: chunk.prefix(feed) &+ UInt64(feed))
      position &+= feed &+ 1
      append(start, hash)
      start = position
      hash = 0
    }
    while position < range.upperBound {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A {
        append(start, hash)
        start = position
        hash = 0
      } else {
        hash = TokenInterner.key(hash, appending: UInt64(byte))
      }
    }
    if start < position { append(start, hash) }
    starts.append(Int32(truncatingIfNeeded: position))
  }

  private mutating func append(_ start: Int, _ hash: UInt64) {
    starts.append(Int32(truncatingIfNeeded: start))
    hashes.append(hash)
  }
}
