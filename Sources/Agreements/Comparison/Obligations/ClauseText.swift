/// The words of a clause as they are compared: its canonical text, divided, with what stands for other words.
struct ClauseText: Sendable {
  /// The canonical text of the prose.
  let bytes: [UInt8]

  /// The words, numbers and marks.
  let tokens: [Token]

  /// The references, names of parties and pairs of parties in the prose, in order.
  let marks: [Mark]

  /// Part of the text that counts as one word.
  struct Mark: Sendable {
    var range: Range<Int>
    var key: FoldedWord
  }

  /// Divides the words of a clause.
  ///
  /// - Parameters:
  ///   - prose: The words.
  ///   - bytes: Their canonical text, if it is at hand.
  ///   - key: The key of a run that counts as one word; `nil` for all other runs.
  init(_ prose: Prose, _ bytes: ArraySlice<UInt8>? = nil, key: (Prose.Run) -> FoldedWord?) {
    let bytes = bytes.map { Array($0) } ?? Array(prose.canonicalText.utf8)
    self.bytes = bytes
    var tokens = WordScanner.tokens(in: bytes, bytes.indices)
    InterruptingNotes.remove(from: &tokens, of: bytes)
    self.tokens = tokens
    var marks: [Mark] = []
    if prose.isPlainText {
      self.marks = []
      return
    }
    if prose.runs.count > 1 || prose.references.count + prose.mentions.count > 0 {
      var start = 0
      for run in prose.runs {
        let end = start + run.canonicalText.utf8.count
        if let key = key(run) { marks.append(Mark(range: start..<end, key: key)) }
        start = end
      }
    }
    self.marks = marks
  }

  /// The index of the first token at or behind an offset.
  func firstToken(from offset: Int) -> Int {
    tokens.indices.partitioningIndex { tokens[$0].start >= offset }
  }

  /// The index of the first mark that ends behind an offset.
  func firstMark(from offset: Int) -> Int {
    marks.indices.partitioningIndex { marks[$0].range.upperBound > offset }
  }

  /// The text of a range, or of the part of it that lies inside.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// Where some words stand in a range, exactly as written but for the case of the first letter.
  ///
  /// Texts that repeat themselves without end are given up after a while.
  func range(of words: String, in range: Range<Int>) -> Range<Int>? {
    let sought = Array(words.utf8)
    let range = range.clamped(to: bytes.indices)
    guard let first = sought.first, sought.count <= range.count else { return nil }
    var attempts = 64
    var position = range.lowerBound
    while position + sought.count <= range.upperBound, attempts > 0 {
      let byte = bytes[position]
      let begins = byte == first || byte.isLetter && first.isLetter && byte | 0x20 == first | 0x20
      if begins {
        let length = min(sought.count, 24)
        if bytes[(position + 1)..<(position + length)].elementsEqual(sought[1..<length]) {
          if bytes[(position + length)..<(position + sought.count)]
            .elementsEqual(sought[length...])
          {
            return position..<(position + sought.count)
          }
          attempts -= 1
        }
      }
      position += 1
    }
    return nil
  }
}

extension Prose {
  /// Whether there is nothing but text.
  fileprivate var isPlainText: Bool {
    guard let first = runs.first else { return true }
    if case .text = first { return runs.count == 1 }
    return false
  }
}
