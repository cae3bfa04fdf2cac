/// Breaks text into lines of a width.
enum TextWrapping {
  /// The lines of a text, broken at spaces; a word longer than a line stands on one of its own.
  ///
  /// A non-breaking space is no place to break. The width counts characters.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var length = 0
      for word in glued(
        paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }), width: width)
      {
        let count = word.count
        if length > 0, length + 1 + count > width {
          lines.append(line)
          line = ""
          length = 0
        }
        if length > 0 {
          line += " "
          length += 1
        }
        line += word
        length += count
      }
      lines.append(line)
    }
    return lines
  }

  /// The words before which a number must not stand alone in the next line.
  private static let units: Set<Substring> = [
    "Article", "Articles", "paragraph", "paragraphs", "subparagraph", "subparagraphs", "item",
    "items", "Annex", "Appendix", "Part", "Chapter", "Section", "Title",
  ]

  /// The words of a line, with "Article" and its number as one where both have room.
  private static func glued(_ words: [Substring], width: Int) -> [String] {
    var glued: [String] = []
    var joinsNext = false
    for word in words {
      if joinsNext, let first = word.first, first.isNumber || first == "(",
        let unit = glued.last, unit.count + 1 + word.count <= width
      {
        glued[glued.count - 1] = unit + " " + word
      } else {
        glued.append(String(word))
      }
      joinsNext = units.contains(word)
    }
    return glued
  }

  /// A text centred in lines of a width.
  static func centred(_ text: String, width: Int) -> [String] {
    lines(text, width: width).map { line in
      String(repeating: " ", count: max(0, (width - line.count) / 2)) + line
    }
  }

  /// A text with a label hanging before its first line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - label: The label, which stands in the first line.
  ///   - indent: The column at which the label starts.
  ///   - hang: The column, counted from the indent, at which the text starts.
  ///   - width: The width of the whole line.
  /// - Returns: The lines.
  static func hanging(
    _ text: String, label: String, indent: Int, hang: Int, width: Int
  ) -> [String] {
    let start = label.isEmpty ? hang : max(hang, label.count + 1)
    // Where a deep list or a long label leaves too little room, the margin gives way.
    let room = 20
    let indent = min(indent, max(0, width - start - room))
    let margin = String(repeating: " ", count: indent)
    let body = lines(text, width: max(room, width - indent - start))
    return body.enumerated().map { index, line in
      if line.isEmpty, label.isEmpty || index > 0 { return "" }
      let lead = index == 0 ? label.padded(to: start) : String(repeating: " ", count: start)
      return margin + lead + line
    }
  }
}

extension String {
  /// The text with spaces at its end up to a length.
  func padded(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
