/// The words of a provision, with what stands between them.
///
/// The readers of particular provisions look at words and marks, not at bytes; every word knows the
/// range of bytes it was read from. Markup such as `<sup>` counts as white space.
struct ProvisionWords: Sendable {
  /// The text.
  let bytes: [UInt8]

  /// The words, in the order of the text.
  let words: [Token]

  /// What stands behind the last word.
  let closing: Token.Marks

  /// Reads the words of a text, or of a part of it.
  ///
  /// - Complexity: O(n) in the length of the part.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let part = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var words: [Token] = []
    words.reserveCapacity(part.count / 6)
    closing = WordScanner(bytes, in: part, grain: .words).append(to: &words).marks
    self.words = words
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The key of the word at an index, or that of no word if there is none.
  func key(_ index: Int) -> FoldedWord {
    words.indices.contains(index) ? words[index].key : FoldedWord()
  }

  /// What stands before the word at an index; behind the last word, what ends the text.
  func marks(before index: Int) -> Token.Marks {
    words.indices.contains(index) ? words[index].before : index == words.count ? closing : []
  }

  /// The bytes of the words of a range, without what stands before the first and behind the last.
  func range(_ indices: Range<Int>) -> Range<Int> {
    let inside = indices.clamped(to: 0..<words.count)
    guard let last = inside.last else {
      let end = words.last?.end ?? 0
      return end..<end
    }
    return words[inside.lowerBound].start..<words[last].end
  }

  /// The words of a range as they are written, with white space made single.
  func text(_ indices: Range<Int>) -> String { text(inBytes: range(indices)) }

  /// A part of the text as it is written, with white space made single.
  func text(inBytes range: Range<Int>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var isSpaced = false
    for byte in bytes[range.clamped(to: 0..<bytes.count)] {
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        isSpaced = !plain.isEmpty
        continue
      }
      if isSpaced { plain.append(0x20) }
      isSpaced = false
      plain.append(byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The index of the first word that starts at or behind an offset.
  ///
  /// - Complexity: O(log n) in the number of words.
  func index(at offset: Int) -> Int {
    words.indices.partitioningIndex { words[$0].start >= offset }
  }
}
