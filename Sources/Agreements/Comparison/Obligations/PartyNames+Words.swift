extension PartyNames {
  /// The words of a text that stands in no clause.
  func words(of string: String, limit: Int = .max) -> [ComparedWord] {
    let text = ClauseText(Prose(string)) { _ in nil }
    return words(in: text.bytes.indices, of: text, at: -1, excluding: [], limit)
  }

  /// The words in a range of a text as they are compared.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - text: The text.
  ///   - clause: The index of the clause whose text it is; -1 for none.
  ///   - excluded: Ranges whose words are left out.
  ///   - limit: The greatest number of words.
  /// - Returns: The words.
  func words(
    in range: Range<Int>, of text: ClauseText, at clause: Int, excluding excluded: [Range<Int>],
    _ limit: Int
  ) -> [ComparedWord] {
    var scan = WordScan(clause: clause)
    var place = text.firstToken(from: range.lowerBound)
    var mark = text.firstMark(from: range.lowerBound)
    while place < text.tokens.count, text.tokens[place].end <= range.upperBound,
      scan.words.count < limit
    {
      let token = text.tokens[place]
      if let skipped = excluded.first(where: { $0.contains(token.start) }) {
        scan.breakOff()
        while place < text.tokens.count, skipped.contains(text.tokens[place].start) { place += 1 }
        continue
      }
      while mark < text.marks.count, text.marks[mark].range.upperBound <= token.start { mark += 1 }
      if mark < text.marks.count, text.marks[mark].range.contains(token.start) {
        let whole = text.marks[mark].range
        scan.append(text.marks[mark].key, whole, token)
        while place < text.tokens.count, whole.contains(text.tokens[place].start) { place += 1 }
        continue
      }
      if let end = markerEnd(place, text) {
        scan.join(.comma)
        place = end
        continue
      }
      if let (key, end) = party(at: place, text) {
        scan.appendParty(key, token.start..<text.tokens[end - 1].end, token)
        place = end
        continue
      }
      place += scan.take(token, at: place, in: text)
    }
    return scan.words
  }

  /// The index behind the marker of a list item within a text, such as "(a)".
  private func markerEnd(_ place: Int, _ text: ClauseText) -> Int? {
    guard place + 2 < text.tokens.count, text.tokens[place].word == .openParenthesis,
      text.tokens[place + 2].word == .closeParenthesis
    else { return nil }
    let inner = text.tokens[place + 1]
    guard !inner.shape.contains(.mark), inner.end - inner.start <= 4 else { return nil }
    // "thirty (30)" repeats the number; "(2)" behind a word that is none numbers an item.
    if inner.isNumber || inner.end - inner.start == 1 { return place + 3 }
    return inner.word == .unknown && inner.families.isEmpty ? place + 3 : nil
  }

  /// The party whose name begins at a token, and the token behind the name.
  private func party(at place: Int, _ text: ClauseText) -> (FoldedWord, Int)? {
    guard text.tokens[place].isCapitalized else { return nil }
    for name in all where name.words[0] == text.tokens[place].key {
      var next = place
      var matched = 0
      while next < text.tokens.count, matched < name.words.count {
        let key = FoldedWord.compared(text.tokens[next], in: text.bytes)
        if key == name.words[matched] {
          matched += 1
        } else if matched == 0 || !Self.articles.contains(key) {
          break
        }
        next += 1
      }
      if matched == name.words.count { return (name.key, next) }
    }
    return nil
  }
}
