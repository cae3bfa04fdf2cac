/// Puts the pieces of a text together into the words of its clauses, and records what it leaves out.
struct CanonicalTextBuilder {
  private let structure: DocumentStructure
  private let text: ByteText
  private let isMarkdown: Bool
  private var result = CanonicalText()

  /// How far the text has been taken over.
  private var cursor = 0

  /// Whether a byte always stands in the words as it stands in the text, for each byte.
  private let isPlain: [Bool]

  init(_ structure: DocumentStructure, isMarkdown: Bool) {
    self.structure = structure
    text = structure.text
    self.isMarkdown = isMarkdown
    let marks: [UInt8] = isMarkdown ? [0x2A, 0x5C, 0x5B] : []
    // Outside ASCII these are the letters of two bytes that are no combining marks, and what follows a first byte.
    isPlain = (UInt8.min...UInt8.max).map { byte in
      switch byte {
      case 0...0x20, 0xC2, 0xCC...: false
      default: !marks.contains(byte)
      }
    }
  }

  /// The words of all clauses.
  mutating func canonicalText() -> CanonicalText {
    let nodes = structure.nodes
    result.bytes.reserveCapacity(text.count)
    result.parts = [CanonicalText.Part](repeating: CanonicalText.Part(), count: nodes.count)
    result.title = append(structure.title)
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, last != Int(node.parent) {
        close(last)
        open.removeLast()
      }
      result.parts[index].label = append(piece: node.label)
      result.parts[index].heading = append(node.heading)
      result.parts[index].prose = append(node.prose)
      open.append(index)
    }
    while let last = open.popLast() { close(last) }
    result.layout.replace(0, with: text.bytes[min(cursor, text.count)...])
    return result
  }

  private mutating func close(_ node: Int) {
    result.parts[node].closing = append(structure.nodes[node].closing)
  }

  private mutating func append(piece range: Range<Int>) -> Range<Int32> {
    let start = result.bytes.count
    if !range.isEmpty { appendWords(of: range) }
    return Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: result.bytes.count)
  }

  /// Adds pieces as one text, with a space between two of them.
  private mutating func append(_ pieces: Range<Int32>) -> Range<Int32> {
    let start = result.bytes.count
    for index in pieces {
      let piece = structure.piece(index)
      if result.bytes.count > start, let space = spaceBefore(piece) {
        if space { result.bytes.append(0x20) }
        result.layout.replace(space ? 1 : 0, with: text.bytes[cursor..<piece.lowerBound])
        cursor = piece.lowerBound
      }
      appendWords(of: piece)
    }
    return Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: result.bytes.count)
  }

  /// Whether a space parts a piece from the words before; `nil` for a piece out of order, which is left out.
  private mutating func spaceBefore(_ piece: Range<Int>) -> Bool? {
    guard piece.lowerBound >= cursor else { return nil }
    let hasSpace = hasWhiteSpace(cursor..<piece.lowerBound)
    guard hasSpace else { return isMarkdown ? false : piece.lowerBound > cursor }
    guard result.bytes.last == 0x2D, result.bytes.count > 1,
      result.bytes[result.bytes.count - 2].isLetter,
      text.isLetter(at: piece.lowerBound)
    else { return true }
    // "co-" and "operation": the hyphen stays, since it may belong to the word.
    result.dividedWords.append(cursor - 1..<piece.lowerBound)
    return false
  }

  private func hasWhiteSpace(_ range: Range<Int>) -> Bool {
    range.contains { text.spaceLength(at: $0) > 0 }
  }

  /// Adds the words of a range, with one space for each run of white space.
  private mutating func appendWords(of range: Range<Int>) {
    guard range.lowerBound >= cursor, range.upperBound <= text.count else { return }
    result.layout.replace(0, with: text.bytes[cursor..<range.lowerBound])
    var position = range.lowerBound
    var runStart = position
    var regularEnd = position
    while position < range.upperBound {
      if position >= regularEnd {
        position = skippingPlainWords(from: position, to: range.upperBound)
        regularEnd = position + 8
        if position >= range.upperBound { break }
      }
      let byte = text.bytes[position]
      if isPlain[Int(byte)] {
        position += 1
        continue
      }
      if byte == 0x20, position + 1 < range.upperBound, isPlain[Int(text.bytes[position + 1])] {
        position += 2
        continue
      }
      let (length, replacement) = irregularity(at: position, to: range.upperBound)
      guard length > 0 else {
        position += 1
        continue
      }
      keep(runStart..<position)
      if let replacement { result.bytes.append(replacement) }
      result.layout.replace(
        replacement == nil ? 0 : 1, with: text.bytes[position..<position + length])
      position += length
      runStart = position
    }
    keep(runStart..<range.upperBound)
    cursor = range.upperBound
  }

  /// Skips eight bytes at a time while they are plain ones with single spaces between them.
  ///
  /// - Returns: a position before which no irregularity begins.
  @inline(__always)
  private func skippingPlainWords(from start: Int, to end: Int) -> Int {
    var position = start
    var followsSpace = false
    while end - position >= 8 {
      let bytes = EightBytes(text, at: position)
      if bytes.holdsOtherThanPrintable { break }
      if isMarkdown,
        bytes.places(of: 0x2A) | bytes.places(of: 0x5C) | bytes.places(of: 0x5B) != 0
      {
        break
      }
      let spaces = bytes.places(of: 0x20)
      if spaces & (spaces << 8 | (followsSpace ? 0x80 : 0)) != 0 { break }
      followsSpace = spaces >> 63 != 0
      position += 8
    }
    // White space may go on where the bytes were plain up to a space.
    return followsSpace ? position - 1 : position
  }

  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    result.bytes.append(contentsOf: text.bytes[range])
    result.layout.keep(range.count)
  }

  /// The length of what does not stand in the words as it stands in the text, and what stands for it there.
  private mutating func irregularity(at position: Int, to end: Int) -> (
    length: Int, replacement: UInt8?
  ) {
    let byte = text.bytes[position]
    if text.spaceLength(at: position) > 0 {
      let next = text.skippingSpaces(from: position, to: end)
      return byte == 0x20 && next == position + 1 ? (0, nil) : (next - position, 0x20)
    }
    if isMarkdown, byte < 0x80 { return markdownMark(at: position, to: end) }
    // A soft hyphen is no part of its word.
    if byte == 0xC2, text[position + 1] == 0xAD { return (2, nil) }
    if byte >= 0xCC { return excessMarks(at: position, to: end) }
    return (0, nil)
  }

  private func markdownMark(at position: Int, to end: Int) -> (length: Int, replacement: UInt8?) {
    switch text.bytes[position] {
    case 0x2A: return (1, nil)
    // The bracket that opens the text of a link, which ends with the piece.
    case 0x5B where text[end] == 0x5D && text[end + 1] == 0x28: return (1, nil)
    case 0x5C
    where [0x2E, 0x2A, 0x5F, 0x5B, 0x5D, 0x28, 0x29, 0x23, 0x2D].contains(text[position + 1]):
      return (1, nil)
    default: return (0, nil)
    }
  }

  /// Combining marks beyond the thirtieth in a row, which would make the comparison of strings slow.
  private mutating func excessMarks(at position: Int, to end: Int) -> (
    length: Int, replacement: UInt8?
  ) {
    guard CombiningMarks.length(in: text, at: position) > 0 else { return (0, nil) }
    let before = position - CombiningMarks.maximumRun * 4
    guard
      CombiningMarks.count(in: text, endingAt: position, from: max(0, before))
        >= CombiningMarks.maximumRun
    else {
      return (0, nil)
    }
    var next = position
    while next < end, case let length = CombiningMarks.length(in: text, at: next), length > 0 {
      next += length
    }
    result.skipped.append(SkippedRange(range: position..<next, reason: .combiningMarks))
    return (next - position, nil)
  }
}
