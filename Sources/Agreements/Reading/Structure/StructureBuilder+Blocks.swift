extension StructureBuilder {
  /// Reads a line that is no heading.
  mutating func readText(at index: Int) {
    let line = lines[index]
    if goesOnWithNumber(line) || standsInSentence(line) {
      append(line.range)
      previous = line
      return
    }
    if let reason = skipReason(for: line) {
      structure.skipped.append(SkippedRange(range: line.range, reason: reason))
      return
    }
    if line.headingLevel > 0 {
      readUnnumberedHeading(line)
      return
    }
    switch zone {
    case .front:
      readFront(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
    case .body:
      if index < notesEnd || beginsNotes(at: index) {
        // The words stay where they are; the sentence goes on behind them.
        append(line.range)
      } else if isBlockStart(line), formulas.opensTestimonium(at: line.start, to: line.end),
        !structure.nodes.isEmpty
      {
        openTestimonium(line)
      } else {
        readBlockLine(line)
      }
    case .back:
      readBack(line)
    }
  }

  private func isBlockStart(_ line: SourceLine) -> Bool {
    guard let previous else { return true }
    return line.followsBlank || line.isInner || scanner.endsSentence(previous)
  }

  /// A heading of Markdown without a number: part of the title in front, elsewhere the head of another text.
  private mutating func readUnnumberedHeading(_ line: SourceLine) {
    let start = scanner.skippingDecoration(from: line.start, to: line.end)
    guard start < line.end else { return }
    if zone == .front, preamble == nil, structure.nodes.isEmpty {
      for piece in structure.title {
        structure.skipped.append(
          SkippedRange(range: structure.piece(piece), reason: .frontMatter))
      }
      structure.title = 0..<0
      appendToTitle(start..<line.end)
    } else {
      structure.remarks.append(StructureRemark(range: line.range, subject: .unplacedText))
      openUnplaced(at: start)
      append(start..<line.end)
      open = nil
    }
    previous = nil
  }

  /// Reads a line of text in the body: a paragraph or point with its marker, words that go on, or a new block.
  mutating func readBlockLine(_ line: SourceLine) {
    var rest = line
    // "1. (a) …" opens two levels on one line; no text opens more than four.
    for _ in 0..<4 {
      guard let marker = markers.marker(at: rest.start, to: rest.end),
        let place = placement(of: marker, rest)
      else {
        break
      }
      openItem(marker, place)
      rest.start = marker.contentStart
      rest.isInner = true
      rest.followsBlank = false
      previous = nil
      guard rest.start < rest.end else { return }
    }
    if let open,
      (continues(rest) && !beginsClosingWords(rest))
        || (previous == nil && open.part == .prose && rest.start != line.start)
    {
      append(rest.range)
    } else {
      openBlock(rest)
    }
    previous = rest
  }

  /// Whether closing words begin with a line: in lowercase after at least two points, the last of which ends with a
  /// comma or semicolon, where the line before was not broken for its length.
  private func beginsClosingWords(_ line: SourceLine) -> Bool {
    guard !line.isInner, !line.followsBlank, let previous, let last = levels.last,
      !last.number.isFirst,
      levels.count > 1 || structure.nodes[last.node].kind != .paragraph, open?.node == last.node
    else { return false }
    let stop = text[previous.end - 1]
    guard stop == 0x2C || stop == 0x3B, text.isLowercase(at: line.start) else { return false }
    return wrapWidth.map { previous.count * 10 < $0 * 6 } ?? true
  }

  /// Whether a line goes on with the words before it.
  func continues(_ line: SourceLine) -> Bool {
    guard open != nil else { return false }
    guard let previous else { return hasEmptyOpenItem }
    if line.isInner { return true }
    let isLowercase = text.isLowercase(at: line.start)
    let isStopped = scanner.endsSentence(previous)
    if HeadingScanner.holdsConnective(text, endingAt: previous.end, from: previous.start) {
      return true
    }
    if line.followsBlank {
      return !isStopped && isLowercase && !isNextPoint(line, after: previous)
    }
    if let wrapWidth {
      // "the conditions of points (a) and (b)" goes on with "of paragraph 4" on the next line.
      if text[previous.end - 1] == 0x29, isLowercase, previous.count * 10 >= wrapWidth * 6 {
        return true
      }
      if isStopped { return previous.count * 10 >= wrapWidth * 9 && text[previous.end - 1] == 0x2E }
      return isLowercase || previous.count * 10 >= wrapWidth * 6
    }
    return isLowercase
      || (!isStopped
        && (text[previous.end - 1] == 0x2C || text[line.start].isDigit
          || previous.count >= Self.longProse && open?.part == .prose
            && !endsWithJoiningWord(previous)))
  }

  /// The length from which a line is rather a part of a sentence than a title or an entry.
  private static let longProse = 120

  /// Whether the open clause has a marker and nothing after it yet.
  private var hasEmptyOpenItem: Bool {
    guard let open, open.part == .prose, structure.nodes.indices.contains(open.node) else {
      return false
    }
    let node = structure.nodes[open.node]
    return node.prose.isEmpty && !node.label.isEmpty && node.heading.isEmpty
  }

  /// Opens a block without a marker: a point after a colon, closing words, a further block of a paragraph, or a
  /// paragraph.
  private mutating func openBlock(_ line: SourceLine) {
    switch plainPlace(of: line) {
    case .point(let parent):
      lastBlock = openNode(childKind(of: parent), in: parent, label: line.start..<line.start)
      append(line.range)
      return
    case .closing(let owner) where structure.nodes[owner].closing.isEmpty:
      open = (owner, .closing)
      lastBlock = owner
      append(line.range)
      return
    case .closing, .outside: break
    }
    plainLists.removeAll(keepingCapacity: true)
    let base = levels.first.map { structure.nodes[$0.node].kind == .paragraph } ?? false
    if levels.count > (base ? 1 : 0), let last = levels.last, text.isLowercase(at: line.start) {
      let owner = Int(structure.nodes[last.node].parent)
      if owner >= 0, structure.nodes[owner].closing.isEmpty {
        open = (owner, .closing)
        lastBlock = owner
        append(line.range)
        return
      }
    }
    if levels.count > (base ? 1 : 0) { breakOffLists() }
    var parent = container
    if base, let first = levels.first {
      levels.removeSubrange(1...)
      parent = first.node
    } else {
      levels.removeAll(keepingCapacity: true)
    }
    lastBlock = openNode(childKind(of: parent), in: parent, label: line.start..<line.start)
    append(line.range)
  }

  func isInside(_ node: Int) -> Bool {
    open?.node == node && open?.part == .prose && node > container
  }

  /// The kind of a paragraph or point in a clause.
  func childKind(of parent: Int) -> Clause.Kind {
    guard parent >= 0 else { return .paragraph }
    let kind = structure.nodes[parent].kind
    return kind == .paragraph || kind.isListItem ? kind.itemKind : .paragraph
  }

  /// Makes closing words a block of their own when more follows in the same clause.
  mutating func freeClosingWords(of parent: Int) {
    guard parent >= 0, !structure.nodes[parent].closing.isEmpty else { return }
    let closing = structure.nodes[parent].closing
    let start = structure.piece(closing.lowerBound).lowerBound
    structure.nodes[parent].closing = 0..<0
    let node = structure.addNode(
      childKind(of: parent), in: parent, label: start..<start, printedNumber: start..<start,
      number: nil)
    structure.nodes[node].prose = closing
  }
}
