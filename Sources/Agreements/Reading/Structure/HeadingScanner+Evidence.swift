extension HeadingScanner {
  /// Whether what follows the number can follow a heading at all.
  func isPlausible(_ candidate: HeadingCandidate) -> Bool {
    let rest = candidate.rest
    let next = text[candidate.label.upperBound]
    if candidate.number != nil {
      // "Article 5(2)", "Article 5, paragraph 2", "Article 5/6", "Article 5”".
      if next == 0x28 || next == 0x2C || next == 0x3B || next == 0x2F || next == 0x25 {
        return false
      }
      if next == 0x22 || next == 0x29
        || (next == 0xE2 && text[candidate.label.upperBound + 2] == 0x9D)
      {
        return false
      }
    }
    guard !rest.isEmpty else { return true }
    if text[rest.lowerBound] == 0x28 {
      return text[rest.upperBound - 1] == 0x29 && (candidate.hasSeparator || rest.count < 80)
    }
    if text[rest.lowerBound] == 0x2C || text[rest.lowerBound] == 0x3B
      || text[rest.lowerBound] == 0x29
    {
      return false
    }
    guard candidate.number != nil else { return isBareTitle(candidate) }
    return candidate.hasSeparator || !text.isLowercase(at: rest.lowerBound)
  }

  /// Whether a keyword without a number opens a heading: all in capitals, or with nothing or a title after it.
  private func isBareTitle(_ candidate: HeadingCandidate) -> Bool {
    if candidate.keyword == .preamble { return candidate.rest.isEmpty || candidate.hasSeparator }
    let line = lines[candidate.line]
    guard line.count <= 160 else { return false }
    if line.headingLevel > 0 { return true }
    if candidate.rest.isEmpty, line.followsBlank { return true }
    return candidate.isUppercase && !text.isLowercase(at: candidate.rest.lowerBound)
  }

  /// What speaks for a heading, as a sum; from 1 on more speaks for it than against.
  func evidence(for candidate: HeadingCandidate) -> Int {
    let line = lines[candidate.line]
    var evidence = 0
    if line.headingLevel > 0 || text[line.start] == 0x2A { evidence += 4 }
    if candidate.isUppercase { evidence += 1 }
    evidence += evidenceBefore(line: candidate.line)
    if candidate.rest.isEmpty {
      evidence += 1 + evidenceAfter(line: candidate.line)
    } else {
      if candidate.hasSeparator { evidence += 1 }
      if candidate.rest.count <= 150 { evidence += 1 }
      if !text.isLowercase(at: candidate.rest.lowerBound) { evidence += 1 }
    }
    return evidence
  }

  /// A heading stands after the end of a sentence, or after another heading.
  private func evidenceBefore(line index: Int) -> Int {
    guard index > 0 else { return 2 }
    let line = lines[index]
    // The number of a page may stand before a heading.
    let isPage = index > 1 && isNumber(lines[index - 1])
    let previous = lines[isPage ? index - 2 : index - 1]
    let blank = line.followsBlank ? 2 : 0
    if previous.headingLevel > 0 { return blank + 2 }
    if endsSentence(previous) { return blank + 2 }
    if endsWithConnective(previous) { return line.followsBlank ? 0 : -5 }
    if line.isInner { return 0 }
    if previous.count <= 80, text.isUppercase(at: previous.start) { return blank }
    return blank - 2
  }

  private func isNumber(_ line: SourceLine) -> Bool {
    (1...3).contains(line.count) && (line.start..<line.end).allSatisfy { text[$0].isDigit }
  }

  private func evidenceAfter(line index: Int) -> Int {
    guard index + 1 < lines.count else { return 0 }
    let next = lines[index + 1].start
    if MarkerReader(text: text).marker(at: next, to: lines[index + 1].end) != nil { return 0 }
    if text.isLowercase(at: next) { return -4 }
    return text[next] == 0x2C || text[next] == 0x3B ? -6 : 0
  }

  /// Whether a line ends as a sentence or a point of a list does.
  func endsSentence(_ line: SourceLine) -> Bool {
    guard line.count > 0 else { return true }
    var end = line.end
    // Quotation marks, brackets and emphasis may close the sentence after its stop.
    while end > line.start {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x29 || byte == 0x2A || byte == 0x5D || byte == 0x5F {
        end -= 1
      } else if end - 3 >= line.start, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    let last = text[end - 1]
    if end < line.end, end > line.start, text[line.end - 1] == 0x29 { return true }
    return last == 0x2E || last == 0x3B || last == 0x3A || last == 0x21 || last == 0x3F
  }

  /// Whether a line ends with a word or a comma that asks for more, as the line before a wrapped reference does.
  private func endsWithConnective(_ line: SourceLine) -> Bool {
    if text[line.end - 1] == 0x2C || text[line.end - 1] == 0x28 { return true }
    return Self.holdsConnective(text, endingAt: line.end, from: line.start)
  }

  /// Whether the word that ends at a position asks for more, as "of" does, and does not join points of a list.
  static func holdsConnective(_ text: ByteText, endingAt end: Int, from lineStart: Int) -> Bool {
    var start = end
    while start > lineStart, text[start - 1].isLetter || text[start - 1] >= 0x80, end - start < 14 {
      start -= 1
    }
    guard text.isLowercase(at: start),
      connectives.contains(FoldedWord.reading(text, at: start, to: end).word)
    else {
      return false
    }
    // "…; and" ends a point.
    return text[text.trimmingSpaces(from: lineStart, to: start) - 1] != 0x3B
  }

  /// Whether a range holds a word that makes a sentence: "shall", "means", "podrá".
  func holdsVerb(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (word, end) = FoldedWord.reading(text, at: position, to: range.upperBound)
      if word.count > 1, text.isLowercase(at: position), Self.verbs.contains(word) { return true }
      position = max(end, position + 1)
    }
    return false
  }

  private static let verbs = WordSet(
    [
      "shall", "will", "means", "agree", "agrees", "may", "podra", "podran", "debera", "deberan",
      "sera", "seran",
      "doit", "doivent", "peut", "peuvent", "undertake", "has", "have", "is", "are", "must",
      "should", "apply",
      "applies", "recognize", "recognise", "reaffirm", "affirm", "significa",
    ])

  private static let connectives = WordSet(
    [
      "of", "in", "to", "and", "or", "with", "by", "under", "from", "the", "see", "for", "pursuant",
      "per", "that",
      "this", "through", "than", "within", "is", "are", "as", "on", "at", "de", "del", "la", "el",
      "en", "con", "y",
      "o", "los", "las", "al", "du", "des", "et", "ou", "le", "les", "par", "por", "a", "e", "van",
      "en", "und",
      "both", "either", "each", "also", "notwithstanding", "except",
    ])
}
