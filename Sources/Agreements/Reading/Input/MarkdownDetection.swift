/// Tells Markdown from plain text.
enum MarkdownDetection {
  /// How many bytes are looked at.
  private static let sample = 8_192

  /// Whether a text shows marks of Markdown: a line that opens with "#" and goes on with a word, YAML between lines of
  /// dashes at its start, or a link.
  static func isMarkdown(_ text: ByteText) -> Bool {
    let end = min(text.count, sample)
    let start = text.skippingSpaces(from: 0, to: end)
    if text[start] == 0x2D, text[start + 1] == 0x2D, text[start + 2] == 0x2D,
      text[start + 3] == 0x0A
    {
      return true
    }
    var position = start
    var isLineStart = true
    while position < end {
      if isLineStart, text[position] == 0x23, opensHeading(text, at: position, to: end) {
        return true
      }
      if text[position] == 0x5D, text[position + 1] == 0x28,
        text[position + 2] == 0x2E || text[position + 2] == 0x68
      {
        return true
      }
      isLineStart = text[position] == 0x0A
      position += 1
    }
    return false
  }

  private static func opensHeading(_ text: ByteText, at start: Int, to end: Int) -> Bool {
    var position = start
    while position < end, text[position] == 0x23 { position += 1 }
    guard position - start <= 6 else { return false }
    position = text.skippingSpaces(from: position, to: min(end, position + 4))
    return text.isLetter(at: position) || text[position] == 0x2A || text[position].isDigit
  }
}
