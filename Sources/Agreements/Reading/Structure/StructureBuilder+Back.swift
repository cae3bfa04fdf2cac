extension StructureBuilder {
  /// The length from which a line after the signatures is held to belong to another text.
  private static let longestSignatureLine = 400

  /// Opens the closing formula, which ends the body.
  mutating func openTestimonium(_ line: SourceLine) {
    let parent = annex ?? -1
    groups.removeAll()
    levels.removeAll()
    brokenLists = nil
    _ = openNode(.testimonium, in: parent, label: line.start..<line.start)
    append(line.range)
    container = parent
    zone = .back
    isDone = formulas.saysDone(in: line.range)
    previous = line
  }

  /// Reads a line after the closing formula.
  mutating func readBack(_ line: SourceLine) {
    if formulas.opensSignature(at: line.start, to: line.end) {
      _ = openNode(.signature, in: annex ?? -1, label: line.start..<line.start)
    } else if line.count > Self.longestSignatureLine, endsClosing(before: line) {
      structure.remarks.append(StructureRemark(range: line.range, subject: .unplacedText))
      openUnplaced(at: line.start)
      readBlockLine(line)
      return
    }
    if formulas.saysDone(in: line.range) { isDone = true }
    append(line.range)
    previous = line
  }

  /// Whether a long line belongs to another text: behind a signature, or behind the end of a closing formula that has
  /// said where and when the agreement was done.
  private func endsClosing(before line: SourceLine) -> Bool {
    guard let open else { return false }
    switch structure.nodes[open.node].kind {
    case .signature: return true
    case .testimonium:
      return isDone && line.followsBlank
        && previous.map { scanner.endsSentence(withoutNoteMark($0)) } ?? true
        && !formulas.opensTestimonium(at: line.start, to: line.end)
        && !formulas.saysDone(in: line.range)
    default: return false
    }
  }

  /// A line without the mark of a note at its end, as in "1951.[2]".
  private func withoutNoteMark(_ line: SourceLine) -> SourceLine {
    guard line.count > 3, text[line.end - 1] == 0x5D else { return line }
    var start = line.end - 1
    while start > line.start, text[start - 1].isDigit { start -= 1 }
    guard start < line.end - 1, start > line.start + 1, text[start - 1] == 0x5B else { return line }
    var line = line
    line.end = start - 1
    return line
  }

  /// Why the words of a line belong to no clause, or `nil` when they do.
  func skipReason(for line: SourceLine) -> SkippedRange.Reason? {
    if isMarkdown, text[line.start] == 0x3C, line.count < 200, text[line.end - 1] == 0x3E,
      text[line.start + 1].isLetter || text[line.start + 1] == 0x2F
    {
      return .markup
    }
    if zone == .front, preamble == nil, standsInContents(line) { return .frontMatter }
    guard line.count <= 24 else { return nil }
    return isPageNumber(line) ? .pageNumber : nil
  }

  /// Whether a line holds the number of a page: "Page 12", "- 12 -", "12" where no paragraph can begin.
  private func isPageNumber(_ line: SourceLine) -> Bool {
    var position = line.start
    let (word, wordEnd) = FoldedWord.reading(text, at: position, to: line.end)
    let hasWord = Self.pageWords.contains(word)
    if hasWord { position = wordEnd }
    let digitsStart = skippingDashes(from: position, to: line.end)
    var end = digitsStart
    while end < line.end, text[end].isDigit, end - digitsStart < 5 { end += 1 }
    guard end > digitsStart, end - digitsStart < 5 else { return false }
    let rest = skippingDashes(from: end, to: line.end)
    if hasWord { return rest >= line.end || text[rest] == 0x2F || text[rest] == 0x6F }
    guard rest >= line.end else { return false }
    if digitsStart > position, rest > end { return true }
    guard digitsStart == line.start, end == line.end else { return false }
    return !opensParagraph(line)
  }

  /// Whether digits alone on a line can be the number of a paragraph whose text follows on the next line.
  private func opensParagraph(_ line: SourceLine) -> Bool {
    guard zone == .body, let marker = markers.marker(at: line.start, to: line.end) else {
      return false
    }
    if let level = levels.first(where: { $0.style == marker.style }) {
      return marker.number.follows(level.number)
    }
    return marker.number.isFirst && (previous.map(scanner.endsSentence) ?? true) && levels.isEmpty
  }

  private func skippingDashes(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      if text[position] == 0x2D {
        position += 1
      } else if text[position] == 0xE2, text[position + 1] == 0x80,
        (0x92...0x95).contains(text[position + 2])
      {
        position += 3
      } else if case let length = text.spaceLength(at: position), length > 0 {
        position += length
      } else {
        break
      }
    }
    return min(position, end)
  }

  private static let pageWords = WordSet(
    ["PAGE", "PAGINA", "SEITE", "PAG"])

  /// The parts of a range that are read, without the brackets and targets of Markdown links.
  mutating func visibleRanges(of range: Range<Int>) -> [Range<Int>] {
    guard isMarkdown else { return [range] }
    var visible: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position + 1 < range.upperBound {
      guard text[position] == 0x5D, text[position + 1] == 0x28,
        let end = linkEnd(from: position + 2, to: range.upperBound)
      else {
        position += 1
        continue
      }
      visible.append(start..<position)
      structure.skipped.append(SkippedRange(range: position..<end, reason: .linkTarget))
      start = end
      position = end
    }
    visible.append(start..<range.upperBound)
    return visible
  }

  /// The end of a link's target: the closing parenthesis, with no white space before it.
  private func linkEnd(from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end, position - start < 2_000 {
      if text[position] == 0x29 { return position + 1 }
      if text.spaceLength(at: position) > 0 { return nil }
      position += 1
    }
    return nil
  }
}
