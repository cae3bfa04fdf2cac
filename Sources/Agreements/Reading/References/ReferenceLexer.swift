/// Reads the words, spaces and numbers of which references are made.
///
/// Every method looks at a bounded number of bytes, whatever the text, so that a reader which calls
/// it at every word stays linear.
struct ReferenceLexer: Sendable {
  /// The text.
  let bytes: [UInt8]

  /// Where the part of the text begins that is read.
  let start: Int

  /// Where it ends.
  let limit: Int

  /// The words of references.
  let terms = ReferenceVocabulary.terms

  /// The most bytes of space that are read as one space.
  static let longestSpace = 96

  /// Makes a lexer for a part of a text; what lies outside the text is left out.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    start = min(max(range.lowerBound, 0), bytes.count)
    limit = min(max(range.upperBound, start), bytes.count)
  }

  /// The byte at an offset, or zero beyond the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index < limit && index >= start ? bytes[index] : 0
  }

  /// The end of the space that begins at an offset, if it holds no more line breaks than allowed.
  func afterSpace(_ index: Int, breaks allowed: Int = 1) -> Int {
    let end = min(limit, index + Self.longestSpace)
    var position = index
    var breaks = 0
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        breaks += 1
        if breaks > allowed { return index }
        position += 1
      case 0xC2 where byte(position + 1) == 0xA0: position += 2
      case 0xE2 where byte(position + 1) == 0x80 && isSpaceTail(byte(position + 2)): position += 3
      default: return position
      }
    }
    return position
  }

  private func isSpaceTail(_ byte: UInt8) -> Bool {
    (0x80...0x8B).contains(byte) || byte == 0xAF
  }

  /// The start of the space that ends at an offset.
  func beforeSpace(_ index: Int) -> Int {
    let end = max(start, index - Self.longestSpace)
    var position = index
    while position > end {
      switch bytes[position - 1] {
      case 0x20, 0x09, 0x0D, 0x0A: position -= 1
      case 0xA0 where position - 2 >= end && bytes[position - 2] == 0xC2: position -= 2
      default: return position
      }
    }
    return position
  }

  /// Whether a letter stands at an offset.
  func isLetter(_ index: Int) -> Bool {
    index >= start && index < limit
      && ReferenceWordKey.letter(bytes, at: index, limit: limit) != nil
  }

  /// Whether a digit stands at an offset.
  func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(byte(index)) }

  /// Whether a capital letter of ASCII stands at an offset.
  func isCapital(_ index: Int) -> Bool {
    (0x41...0x5A).contains(byte(index))
      || (byte(index) == 0xC3 && (0x80...0x9E).contains(byte(index + 1)))
  }

  /// The word at an offset, with what it says in a reference.
  func word(at index: Int) -> (term: ReferenceTerm, end: Int)? {
    word(at: index, to: limit)
  }

  /// The word at an offset, of which nothing is read from another offset on.
  func word(at index: Int, to end: Int) -> (term: ReferenceTerm, end: Int)? {
    guard index < end, index >= start,
      let read = ReferenceWordKey.read(bytes, at: index, limit: min(end, limit))
    else { return nil }
    return (terms[read.key], read.end)
  }

  /// The meaning of the word at an offset and where it ends, if it has a meaning.
  func meaning(at index: Int) -> (word: ReferenceWord, end: Int)? {
    guard let word = word(at: index), let meaning = word.term.meaning else { return nil }
    return (meaning, word.end)
  }

  /// Where the word that ends before an offset begins, and where it ends; spaces are skipped.
  func wordBefore(_ index: Int) -> Range<Int>? {
    var end = beforeSpace(index)
    if end > start, bytes[end - 1] == 0x27 { end -= 1 }
    if end > start + 2, bytes[end - 1] == 0x99, bytes[end - 2] == 0x80 { end -= 3 }
    var position = end
    let bound = max(start, end - ReferenceWordKey.maximumCount - 4)
    while position > bound {
      let byte = bytes[position - 1]
      let lowered = byte | 0x20
      if lowered >= 0x61, lowered <= 0x7A {
        position -= 1
      } else if byte >= 0x80, byte < 0xC0, position - 2 >= start, bytes[position - 2] == 0xC3 {
        position -= 2
      } else {
        break
      }
    }
    return position < end && position > bound || position == start && position < end
      ? position..<end : nil
  }

  /// The meaning of the word before an offset.
  func meaning(before index: Int) -> (word: ReferenceWord, range: Range<Int>)? {
    // "thisAgreement" lost its space, so that the word is read only to its end.
    guard let range = wordBefore(index),
      let word = word(at: range.lowerBound, to: range.upperBound), word.end == range.upperBound,
      let meaning = word.term.meaning
    else { return nil }
    return (meaning, range)
  }
}
