extension StructureBuilder {
  /// Reads a heading with its title, and opens the clause.
  ///
  /// - Returns: the index of the first line after it.
  mutating func read(_ heading: HeadingCandidate) -> Int {
    previous = nil
    if isHeadingOfNotes(heading) { return readHeadingOfNotes(heading) }
    let node: Int
    switch heading.keyword {
    case .preamble: node = openPreamble(label: heading.label)
    case .annex, .protocolText: node = openAnnex(heading)
    case .appendix: node = openAppendix(heading)
    case .article, .paragraph: node = openArticle(heading)
    case .part, .title, .chapter, .section, .subsection: node = openGroup(heading)
    }
    return readTitle(of: heading, node: node)
  }

  private mutating func openPreamble(label: Range<Int>) -> Int {
    if zone != .front {
      // The preamble of another text, such as an agreement that is annexed to this one.
      structure.remarks.append(StructureRemark(range: label, subject: .secondText))
      openUnplaced(at: label.lowerBound)
      let node = openNode(.preamble, in: container, label: label)
      enter(node)
      return node
    }
    let node = openNode(.preamble, in: -1, label: label)
    preamble = node
    return node
  }

  private mutating func openGroup(_ heading: HeadingCandidate) -> Int {
    enterBody()
    if annex != nil, let number = heading.number, let last = lastGroup[heading.keyword],
      number.follows(last)
    {
      closeAnnex()
    }
    if isContentsLine(annex), heading.keyword.rawValue < HeadingKeyword.section.rawValue,
      heading.number?.isFirst == true
    {
      closeAnnex()
    }
    if annex == nil, let number = heading.number { lastGroup[heading.keyword] = number }
    if let place = groups.firstIndex(where: { $0.keyword == heading.keyword }) {
      groups.removeSubrange(place...)
    } else {
      while let last = groups.last, last.keyword.rawValue > heading.keyword.rawValue {
        groups.removeLast()
      }
    }
    return openGroupNode(
      heading.keyword.kind, heading.keyword, heading.label, heading.number, heading.printedNumber)
  }

  /// Whether an annex is but a line in a table of contents: a title without words, before any article.
  private func isContentsLine(_ annex: Int?) -> Bool {
    guard let annex, lastArticle == nil, lastGroup.isEmpty, annex == structure.nodes.count - 1
    else {
      return false
    }
    let node = structure.nodes[annex]
    return node.prose.isEmpty && !node.heading.isEmpty
  }

  private mutating func openGroupNode(
    _ kind: Clause.Kind, _ keyword: HeadingKeyword, _ label: Range<Int>, _ number: PrintedNumber?,
    _ printedNumber: Range<Int>
  ) -> Int {
    let node = openNode(
      kind, in: groups.last?.node ?? annex ?? -1, label: label, printedNumber: printedNumber,
      number: number,
      part: .heading)
    groups.append((keyword, node))
    enter(node)
    return node
  }

  private mutating func openArticle(_ heading: HeadingCandidate) -> Int {
    enterBody()
    if let number = heading.number {
      if let annex, !annexHasArticles, let lastArticle,
        number.follows(lastArticle) || isUnplaced(annex) && number.goesOn(from: lastArticle)
      {
        closeAnnex()
      }
      if annex == nil, groups.isEmpty, number.isFirst, let lastArticle, !lastArticle.isFirst {
        openSecondText(at: heading.label)
      }
    }
    if annex == nil { lastArticle = heading.number } else { annexHasArticles = true }
    let node = openNode(
      heading.keyword.kind, in: groups.last?.node ?? annex ?? -1, label: heading.label,
      printedNumber: heading.printedNumber, number: heading.number, part: .heading)
    enter(node)
    return node
  }

  /// Whether an annex was opened for text whose place was not clear, which an article of the body shows to belong there.
  private func isUnplaced(_ annex: Int) -> Bool { structure.nodes[annex].label.isEmpty }

  /// Articles that begin anew belong to another text, often the same in another language.
  private mutating func openSecondText(at label: Range<Int>) {
    structure.remarks.append(StructureRemark(range: label, subject: .secondText))
    annex = openNode(.annex, in: -1, label: label.lowerBound..<label.lowerBound)
    annexHasArticles = false
  }

  private mutating func openAnnex(_ heading: HeadingCandidate) -> Int {
    enterBody()
    closeAnnex()
    let node = openNode(
      .annex, in: -1, label: heading.label, printedNumber: heading.printedNumber,
      number: heading.number,
      part: .heading)
    annex = node
    enter(node)
    return node
  }

  private mutating func openAppendix(_ heading: HeadingCandidate) -> Int {
    enterBody()
    groups.removeAll()
    let node = openNode(
      .appendix, in: annex ?? -1, label: heading.label, printedNumber: heading.printedNumber,
      number: heading.number,
      part: .heading)
    enter(node)
    return node
  }

  /// Opens an annex without a number for text whose place is not clear.
  mutating func openUnplaced(at position: Int) {
    enterBody()
    closeAnnex()
    let node = openNode(.annex, in: -1, label: position..<position, part: .heading)
    annex = node
    enter(node)
  }

  mutating func closeAnnex() {
    annex = nil
    annexHasArticles = false
    groups.removeAll()
  }

  mutating func enterBody() {
    if zone == .back { groups.removeAll() }
    zone = .body
  }

  mutating func enter(_ node: Int) {
    container = node
    lastBlock = nil
    plainLists.removeAll(keepingCapacity: true)
    brokenLists = nil
    levels.removeAll(keepingCapacity: true)
  }

  /// Reads the title of a heading: the rest of its line, or the lines after it that look like one.
  private mutating func readTitle(of heading: HeadingCandidate, node: Int) -> Int {
    let next = heading.line + 1
    let rest = heading.rest
    if heading.keyword == .preamble, rest.isEmpty {
      open = nil
      return next
    }
    guard rest.isEmpty else {
      readRest(rest, of: heading, node: node)
      return wrappedTitleEnd(after: heading.line, rest: rest)
    }
    var index = next
    while index < lines.count, index - next < 3, headingAt[index] < 0,
      isTitle(at: index, isFirst: index == next)
    {
      open = (node, .heading)
      append(lines[index].start..<lines[index].end)
      index += 1
      if heading.keyword == .article, index < lines.count, !continuesTitle(at: index) { break }
      if heading.keyword != .article, index < lines.count, lines[index].followsBlank { break }
    }
    open = nil
    return index
  }

  /// Takes a title that fills two lines: the second goes on in lowercase and ends without a stop.
  private mutating func wrappedTitleEnd(after line: Int, rest: Range<Int>) -> Int {
    let next = line + 1
    guard let open, open.part == .heading, next < lines.count, headingAt[next] < 0,
      continuesTitle(at: next)
    else {
      self.open = open?.part == .heading ? nil : open
      return next
    }
    append(lines[next].range)
    self.open = nil
    return next + 1
  }

  private func continuesTitle(at index: Int) -> Bool {
    let line = lines[index]
    return !line.followsBlank && line.count <= 80 && text.isLowercase(at: line.start)
      && !scanner.endsSentence(line)
      && markers.marker(at: line.start, to: line.end) == nil
  }
}
