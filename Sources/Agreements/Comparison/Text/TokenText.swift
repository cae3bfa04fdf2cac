/// A text divided into words, numbers and marks, each with its place and a number that equal ones share.
///
/// White space makes no token: it is what lies between the end of one and the start of the next.
struct TokenText: Sendable {
  /// The text, in UTF-8.
  let bytes: [UInt8]

  /// The number of each token; the interner that gave them is shared by the texts that are compared.
  private(set) var ids: [Int32] = []

  /// The offset of the first byte of each token.
  private(set) var starts: [Int32] = []

  /// The offset behind the last byte of each token.
  private(set) var ends: [Int32] = []

  /// What each token is.
  private(set) var kinds: [TokenKind] = []

  /// Divides a text.
  ///
  /// - Parameters:
  ///   - bytes: The text; what lies beyond 2,147,483,647 bytes is left out.
  ///   - interner: Gives the numbers.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  init(_ bytes: [UInt8], interning interner: inout TokenInterner) {
    self.init(bytes)
    reserve(bytes.count)
    append(0..<bytes.count, interning: &interner)
  }

  /// Makes a text no part of which is divided yet.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes room for the tokens of so many bytes.
  mutating func reserve(_ byteCount: Int) {
    let expected = byteCount / 5 + 16
    ids.reserveCapacity(expected)
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
    kinds.reserveCapacity(expected)
  }

  /// Divides one more part of the text, behind those that are divided.
  mutating func append(_ range: Range<Int>, interning interner: inout TokenInterner) {
    let range = range.clamped(to: 0..<min(bytes.count, Int(Int32.max)))
    var scanner = TokenScanner(bytes, in: range)
    var index = range.lowerBound
    while index < range.upperBound {
      // No token is shorter than a byte.
      let room = min(Self.pieceCount, range.upperBound - index)
      let first = count
      makeRoom(room)
      let used = Self.fill(
        &ids, &starts, &ends, &kinds, first, room, bytes, &index, range.upperBound, &scanner,
        &interner)
      ids.removeLast(room - used)
      starts.removeLast(room - used)
      ends.removeLast(room - used)
      kinds.removeLast(room - used)
    }
  }

  /// How many tokens are written between two looks at whether there is room for them.
  private static let pieceCount = 1_024

  private mutating func makeRoom(_ room: Int) {
    ids.append(contentsOf: repeatElement(0, count: room))
    starts.append(contentsOf: repeatElement(0, count: room))
    ends.append(contentsOf: repeatElement(0, count: room))
    kinds.append(contentsOf: repeatElement(.word, count: room))
  }

  /// Writes tokens where there is room for them; returns how many.
  private static func fill(
    _ ids: inout [Int32], _ starts: inout [Int32], _ ends: inout [Int32],
    _ kinds: inout [TokenKind], _ first: Int, _ room: Int, _ bytes: [UInt8],
    _ position: inout Int, _ end: Int, _ scanner: inout TokenScanner,
    _ interner: inout TokenInterner
  ) -> Int {
    var ids = ids.mutableSpan
    var starts = starts.mutableSpan
    var ends = ends.mutableSpan
    var kinds = kinds.mutableSpan
    var token = first
    var index = position
    while token < first &+ room {
      while index < end, bytes[index] <= 0x20 { index &+= 1 }
      guard index < end else { break }
      if index &+ 8 <= bytes.count {
        // Most tokens are short words of ASCII with white space or a mark behind them, or such marks.
        let chunk = WordBytes(bytes, at: index)
        let count = chunk.wordCount
        if count == 0, chunk[0] < 0x80 {
          ids[token] = interner.id(UInt64(chunk[0]), bytes, index, index &+ 1)
          starts[token] = Int32(truncatingIfNeeded: index)
          index &+= 1
          ends[token] = Int32(truncatingIfNeeded: index)
          kinds[token] = .mark
          token &+= 1
          continue
        }
        if count > 0, count < 8, index &+ count <= end, chunk.endsWord(count) {
          ids[token] = interner.id(chunk.prefix(count), bytes, index, index &+ count)
          starts[token] = Int32(truncatingIfNeeded: index)
          index &+= count
          ends[token] = Int32(truncatingIfNeeded: index)
          kinds[token] = chunk[0].isDigit ? .number : .word
          token &+= 1
          continue
        }
      }
      guard let kind = scanner.next(from: index, &interner) else {
        index = end
        break
      }
      index = scanner.position
      ids[token] = scanner.id
      starts[token] = Int32(truncatingIfNeeded: scanner.start)
      ends[token] = Int32(truncatingIfNeeded: index)
      kinds[token] = kind
      token &+= 1
    }
    position = index
    return token &- first
  }

  /// The same text with other numbers for its words, by those that they have now.
  consuming func renumbered(by numbers: [Int32]) -> TokenText {
    for token in ids.indices { ids[token] = numbers[Int(ids[token])] }
    return self
  }

  /// How many tokens there are.
  var count: Int { ids.count }

  /// The bytes of a token.
  @inline(__always)
  func range(of token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

  /// The tokens that begin within a range of the bytes.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of tokens.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(startingAt: range.lowerBound)
    return first..<max(first, firstToken(startingAt: range.upperBound))
  }

  /// The first token that starts at an offset or behind it.
  private func firstToken(startingAt offset: Int) -> Int {
    starts.indices.partitioningIndex { Int(starts[$0]) >= offset }
  }
}
