/// Splits a text into its lines.
struct LineScanner: Sendable {
  /// The text.
  let text: ByteText

  /// Whether marks of Markdown at the start of a line are taken for what they are.
  let isMarkdown: Bool

  /// The lines that hold anything but white space, in their order.
  ///
  /// A line feed, a carriage return, both in a row, and a form feed end a line.
  func lines() -> [SourceLine] {
    var lines: [SourceLine] = []
    lines.reserveCapacity(text.count / 56)
    var position = 0
    var followsBlank = true
    while position < text.count {
      let end = lineEnd(from: position)
      let start = text.skippingSpaces(from: position, to: end)
      if start < end {
        var line = SourceLine(start: start, end: text.trimmingSpaces(from: start, to: end))
        line.followsBlank = followsBlank
        if isMarkdown { readHeadingMarks(&line) }
        lines.append(line)
        followsBlank = false
      } else {
        followsBlank = true
      }
      position = end + 1
      if text[end] == 0x0D, text[end + 1] == 0x0A { position += 1 }
    }
    return lines
  }

  /// Where the line ends in which a position stands.
  @inline(__always)
  private func lineEnd(from start: Int) -> Int {
    var position = start
    while text.count - position >= 8 {
      var candidates = EightBytes(text, at: position).mayBeBelow(0x0E)
      while candidates != 0 {
        let place = position + candidates.trailingZeroBitCount / 8
        if isLineEnd(text.bytes[place]) { return place }
        candidates &= candidates - 1
      }
      position += 8
    }
    while position < text.count, !isLineEnd(text.bytes[position]) { position += 1 }
    return position
  }

  @inline(__always)
  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  private func readHeadingMarks(_ line: inout SourceLine) {
    var position = line.start
    while position < line.end, text[position] == 0x23, position - line.start < 6 { position += 1 }
    guard position > line.start, position < line.end, text[position] != 0x23 else { return }
    line.headingLevel = UInt8(truncatingIfNeeded: position - line.start)
  }
}
