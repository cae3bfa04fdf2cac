/// Finds the headings of titles and sections of which a text has kept the name alone, without word and number.
///
/// A line in capitals above a chapter 1 that is not the first is the name of a title, where others are numbered. A line
/// like a name above an article is that of a section or sub-section, in a chapter whose articles speak of "this Section"
/// or that has several such lines, all in capitals, and whose sections, if it has any, have sub-sections.
struct LostHeadingScanner: Sendable {
  /// The text.
  let text: ByteText

  /// Its lines.
  let lines: [SourceLine]

  /// The scanner, for its judgement of lines.
  let scanner: HeadingScanner

  /// The longest name.
  private static let longestName = 100

  /// Adds such headings to those that have a word.
  ///
  /// - Complexity: linear in the number of headings, and in the length of those chapters in which names stand.
  func adding(to headings: [HeadingCandidate]) -> [HeadingCandidate] {
    var found: [HeadingCandidate] = []
    let hasTitles = headings.contains { $0.keyword == .title }
    var start = 0
    for index in 0...headings.count {
      let keyword = index < headings.count ? headings[index].keyword : .preamble
      if keyword == .article || keyword == .section || keyword == .subsection { continue }
      found += sections(among: headings, in: start..<index)
      start = index
      if hasTitles, keyword == .chapter, index > 0, headings[index].number?.isFirst == true,
        headings[..<index].last?.keyword == .article,
        let line = name(above: headings[index].line, after: headings[index - 1].line),
        isInCapitals(line)
      {
        found.append(heading(.title, line))
      }
    }
    guard !found.isEmpty else { return headings }
    return (headings + found).sorted { $0.line < $1.line }
  }

  /// The sections of a chapter with its articles.
  private func sections(
    among headings: [HeadingCandidate], in chapter: Range<Int>
  ) -> [HeadingCandidate] {
    let hasSections = headings[chapter].contains { $0.keyword == .section }
    let hasSubsections = headings[chapter].contains { $0.keyword == .subsection }
    guard let last = chapter.last, hasSubsections || !hasSections else { return [] }
    var found: [(line: Int, heading: Int)] = []
    var count = 0
    // The line above the first article is the name of what stands around it.
    for place in chapter.dropFirst()
    where headings[place].keyword == .article && headings[place - 1].keyword == .article {
      count += 1
      if let line = name(above: headings[place].line, after: headings[place - 1].line) {
        found.append((line, place))
      }
    }
    // Where most articles have a name above them, these are the names of articles.
    guard let first = found.first, found.count * 2 <= count + 1 else { return [] }
    let end = last + 1 < headings.count ? headings[last + 1].line : lines.count
    let areInCapitals = found.count > 1 && found.allSatisfy { isInCapitals($0.line) }
    guard areInCapitals || (first.line..<end).contains(where: speaksOfSection) else { return [] }
    return found.map { line, place in
      // What stands above sub-sections may be one of them, or a section beside the one that holds them.
      let next = headings[place...last].first { $0.keyword != .article }?.keyword
      return heading(next == .subsection ? .subsection : .section, line)
    }
  }

  private func heading(_ keyword: HeadingKeyword, _ line: Int) -> HeadingCandidate {
    let range = lines[line].range
    let start = range.lowerBound..<range.lowerBound
    return HeadingCandidate(
      line: line, keyword: keyword, label: start, printedNumber: start, rest: range,
      hasSeparator: false, isUppercase: true)
  }

  /// The line of a name that stands right above a heading and after the words of another clause.
  private func name(above heading: Int, after last: Int) -> Int? {
    var line = heading - 1
    // The second line of a name goes on in lowercase.
    if line - 1 > last, !lines[line].followsBlank, text.isLowercase(at: lines[line].start),
      isName(line, isSecond: true)
    {
      line -= 1
    }
    guard line - 1 > last, isName(line, isSecond: false) else { return nil }
    guard scanner.endsSentence(lines[line - 1]) else { return nil }
    // Where names stand above paragraphs of the article too, this is the name of a paragraph that was moved.
    let others = (last + 2..<max(line - 1, last + 2)).contains {
      isName($0, isSecond: false) && scanner.endsSentence(lines[$0 - 1])
    }
    return others ? nil : line
  }

  private func isName(_ index: Int, isSecond: Bool) -> Bool {
    let line = lines[index]
    guard (4...Self.longestName).contains(line.count), !line.isInner, line.headingLevel == 0,
      isSecond || text.isUppercase(at: line.start)
    else { return false }
    let last = text[line.end - 1]
    guard text.isLetter(at: line.end - 1) || last == 0x29 || last >= 0x80 else { return false }
    return MarkerReader(text: text).marker(at: line.start, to: line.end) == nil
      && !scanner.holdsVerb(line.range)
  }

  private func isInCapitals(_ index: Int) -> Bool {
    !lines[index].range.contains { (0x61...0x7A).contains(text[$0]) }
  }

  /// Whether a line holds "this Section" or "esta sección".
  private func speaksOfSection(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count > 9 else { return false }
    for position in line.start + 5..<line.end where text[position] | 0x20 == 0x73 {
      guard text[position + 1] | 0x20 == 0x65, text[position + 2] | 0x20 == 0x63,
        text[position - 1] == 0x20
      else { continue }
      let (word, _) = FoldedWord.reading(text, at: position, to: line.end)
      guard Self.sectionWords.contains(word) else { continue }
      let before = (text[position - 4] | 0x20, text[position - 3] | 0x20, text[position - 2] | 0x20)
      if before == (0x68, 0x69, 0x73) || before == (0x73, 0x74, 0x61)
        || before == (0x6E, 0x74, 0x65)
      {
        return true
      }
    }
    return false
  }

  private static let sectionWords = WordSet(["section", "seccion"])
}
