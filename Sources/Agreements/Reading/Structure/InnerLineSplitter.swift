/// Splits the lines of a text that has lost its line breaks, where a heading or a marker seems to begin.
///
/// It proposes; whether what begins there is a heading or a marker is for those to decide that count them. A line
/// that turns out to be neither goes on with the one before it.
struct InnerLineSplitter: Sendable {
  /// The length from which a line is held to have lost its breaks.
  static let longLine = 1_500

  /// The text.
  let text: ByteText

  /// The lines, with the long ones split if they hold most of the text.
  func splitting(_ lines: [SourceLine]) -> [SourceLine] {
    let total = lines.reduce(0) { $0 + $1.count }
    let long = lines.reduce(0) { $0 + ($1.count >= Self.longLine ? $1.count : 0) }
    guard long * 2 > total else { return splittingSections(lines) }
    var all: [SourceLine] = []
    all.reserveCapacity(lines.count)
    for line in lines {
      if line.count < Self.longLine { all.append(line) } else { split(line, into: &all) }
    }
    return all
  }

  /// The lines, with those split at whose end the heading of a section has lost the break before it.
  private func splittingSections(_ lines: [SourceLine]) -> [SourceLine] {
    guard lines.contains(where: { section(in: $0) != nil }) else { return lines }
    var all: [SourceLine] = []
    all.reserveCapacity(lines.count)
    for line in lines {
      guard let start = section(in: line) else {
        all.append(line)
        continue
      }
      var before = line
      before.end = start
      all.append(before)
      all.append(SourceLine(start: start, end: line.end, isInner: true))
    }
    return all
  }

  /// How far from the end of a line the heading of a section is looked for.
  private static let longestSection = 64

  /// Where the heading of a section begins right behind the full stop of a sentence, with nothing after its number on
  /// the line or a dash and a name.
  private func section(in line: SourceLine) -> Int? {
    guard line.count > 24, text[line.end - 1] != 0x2E else { return nil }
    var position = max(line.start + 8, line.end - Self.longestSection)
    while position < line.end - 8 {
      position += 1
      guard text[position] == 0x53, text[position - 1] == 0x2E else { continue }
      let (word, wordEnd) = FoldedWord.reading(text, at: position, to: line.end)
      guard HeadingKeyword(word) == .section, text[wordEnd] == 0x20,
        let found = PrintedNumber.reading(text, at: wordEnd + 1, to: line.end)
      else { continue }
      let rest = text.skippingSpaces(from: found.end, to: line.end)
      if rest >= line.end || text[rest] == 0x2D || text[rest] == 0x3A || text[rest] == 0xE2 {
        return position
      }
    }
    return nil
  }

  private func split(_ line: SourceLine, into lines: inout [SourceLine]) {
    var current = line
    var position = line.start
    while position < line.end {
      let length = text.spaceLength(at: position)
      guard length > 0 else {
        position += 1
        continue
      }
      let next = text.skippingSpaces(from: position, to: line.end)
      if next < line.end, begins(at: next, after: position, from: current.start, to: line.end) {
        current.end = position
        lines.append(current)
        current = SourceLine(start: next, end: line.end, isInner: true)
      }
      position = max(next, position + length)
    }
    lines.append(current)
  }

  /// Whether a heading, a marker or a formula seems to begin at a position after white space.
  private func begins(at next: Int, after previous: Int, from start: Int, to end: Int) -> Bool {
    let byte = text[next]
    let last = text[previous - 1]
    let isStop =
      last == 0x2E || last == 0x3A || last == 0x3B || last == 0x3F || last == 0x29 || last == 0x2C
    if byte >= 0x41, byte <= 0x5A || byte >= 0xC3 {
      return beginsHeading(at: next, after: previous, from: start, to: end)
        || (isStop && last != 0x2C || followsArticleHeading(start..<previous))
          && beginsRomanParagraph(at: next, to: end)
    }
    guard byte == 0x28 || byte == 0x2D || byte.isDigit || byte == 0xE2 || byte.isLetter else {
      return false
    }
    let limit = min(end, next + 24)
    guard let marker = MarkerReader(text: text).marker(at: next, to: limit) else { return false }
    switch marker.style.enclosure {
    case .none:
      return marker.style.family == .bullet && (last == 0x3A || last == 0x3B)
    case .point where marker.style.family == .arabic:
      // "Article 1 Objectives 1. The": after a title too, which ends with a letter.
      return marker.contentStart > marker.label.upperBound
        && text.isUppercase(at: marker.contentStart)
        && marker.number.components.last < 100 && (isStop || text.isLetter(at: previous - 1))
    case .point, .closing, .parentheses:
      return isStop || endsWithJoiningWord(previous)
        || marker.number.isFirst && text.isUppercase(at: marker.contentStart)
          && followsArticleHeading(start..<previous)
    }
  }

  /// Whether nothing but the heading of an article stands before, such as "Article 12 Entry into force" before "(1)".
  private func followsArticleHeading(_ range: Range<Int>) -> Bool {
    guard (8...140).contains(range.count), text.isUppercase(at: range.lowerBound),
      text.isLetter(at: range.upperBound - 1) || text[range.upperBound - 1].isDigit
    else { return false }
    let (word, _) = FoldedWord.reading(text, at: range.lowerBound, to: range.upperBound)
    return HeadingKeyword(word) == .article
  }

  /// Whether a Roman number of several digits, or "I", stands at a position with a full stop and a capital behind it.
  private func beginsRomanParagraph(at next: Int, to end: Int) -> Bool {
    guard text.isUppercase(at: next + 1) || text[next + 1] == 0x2E,
      let marker = MarkerReader(text: text).marker(at: next, to: min(end, next + 24)),
      marker.number.numeral == .uppercaseRoman, marker.style.enclosure == .point
    else { return false }
    return (marker.label.count > 2 || text[next] == 0x49)
      && marker.contentStart > marker.label.upperBound
      && text.isUppercase(at: marker.contentStart)
  }

  private func beginsHeading(at next: Int, after previous: Int, from start: Int, to end: Int)
    -> Bool
  {
    let (word, wordEnd) = FoldedWord.reading(text, at: next, to: end)
    guard word.count > 1, word.count <= 12,
      let keyword = HeadingKeyword(word) ?? ordinalKeyword(word, wordEnd, end)
    else {
      return Self.openings.contains(word) && text.isUppercase(at: next + 1)
    }
    if endsWithLowercaseWord(previous, from: start), !isTitle(start..<previous) {
      guard keyword == .article,
        !HeadingScanner.holdsConnective(text, endingAt: previous, from: start)
      else {
        return false
      }
      return isBeforeCapital(numberAfter: wordEnd, to: end)
    }
    switch keyword {
    case .preamble: return true
    case .annex, .appendix, .protocolText: return text.isUppercase(at: next + 1)
    case .part, .title, .chapter, .section, .subsection, .article, .paragraph: return true
    }
  }

  /// "First Chapter": the ordinal, when a keyword follows it.
  private func ordinalKeyword(_ word: FoldedWord, _ wordEnd: Int, _ end: Int) -> HeadingKeyword? {
    guard text[wordEnd] == 0x20 else { return nil }
    guard NumberWord.reading(text, at: wordEnd - word.count, to: wordEnd) != nil else { return nil }
    let (next, _) = FoldedWord.reading(text, at: wordEnd + 1, to: end)
    return text.isUppercase(at: wordEnd + 1) ? HeadingKeyword(next) : nil
  }

  /// Whether the word before is of lowercase letters and a sentence goes on with it: "under", "paragraph 2 of".
  private func endsWithLowercaseWord(_ end: Int, from start: Int) -> Bool {
    var position = end
    while position > start, text[position - 1].isLetter || text[position - 1] >= 0x80 {
      position -= 1
    }
    return position < end && text.isLowercase(at: position)
  }

  /// Whether a number and then a word with a capital follow: "Article Six The goods".
  private func isBeforeCapital(numberAfter position: Int, to end: Int) -> Bool {
    let start = text.skippingSpaces(from: position, to: end)
    guard let found = PrintedNumber.reading(text, at: start, to: min(end, start + 24)) else {
      return false
    }
    let next = text.skippingSpaces(from: found.end, to: end)
    return next > found.end && text.isUppercase(at: next)
  }

  /// Whether a range is a short heading, after which another may follow: "CHAPTER II Agricultural products".
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= 120 else { return false }
    let (word, _) = FoldedWord.reading(text, at: range.lowerBound, to: range.upperBound)
    guard let keyword = HeadingKeyword(word), keyword != .article,
      text.isUppercase(at: range.lowerBound)
    else {
      return false
    }
    return !HeadingScanner.holdsConnective(text, endingAt: range.upperBound, from: range.lowerBound)
  }

  /// Whether "and" or "or" stands before.
  private func endsWithJoiningWord(_ end: Int) -> Bool {
    let isAnd =
      text[end - 3] == 0x61 && text[end - 2] == 0x6E && text[end - 1] == 0x64
      && text[end - 4] == 0x20
    let isOr = text[end - 2] == 0x6F && text[end - 1] == 0x72 && text[end - 3] == 0x20
    return isAnd || isOr
  }

  /// Words in capitals that open the closing formula.
  private static let openings = WordSet(["IN", "DONE", "FAIT", "HECHO"])
}
