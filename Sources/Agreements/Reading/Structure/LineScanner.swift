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
    lines.reserveCapacity(text.count / 64)
    var position = 0
    var followsBlank = true
    while position < text.count {
      var end = position
      while end < text.count {
        let byte = text.bytes[end]
        if byte == 0x0A || byte == 0x0D || byte == 0x0C { break }
        end += 1
      }
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

  private func readHeadingMarks(_ line: inout SourceLine) {
    var position = line.start
    while position < line.end, text[position] == 0x23, position - line.start < 6 { position += 1 }
    guard position > line.start, position < line.end, text[position] != 0x23 else { return }
    line.headingLevel = UInt8(truncatingIfNeeded: position - line.start)
  }
}
