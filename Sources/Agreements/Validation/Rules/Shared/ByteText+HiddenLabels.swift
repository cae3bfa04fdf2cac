// Labels that a reading left in the text, because the line before or after them was badly printed.
extension ByteText {
  /// Whether a number stands behind a word with a capital and before a full stop, a colon or another capital.
  ///
  /// It may be that of a heading whose keyword is badly printed, as in "Atticle 32. Contents".
  func hidesDamagedHeading(_ number: [UInt8]) -> Bool {
    var position = 0
    while let range = bytes.firstRange(of: number, from: position) {
      position = range.lowerBound + 1
      guard spaceLength(at: range.lowerBound - 1) > 0, followsCapital(range.lowerBound),
        !self[range.upperBound].isDigit, !isLetter(at: range.upperBound)
      else { continue }
      let before = trimmingSpaces(from: 0, to: range.lowerBound)
      var start = before
      while start > 0, self[start - 1].isLetter { start -= 1 }
      let (word, _) = FoldedWord.reading(self, at: start, to: before)
      guard word.count >= 5, HeadingKeyword(word) == nil, opensSentence(at: start) else { continue }
      let after = skippingSpaces(from: range.upperBound, to: count)
      if self[after] == 0x2E || self[after] == 0x3A || isUppercase(at: after) { return true }
    }
    return false
  }

  /// What may be the heading of an article or a group of them.
  struct HiddenHeading {
    /// The keyword and the number.
    var label: Range<Int>

    /// The readings of the number.
    var readings: [PrintedNumber]

    /// What it would be the heading of.
    var keyword: HeadingKeyword
  }

  /// The words that may be headings of articles or groups and were not read as such.
  ///
  /// - Parameter isLenient: Whether they may also stand behind a word that does not ask for a reference.
  /// - Returns: The words, in the order of the text.
  func hiddenHeadings(isLenient: Bool = false) -> [HiddenHeading] {
    var found: [HiddenHeading] = []
    var position = 0
    while position < count {
      guard isUppercase(at: position), !isLetter(at: position - 1) else {
        position += 1
        continue
      }
      let end = endOfKeyword(at: position)
      let (word, _) = FoldedWord.reading(self, at: position, to: end)
      defer { position = Swift.max(end, position + 1) }
      guard (3...9).contains(word.count), let keyword = HeadingKeyword(word),
        keyword == .article || keyword.kind.isGrouping,
        isUppercase(at: position + 1) || opensSentence(at: position) || followsCapital(position)
          || (isLenient && !isReference(before: position)),
        let heading = heading(keyword, from: position, behind: end)
      else { continue }
      found.append(heading)
    }
    return found
  }

  /// The end of a word, or of its small letters where the number of a heading is run on to it, as in "PartII".
  private func endOfKeyword(at start: Int) -> Int {
    let (_, end) = FoldedWord.reading(self, at: start, to: count)
    var small = start + 1
    while isLowercase(at: small) { small += 1 }
    guard small > start + 3, small < end, isUppercase(at: small) else { return end }
    return small
  }

  private func heading(
    _ keyword: HeadingKeyword, from position: Int, behind end: Int
  ) -> HiddenHeading? {
    var start = skippingSpaces(from: end, to: Swift.min(count, end + 6))
    // "ARTICLE – V", "Art. 5"
    while self[start] == 0x2E || self[start] == 0x2D || dashLength(at: start) > 0 {
      start = skippingSpaces(from: start + Swift.max(1, dashLength(at: start)), to: count)
    }
    guard start > end || isUppercase(at: start),
      let number = PrintedNumber.reading(self, at: start, to: count)
    else {
      return nil
    }
    let after = skippingSpaces(from: number.end, to: count)
    guard
      after == count || isUppercase(at: after) || self[after] < 0x20 || self[after] == 0x2E
        || self[after] == 0x3A
        || self[after].isDigit || self[after] == 0x2D || self[after] == 0xE2
        || (self[after] == 0x28 && isUppercase(at: after + 1))
    else { return nil }
    return HiddenHeading(
      label: position..<number.end,
      readings: [number.number, number.alternative].compactMap(\.self), keyword: keyword)
  }

  /// Whether the text holds what may be the marker of a paragraph or point.
  func hidesMarker(_ number: [UInt8]) -> Bool {
    var position = 0
    while let range = bytes.firstRange(of: number, from: position) {
      position = range.lowerBound + 1
      guard !isLetter(at: range.lowerBound - 1), !self[range.lowerBound - 1].isDigit,
        !isLetter(at: range.upperBound), !self[range.upperBound].isDigit
      else { continue }
      let after = self[range.upperBound]
      let isMarked = after == 0x2E || after == 0x29 || after == 0x2D || after == 0x3A
      let isBare = number[0].isDigit && spaceLength(at: range.upperBound) > 0
      guard
        isMarked || (range.upperBound == count && range.lowerBound == 0)
          || (isBare && opensSentence(at: range.lowerBound))
      else { continue }
      if !isReference(before: range.lowerBound) { return true }
    }
    return false
  }

  private func dashLength(at position: Int) -> Int {
    self[position] == 0xE2 && self[position + 1] == 0x80
      && (0x90...0x95).contains(self[position + 2]) ? 3 : 0
  }

  /// Whether nothing or the end of a sentence stands before a position.
  private func opensSentence(at start: Int) -> Bool {
    let end = trimmingSpaces(from: 0, to: start)
    let last = self[end - 1]
    return end == 0 || last == 0x2E || last == 0x3B || last == 0x3A || last.isDigit || last == 0x29
  }

  /// Whether the word before a position has a capital, as in a heading that was run on.
  private func followsCapital(_ start: Int) -> Bool {
    let end = trimmingSpaces(from: 0, to: start)
    var first = end
    while first > 0, self[first - 1].isLetter { first -= 1 }
    return first < end && isUppercase(at: first)
  }

  /// Whether a text opens with words that go on with a reference, so that what looks like its label is none.
  var continuesReference: Bool {
    let first = self[0]
    if first == 0x2C || first == 0x3B || first == 0x29 || first == 0x2E { return true }
    let (word, end) = FoldedWord.reading(self, at: 0, to: count)
    guard end > 0, isLowercase(at: 0) else { return false }
    if Self.wordsBehindReference.contains(word) { return true }
    let next = skippingSpaces(from: end, to: count)
    if word == FoldedWord("of") {
      return Self.wordsOfReference.contains(FoldedWord.reading(self, at: next, to: count).word)
    }
    return (word == FoldedWord("to") || word == FoldedWord("through"))
      && (self[next] == 0x28 || self[next].isDigit)
  }

  /// Whether a text ends in the middle of a list of references, as "paragraphs 2(a) and" does.
  var breaksOffInReference: Bool {
    let end = trimmingSpaces(from: 0, to: count)
    var start = end
    while start > 0, self[start - 1].isLetter { start -= 1 }
    guard start < end else { return false }
    let (word, _) = FoldedWord.reading(self, at: start, to: end)
    let before = trimmingSpaces(from: 0, to: start)
    if Self.joiningWords.contains(word) {
      return self[before - 1] == 0x29 || self[before - 1].isDigit
    }
    return isLowercase(at: start) && Self.referenceWords.contains(word)
  }

  private static let wordsOfReference = Set(
    ["this", "that", "paragraph", "article", "subparagraph", "section", "annex"].map {
      FoldedWord($0)
    })

  private static let wordsBehindReference = Set(
    ["below", "above", "and", "or", "thereof", "hereof"].map { FoldedWord($0) })

  /// Whether what stands before a number makes it a part of a reference, as in "paragraph (b)" or "4(b)".
  private func isReference(before start: Int) -> Bool {
    var end = start
    if self[end - 1] == 0x28 {
      end -= 1
      // "Annex III(a)"
      if isCapitalNumber(endingAt: end) { return true }
    }
    if end > 0, self[end - 1] == 0x29 || self[end - 1].isDigit || self[end - 1] == 0x2E {
      return self[end - 1] != 0x2E || self[end - 2].isDigit
    }
    end = trimmingSpaces(from: 0, to: end)
    if self[end - 1] == 0x2C { return self[end - 2] == 0x29 || self[end - 2].isDigit }
    var first = end
    while first > 0, self[first - 1].isLetter, end - first < 16 { first -= 1 }
    let (word, _) = FoldedWord.reading(self, at: first, to: end)
    if Self.joiningWords.contains(word) {
      let before = trimmingSpaces(from: 0, to: first)
      return self[before - 1] == 0x29 || self[before - 1].isDigit
    }
    return Self.referenceWords.contains(word)
  }

  /// Whether a word of Roman digits, or of one capital, ends at a position.
  private func isCapitalNumber(endingAt end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 8, self[start - 1].isLetter { start -= 1 }
    guard start < end, !isLetter(at: start - 1) else { return false }
    return end - start == 1 && isUppercase(at: start)
      || PrintedNumber.romanNumber(self, start..<end) != nil && isUppercase(at: start)
  }

  private static let joiningWords = Set(["and", "or", "to", "through"].map { FoldedWord($0) })

  private static let referenceWords = Set(
    [
      "paragraph", "paragraphs", "subparagraph", "subparagraphs", "para", "paras", "article",
      "articles", "section", "sections", "chapter", "chapters", "annex", "annexes", "part", "item",
      "items", "point", "points", "sub", "letter", "letters", "rule", "no", "schedule", "appendix",
      "protocol", "table", "in", "under", "of", "indent", "with", "by", "see", "from", "this",
      "per", "pursuant", "than", "the", "subject", "clause", "clauses",
    ].map { FoldedWord($0) })
}
