/// The words of all clauses in blocks, each of which can be given up once it is behind.
///
/// The tree of clauses takes over all words one after the other. As it grows, the words it was made from shrink, so
/// that a text is never held twice over.
struct WordBlocks: Sendable {
  private var blocks: [[UInt8]] = []

  /// The first of the blocks that are still held.
  private var first = 0

  /// A block has 2 to the power of this many bytes.
  private let bits: Int

  /// The words of a text up to this length stay one block, for dividing them would cost more than it saves.
  private static let smallest = 1 << 20

  /// Divides words into blocks.
  init(_ bytes: [UInt8]) {
    guard bytes.count > Self.smallest else {
      bits = 32
      blocks = [bytes]
      return
    }
    bits = 15
    let size = 1 << bits
    blocks.reserveCapacity(bytes.count / size + 1)
    for start in stride(from: 0, to: bytes.count, by: size) {
      blocks.append(Array(bytes[start..<min(bytes.count, start + size)]))
    }
  }

  /// Gives up the blocks that end before a position.
  mutating func forget(before position: Int) {
    while first < min(position >> bits, blocks.count) {
      blocks[first] = []
      first += 1
    }
  }

  /// The words in a range as a string; those that were given up are missing.
  func string(_ range: Range<Int>) -> String {
    let block = range.lowerBound >> bits
    let start = range.lowerBound - block << bits
    if blocks.indices.contains(block), start + range.count <= blocks[block].count {
      return String(decoding: blocks[block][start..<start + range.count], as: UTF8.self)
    }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    append(range, to: &words)
    return String(decoding: words, as: UTF8.self)
  }

  /// Adds the words in a range to others; those that were given up are missing.
  func append(_ range: Range<Int>, to words: inout [UInt8]) {
    var position = range.lowerBound
    while position < range.upperBound, blocks.indices.contains(position >> bits) {
      let block = position >> bits
      let base = block << bits
      let end = min(range.upperBound, base + 1 << bits)
      let held = blocks[block].indices
      words.append(contentsOf: blocks[block][(position - base..<end - base).clamped(to: held)])
      position = end
    }
  }
}
