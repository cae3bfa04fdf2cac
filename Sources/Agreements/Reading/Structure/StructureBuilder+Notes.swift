extension StructureBuilder {
  /// How many lines of notes may stand amid a sentence.
  private static let mostNotes = 8

  /// Whether notes of a page begin with a line: each opens with a number and a capital and ends as a sentence does; the
  /// words before break off, and go on behind them in lowercase.
  mutating func beginsNotes(at index: Int) -> Bool {
    guard let previous, let open, open.part == .prose, open.node == structure.nodes.count - 1,
      !lines[index].followsBlank, !scanner.endsSentence(previous), isNote(lines[index])
    else { return false }
    var next = index + 1
    while next < min(lines.count, index + Self.mostNotes), headingAt[next] < 0, isNote(lines[next])
    {
      next += 1
    }
    guard next < lines.count, headingAt[next] < 0, !lines[next].followsBlank,
      text.isLowercase(at: lines[next].start),
      markers.marker(at: lines[next].start, to: lines[next].end) == nil
    else { return false }
    notesEnd = next
    return true
  }

  private func isNote(_ line: SourceLine) -> Bool {
    guard !line.isInner, text[line.start].isDigit, scanner.endsSentence(line),
      let marker = markers.marker(at: line.start, to: line.end),
      marker.style == Marker.Style(enclosure: .none, family: .arabic), marker.label.count <= 3,
      text.isUppercase(at: marker.contentStart)
    else { return false }
    return !levels.contains { $0.style == marker.style }
  }

  /// Whether a heading behind the signatures tells whose notes follow: it names a chapter as a heading of the body does,
  /// and no article stands under it or under those that come after it.
  func isHeadingOfNotes(_ heading: HeadingCandidate) -> Bool {
    guard heading.keyword.rawValue < HeadingKeyword.section.rawValue else { return false }
    if let annex { return annex == notesAnnex }
    guard zone == .back, lastArticle != nil, lastGroup[heading.keyword] != nil else { return false }
    for next in headings[Int(headingAt[heading.line])...] {
      switch next.keyword {
      case .article, .preamble: return false
      case .annex, .appendix, .protocolText: return true
      case .part, .title, .chapter, .section, .subsection, .paragraph: continue
      }
    }
    return true
  }

  /// Reads a heading of notes as words of an annex without a number, which holds the notes.
  ///
  /// - Returns: the index of the first line after it.
  mutating func readHeadingOfNotes(_ heading: HeadingCandidate) -> Int {
    let line = lines[heading.line]
    if annex == nil {
      structure.remarks.append(StructureRemark(range: line.range, subject: .unplacedText))
      openUnplaced(at: line.start)
      notesAnnex = annex
    }
    guard let annex else { return heading.line + 1 }
    let node = openNode(.paragraph, in: annex, label: line.start..<line.start)
    append(line.range)
    enter(node)
    previous = line
    return heading.line + 1
  }
}
