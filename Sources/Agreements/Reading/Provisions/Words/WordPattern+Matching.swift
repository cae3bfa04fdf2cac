extension WordPattern {
  /// Matches the pattern at a word.
  func match(in text: ProvisionWords, at start: Int, before limit: Int? = nil) -> Match? {
    let limit = min(limit ?? text.count, text.count)
    guard start >= 0, start < limit, canStart(in: text, at: start) else { return nil }
    var ends = [Int](repeating: start, count: elements.count)
    guard let end = end(of: 0, in: text, at: start, from: start, before: limit, &ends) else {
      return nil
    }
    return Match(range: start..<end, ends: ends)
  }

  /// The first match in a range of words.
  func first(in text: ProvisionWords, within range: Range<Int>? = nil) -> Match? {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    guard let opening = elements.first, !opening.isOptional, opening.gap == nil else {
      for start in range {
        if let match = match(in: text, at: start, before: range.upperBound) { return match }
      }
      return nil
    }
    for start in range where opening.end(in: text, at: start, before: text.count) != nil {
      if let match = match(in: text, at: start, before: range.upperBound) { return match }
    }
    return nil
  }

  /// Whether the pattern occurs in a range of words.
  func occurs(in text: ProvisionWords, within range: Range<Int>? = nil) -> Bool {
    first(in: text, within: range) != nil
  }

  /// Whether a word may be the first of a match.
  private func canStart(in text: ProvisionWords, at index: Int) -> Bool {
    guard let first = elements.first, !first.isOptional, first.gap == nil else { return true }
    return first.end(in: text, at: index, before: text.count) != nil
  }

  /// Matches the elements from one on; the depth of recursion is that of the pattern.
  private func end(
    of element: Int, in text: ProvisionWords, at index: Int, from start: Int, before limit: Int,
    _ ends: inout [Int]
  ) -> Int? {
    guard element < elements.count else { return index }
    let place = elements[element]
    if let gap = place.gap {
      var next = index
      while true {
        ends[element] = next
        if let end = end(
          of: element + 1, in: text, at: next, from: start, before: limit, &ends)
        {
          return end
        }
        guard next - index < gap, next < limit, next == start || text.joins(next) else {
          return nil
        }
        next += 1
      }
    }
    if index == start || text.joins(index), let next = place.end(in: text, at: index, before: limit)
    {
      ends[element] = next
      if let end = end(of: element + 1, in: text, at: next, from: start, before: limit, &ends) {
        return end
      }
    }
    guard place.isOptional else { return nil }
    ends[element] = index
    return end(of: element + 1, in: text, at: index, from: start, before: limit, &ends)
  }
}

extension WordPattern.Element {
  /// Matches the element at a word.
  ///
  /// - Returns: The index behind the match.
  func end(in text: ProvisionWords, at index: Int, before limit: Int) -> Int? {
    guard index < limit else { return nil }
    let word = text.words[index]
    if words.contains(word.key) { return index + 1 }
    if beginnings.contains(where: { text.begins(word, with: $0) }) { return index + 1 }
    guard isNumber, let number = SpokenNumber(in: text.bytes, at: word.start) else { return nil }
    let next = text.index(at: number.range.upperBound)
    return next <= limit ? next : nil
  }
}

extension ProvisionWords {
  /// Whether a word belongs to the same sentence as the one before.
  func joins(_ index: Int) -> Bool {
    index < count && words[index].before.isDisjoint(with: .clauseEnd)
  }

  /// Whether a word begins with the given letters of ASCII.
  func begins(_ word: Token, with letters: [UInt8]) -> Bool {
    guard word.end - word.start >= letters.count else { return false }
    var (offset, letter) = (word.start, 0)
    while letter < letters.count, offset < word.end {
      var byte = FoldedWord.folded(bytes[offset])
      if byte == 0xC3, offset + 1 < word.end {
        offset += 1
        byte = FoldedWord.foldedLatin(bytes[offset])
      }
      guard byte == letters[letter] else { return false }
      letter += 1
      offset += 1
    }
    return letter == letters.count
  }
}
