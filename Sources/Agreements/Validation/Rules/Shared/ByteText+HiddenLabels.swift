// Labels that a reading left in the text, because the line before or after them was badly printed.
extension ByteText {
  /// Whether the text holds what may be the heading of an article, a chapter or an annex.
  ///
  /// - Parameter number: The number of the heading; `nil` for any.
  func hidesHeading(_ number: [UInt8]?) -> Bool {
    var position = 0
    while position < count {
      guard isUppercase(at: position), !isLetter(at: position - 1) else {
        position += 1
        continue
      }
      let (word, end) = FoldedWord.reading(self, at: position, to: count)
      defer { position = max(end, position + 1) }
      guard (3...8).contains(word.count), let keyword = HeadingKeyword(word) else { continue }
      let isLoud = isUppercase(at: position + 1)
      guard isLoud || opensSentence(at: position) || followsCapital(position) else { continue }
      let start = skippingSpaces(from: end, to: Swift.min(count, end + 3))
      guard start > end, let found = PrintedNumber.reading(self, at: start, to: count),
        keyword == .article || keyword.kind.isGrouping
      else { continue }
      if let number, !bytes[start..<found.end].elementsEqual(number) { continue }
      let after = skippingSpaces(from: found.end, to: count)
      if after == count || isUppercase(at: after) || self[after] == 0x2E || self[after] == 0x3A
        || self[after].isDigit || self[after] == 0x2D
      {
        return true
      }
    }
    return false
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
      guard isMarked || (range.upperBound == count && range.lowerBound == 0)
        || (spaceLength(at: range.upperBound) > 0 && opensSentence(at: range.lowerBound))
      else { continue }
      if !isReference(before: range.lowerBound) { return true }
    }
    return false
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
    return end > 0 && isLowercase(at: 0) && Self.wordsBehindReference.contains(word)
  }

  private static let wordsBehindReference = Set(
    ["below", "above", "and", "or", "of", "to", "through", "shall", "thereof", "hereof"]
      .map { FoldedWord($0) })

  /// Whether what stands before a number makes it a part of a reference, as in "paragraph (b)" or "4(b)".
  private func isReference(before start: Int) -> Bool {
    var end = start
    if self[end - 1] == 0x28 { end -= 1 }
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

  private static let joiningWords = Set(["and", "or", "to", "through"].map { FoldedWord($0) })

  private static let referenceWords = Set(
    [
      "paragraph", "paragraphs", "subparagraph", "subparagraphs", "para", "paras", "article",
      "articles", "section", "sections", "chapter", "chapters", "annex", "annexes", "part", "item",
      "items", "point", "points", "sub", "letter", "letters", "rule", "no", "schedule", "appendix",
      "protocol", "table", "in", "under", "of", "indent", "clause", "clauses",
    ].map { FoldedWord($0) })
}
