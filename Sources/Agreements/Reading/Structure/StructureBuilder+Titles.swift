extension StructureBuilder {
  /// Whether a line is the title of the heading before it, rather than the beginning of its text.
  func isTitle(at index: Int, isFirst: Bool) -> Bool {
    let line = lines[index]
    if line.headingLevel > 0 { return true }
    guard line.count <= 160, isFirst || !line.followsBlank else { return false }
    let start = scanner.skippingDecoration(from: line.start, to: line.end)
    guard
      text.isUppercase(at: start) || text[start] == 0x22 || text[start] == 0x28
        || text[start] >= 0xC3
    else { return false }
    let last = text[line.end - 1]
    if last == 0x3B || last == 0x3A || last == 0x2C { return false }
    if last == 0x2E, line.count > 70 || isFollowedByText(index) == false { return false }
    // A sentence that is all there is before the next heading is the text.
    if last == 0x2E, index + 1 >= lines.count || headingAt[index + 1] >= 0 { return false }
    if last == 0x2E,
      formulas.opensTestimonium(at: lines[index + 1].start, to: lines[index + 1].end)
    {
      return false
    }
    if markers.marker(at: start, to: line.end) != nil { return false }
    if formulas.opensTestimonium(at: start, to: line.end) { return false }
    return !scanner.holdsVerb(start..<line.end) && isFollowedByText(index)
  }

  /// Whether something that begins anew follows a line, so that the line can stand by itself.
  private func isFollowedByText(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    guard headingAt[index + 1] < 0 else { return true }
    return !text.isLowercase(at: next.start) || markers.marker(at: next.start, to: next.end) != nil
      || lines[index].count <= 80 && next.count <= 80
  }

  /// Parts the rest of a heading's line into title and text.
  mutating func readRest(_ rest: Range<Int>, of heading: HeadingCandidate, node: Int) {
    let end = titleEnd(in: rest)
    if end > rest.lowerBound {
      open = (node, .heading)
      append(rest.lowerBound..<text.trimmingSpaces(from: rest.lowerBound, to: end))
    }
    let start = text.skippingSpaces(from: end, to: rest.upperBound)
    guard start < rest.upperBound else { return }
    var line = lines[heading.line]
    line.start = start
    line.isInner = true
    readBlockLine(line)
  }

  /// Where the title ends that opens a range; its start when there is none.
  private func titleEnd(in rest: Range<Int>) -> Int {
    if markers.marker(at: rest.lowerBound, to: rest.upperBound) != nil,
      text[rest.lowerBound] != 0x2D
    {
      return rest.lowerBound
    }
    let last = text[rest.upperBound - 1]
    let isStopped =
      last == 0x3B || last == 0x3A || last == 0x2C || (last == 0x2E && rest.count > 100)
    if last == 0x2E, let start = sentenceStart(in: rest) {
      return titleEnd(in: rest, before: start)
    }
    if rest.count <= 160, !isStopped, !scanner.holdsVerb(rest) { return rest.upperBound }
    return sentenceStart(in: rest).map { titleEnd(in: rest, before: $0) } ?? rest.lowerBound
  }

  /// Where a title ends that stands before a sentence; words that are a sentence themselves are no title.
  private func titleEnd(in rest: Range<Int>, before start: Int) -> Int {
    let end = text.trimmingSpaces(from: rest.lowerBound, to: start)
    let isSentence = text[end - 1] == 0x2E && scanner.holdsVerb(rest.lowerBound..<end)
    return isSentence ? rest.lowerBound : start
  }

  /// Where a sentence begins after a title on one line with it: at the first capitalised word that opens sentences
  /// and that does not follow a word such as "of".
  func sentenceStart(in rest: Range<Int>, within length: Int = 140) -> Int? {
    var position = rest.lowerBound
    let limit = min(rest.upperBound, rest.lowerBound + length)
    var previousIsJoining = true
    while position < limit {
      let (word, end) = FoldedWord.reading(text, at: position, to: limit)
      guard end > position else {
        position += 1
        continue
      }
      if position > rest.lowerBound, !previousIsJoining, text.isUppercase(at: position),
        !text.isUppercase(at: position + 1) || word.count == 1,
        Self.sentenceOpenings.contains(word)
      {
        return position
      }
      previousIsJoining = Self.joiningWords.contains(word) || text[end] == 0x2C
      position = end
    }
    return nil
  }

  /// Words after which a title goes on, however the next word is written.
  private static let joiningWords = WordSet(
    [
      "of", "and", "the", "to", "for", "in", "on", "with", "by", "or", "from", "at", "as",
      "between", "under", "into", "a",
      "de", "del", "la", "el", "y", "et", "des", "du", "les", "le", "en", "al", "los", "las", "con",
      "para", "aux",
    ])

  private static let sentenceOpenings = WordSet(
    [
      "The", "This", "Each", "Any", "No", "If", "In", "For", "Where", "Nothing", "Subject",
      "Without", "All", "A", "An",
      "Either", "Neither", "Both", "Upon", "When", "Except", "Unless", "With", "To", "As", "At",
      "By", "On", "From",
      "Notwithstanding", "Customs", "Products", "Whenever", "There", "These", "Those", "It",
      "Every", "Las", "Los",
      "El", "La", "Cada", "Ninguna", "Para", "Si", "Sin", "Les", "Le", "Chaque", "Toute", "Pour",
      "Aux", "Parties",
    ])
}
