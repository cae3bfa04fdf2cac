/// A pass over a text that finds its words.
struct WordScan {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  /// What was met since the last word.
  private(set) var marks: ProvisionWords.Marks = []

  private var isAtStart = true

  /// Whether the last mark was a quotation mark.
  private var isBehindQuote = false

  /// Makes a pass over a part of a text.
  init(bytes: [UInt8], offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  /// The next word, or `nil` at the end; then ``marks`` holds what stands behind the last word.
  mutating func next() -> ProvisionWords.Word? {
    // The start of the text counts as white space.
    marks = isAtStart ? .space : []
    isAtStart = false
    isBehindQuote = false
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x30, byte <= 0x39 { return number() }
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return word() }
      if byte >= 0x80 {
        guard let (mark, length) = markOutsideASCII() else { return word() }
        add(mark)
        offset += length
      } else if byte == 0x3C, let tagEnd = endOfTag() {
        add(.space)
        offset = tagEnd
      } else {
        if byte == 0x0A, marks.contains(.line) { marks.insert(.paragraph) }
        add(Self.marksOfASCII[Int(byte)])
        offset += 1
      }
    }
    return nil
  }

  /// Adds a mark, and tells the quotation marks that close from those that open.
  private mutating func add(_ mark: ProvisionWords.Marks) {
    if mark.isDisjoint(with: [.quote, .apostrophe]) {
      if !mark.isEmpty { isBehindQuote = false }
    } else {
      if !marks.contains(.space) { marks.insert(.closingQuote) }
      isBehindQuote = true
    }
    marks.formUnion(mark)
  }

  /// The marks before a word that starts here.
  private var marksBeforeWord: ProvisionWords.Marks {
    isBehindQuote ? marks.union(.openingQuote) : marks
  }

  /// Reads a number in digits.
  private mutating func number() -> ProvisionWords.Word {
    let start = offset
    var key = WordKey()
    while offset < end, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      key.append(bytes[offset])
      offset += 1
    }
    return ProvisionWords.Word(
      start: start, end: offset, key: key, before: marksBeforeWord, isNumber: true,
      isCapitalized: false)
  }

  /// Reads a word of letters.
  private mutating func word() -> ProvisionWords.Word {
    let start = offset
    var key = WordKey()
    while offset < end {
      let byte = bytes[offset]
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        key.append(byte | 0x20)
        offset += 1
      } else if byte >= 0x80 {
        if byte == 0xC3, offset + 1 < end {
          key.append(WordKey.foldedLatin(bytes[offset + 1]))
          offset += 2
        } else if offset > start, byte == 0xC2 || byte == 0xE2 || byte == 0xEF,
          markOutsideASCII() != nil
        {
          break
        } else {
          key.append(byte)
          offset += 1
        }
      } else {
        break
      }
    }
    let first = bytes[start]
    let isCapital =
      first <= 0x5A || first == 0xC3 && start + 1 < end && bytes[start + 1] < 0xA0
    return ProvisionWords.Word(
      start: start, end: offset, key: key, before: marksBeforeWord, isNumber: false,
      isCapitalized: isCapital)
  }

  /// The end of a short tag of markup that opens here.
  private func endOfTag() -> Int? {
    guard offset + 1 < end else { return nil }
    let next = bytes[offset + 1]
    guard next == 0x2F || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A else { return nil }
    var index = offset + 1
    while index < end, index < offset + 24 {
      if bytes[index] == 0x3E { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The mark that the character outside ASCII at the offset makes, and its length in bytes.
  ///
  /// - Returns: `nil` if the character is taken for a letter.
  private func markOutsideASCII() -> (mark: ProvisionWords.Marks, length: Int)? {
    let second = offset + 1 < end ? bytes[offset + 1] : 0
    let third = offset + 2 < end ? bytes[offset + 2] : 0
    switch (bytes[offset], second, third) {
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return (.quote, 2)
    case (0xC2, 0xB4, _): return (.apostrophe, 2)
    case (0xC2, 0x80...0xA9, _), (0xC2, 0xAC...0xB9, _), (0xC2, 0xBB...0xBF, _): return (.other, 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): return (.space, 3)
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return ([.space, .line], 3)
    case (0xE2, 0x80, 0x8B...0x8F): return ([], 3)
    case (0xE2, 0x80, 0x90...0x95): return (.dash, 3)
    case (0xE2, 0x80, 0x99): return (.apostrophe, 3)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9A...0x9F): return (.quote, 3)
    case (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA): return (.quote, 3)
    case (0xE2, 0x80...0x8F, _): return (.other, 3)
    case (0xEF, 0xBB, 0xBF): return ([], 3)
    case (0xEF, 0xBF, 0xBD): return (.other, 3)
    default: return nil
    }
  }
}
