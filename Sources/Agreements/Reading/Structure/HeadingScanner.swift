/// Finds the lines that may be numbered headings, and weighs what speaks for them.
///
/// The greatest danger is a cross-reference that a line break has brought to the front of a line; roughly one line
/// in nine that looks like a heading is one.
struct HeadingScanner: Sendable {
  /// The text.
  let text: ByteText

  /// Its lines.
  let lines: [SourceLine]

  /// The candidates, in the order of their lines.
  func candidates() -> [HeadingCandidate] {
    lines.indices.compactMap { candidate(at: $0) }
  }

  /// The candidate a line is, with its evidence.
  func candidate(at index: Int) -> HeadingCandidate? {
    let line = lines[index]
    let start = skippingDecoration(from: line.start, to: line.end)
    guard text.isUppercase(at: start), !isContentsLine(line),
      var candidate = parse(line: index, from: start, to: line.end)
    else {
      return nil
    }
    guard isPlausible(candidate) else { return nil }
    candidate.evidence = evidence(for: candidate)
    return candidate
  }

  /// The position after marks that only decorate a heading: "#", "*", "_" and white space.
  func skippingDecoration(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      if byte == 0x23 || byte == 0x2A || byte == 0x5F {
        position += 1
      } else if case let length = text.spaceLength(at: position), length > 0 {
        position += length
      } else {
        break
      }
    }
    return position
  }

  private func parse(line: Int, from start: Int, to end: Int) -> HeadingCandidate? {
    guard let (keyword, keywordEnd) = keyword(from: start, to: end) else {
      return ordinalHeading(line: line, from: start, to: end)
    }
    var position = skippingSeparators(from: keywordEnd, to: end).position
    let isUppercase = text.isUppercase(at: start + 1) || text[start + 1] == 0x20
    var candidate = HeadingCandidate(
      line: line, keyword: keyword, label: start..<keywordEnd,
      printedNumber: keywordEnd..<keywordEnd,
      rest: keywordEnd..<end, hasSeparator: false, isUppercase: isUppercase)
    if let found = PrintedNumber.reading(text, at: position, to: end)
      ?? letterNumber(keyword, at: position, to: end),
      isNumber(found, of: keyword, from: keywordEnd)
    {
      candidate.number = found.number
      candidate.alternative = found.alternative
      candidate.joined = joinedDigits(after: found, to: end)
      candidate.label = start..<found.end
      candidate.printedNumber = position..<found.end
      position = found.end
      if let end = letterEnd(of: keyword, after: found.end, to: end) {
        candidate.label = start..<end
        candidate.printedNumber = candidate.printedNumber.lowerBound..<end
        position = end
      }
    } else if !keyword.mayLackNumber {
      return nil
    } else {
      position = keywordEnd
    }
    let (rest, hasSeparator) = skippingSeparators(from: position, to: end)
    candidate.rest =
      rest..<text.trimmingSpaces(from: rest, to: trimmingDecoration(from: rest, to: end))
    candidate.hasSeparator = hasSeparator
    return candidate
  }

  /// The keyword at the start of a line, also with spaces between its letters or damaged by scanning.
  private func keyword(from start: Int, to end: Int) -> (HeadingKeyword, Int)? {
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    if let keyword = HeadingKeyword(word) { return (keyword, wordEnd) }
    if word == Self.sub, text[wordEnd] == 0x2D {
      let (rest, restEnd) = FoldedWord.reading(text, at: wordEnd + 1, to: end)
      return HeadingKeyword(rest) == .section ? (.subsection, restEnd) : nil
    }
    if word.count == 1, let (spaced, spacedEnd) = spacedWord(from: start, to: end) {
      return (spaced, spacedEnd)
    }
    guard let damaged = HeadingKeyword(damaged: word) else { return nil }
    let next = text.skippingSpaces(from: wordEnd, to: end)
    return text[next].isDigit || text[wordEnd] == 0x3A ? (damaged, wordEnd) : nil
  }

  private static let sub = FoldedWord("SUB")

  private func spacedWord(from start: Int, to end: Int) -> (HeadingKeyword, Int)? {
    var word = FoldedWord()
    var position = start
    while position < end, text[position].isLetter, text[position + 1] == 0x20, word.count < 12 {
      word.append(text[position] & 0xDF)
      position += 2
      if word.count > 3, let keyword = HeadingKeyword(word) { return (keyword, position - 1) }
    }
    if position < end, text[position].isLetter, !text.isLetter(at: position + 1) {
      word.append(text[position] & 0xDF)
      if let keyword = HeadingKeyword(word) { return (keyword, position + 1) }
    }
    return nil
  }

  /// "First Chapter", "SECOND PART": the number before the keyword, with nothing after it.
  private func ordinalHeading(line: Int, from start: Int, to end: Int) -> HeadingCandidate? {
    guard let (number, numberEnd) = NumberWord.reading(text, at: start, to: end),
      text[numberEnd] == 0x20
    else {
      return nil
    }
    let keywordStart = text.skippingSpaces(from: numberEnd, to: end)
    let (word, wordEnd) = FoldedWord.reading(text, at: keywordStart, to: end)
    guard let keyword = HeadingKeyword(word), keyword != .preamble,
      text.isUppercase(at: keywordStart)
    else {
      return nil
    }
    let (rest, hasSeparator) = skippingSeparators(from: wordEnd, to: end)
    guard rest >= end || hasSeparator else { return nil }
    return HeadingCandidate(
      line: line, keyword: keyword, number: PrintedNumber(number, .word), label: start..<wordEnd,
      printedNumber: start..<numberEnd, rest: rest..<end, hasSeparator: hasSeparator,
      isUppercase: text.isUppercase(at: start + 1))
  }

  /// "C-07": a letter, then a hyphen and digits; the letter alone is an ordinary number.
  private func letterNumber(_ keyword: HeadingKeyword, at position: Int, to end: Int)
    -> PrintedNumber.Found?
  {
    guard keyword == .article || keyword == .annex else { return nil }
    let letter = text[position]
    guard letter >= 0x41, letter <= 0x5A, text[position + 1] == 0x2D,
      let found = PrintedNumber.reading(text, at: position + 2, to: end), text[position + 2].isDigit
    else { return nil }
    let components = PrintedNumber.Components(Int(letter) - 0x40, found.number.components.first)
    return PrintedNumber.Found(number: PrintedNumber(components, .uppercaseLetter), end: found.end)
  }

  /// The end of the letter that belongs to the number of an annex: "Annex 2-A", "Annex 2.A".
  private func letterEnd(of keyword: HeadingKeyword, after position: Int, to end: Int) -> Int? {
    guard keyword == .annex || keyword == .appendix, position + 1 < end,
      text[position] == 0x2D || text[position] == 0x2E, (0x41...0x5A).contains(text[position + 1]),
      !text.isLetter(at: position + 2),
      !text[position + 2].isDigit
    else { return nil }
    return position + 2
  }

  /// Digits that a scan has parted: "1 0" for 10, before a title or the end of the line.
  private func joinedDigits(after found: PrintedNumber.Found, to end: Int) -> PrintedNumber.Found? {
    guard found.number.numeral == .arabic, found.number.components.count == 1,
      found.number.insertion == nil,
      text[found.end] == 0x20, text[found.end + 1].isDigit, !text[found.end + 2].isDigit,
      found.number.components.first < 100
    else { return nil }
    let next = text.skippingSpaces(from: found.end + 2, to: end)
    guard next >= end || (next > found.end + 2 && text.isUppercase(at: next)) else { return nil }
    let number = found.number.components.first * 10 + Int(text[found.end + 1] - 0x30)
    return PrintedNumber.Found(number: PrintedNumber(number), end: found.end + 2)
  }

  /// Whether a number can stand after a keyword: apart from it, unless it is of digits.
  private func isNumber(
    _ found: PrintedNumber.Found, of keyword: HeadingKeyword, from keywordEnd: Int
  ) -> Bool {
    if found.number.numeral == .arabic { return true }
    guard
      text.spaceLength(at: keywordEnd) > 0 || text[keywordEnd] == 0x2E || text[keywordEnd] == 0x3A
    else {
      return false
    }
    // A lowercase letter is a word ("Part i"), except a Roman numeral after an article's keyword.
    return found.number.numeral != .lowercaseLetter
  }

  /// Skips white space, and the points, colons and dashes that part a number from a title.
  private func skippingSeparators(from start: Int, to end: Int) -> (position: Int, found: Bool) {
    var position = start
    var found = false
    while position < end {
      let byte = text[position]
      if byte == 0x2E || byte == 0x3A || byte == 0x2D || byte == 0x2A {
        found = found || byte != 0x2A
        position += 1
      } else if byte == 0xE2, text[position + 1] == 0x80, text[position + 2] >= 0x90,
        text[position + 2] <= 0x95
      {
        found = true
        position += 3
      } else if case let length = text.spaceLength(at: position), length > 0 {
        position += length
      } else {
        break
      }
    }
    return (min(position, end), found)
  }

  private func trimmingDecoration(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == 0x2A || text[end - 1] == 0x20 || text[end - 1] == 0x5F {
      end -= 1
    }
    return end
  }
}

extension HeadingKeyword {
  /// Whether the keyword may stand without a number.
  var mayLackNumber: Bool {
    switch self {
    case .annex, .appendix, .protocolText, .preamble: true
    case .part, .title, .chapter, .section, .subsection, .article, .paragraph: false
    }
  }
}
