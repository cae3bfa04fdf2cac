extension ComparedDraft {
  /// The words in a range of a clause as they are compared.
  ///
  /// - Parameters:
  ///   - range: The range, in the words of the clause.
  ///   - clause: The index of the clause.
  ///   - excluded: Ranges whose words are left out.
  ///   - limit: The greatest number of words.
  /// - Returns: The words.
  func words(
    in range: Range<Int>, of clause: Int, excluding excluded: [Range<Int>] = [], limit: Int = .max
  ) -> [ComparedWord] {
    words(in: range, of: text(of: clause), at: clause, excluding: excluded, limit)
  }

  /// The words of a text that stands in no clause.
  func words(of string: String, limit: Int = .max) -> [ComparedWord] {
    let text = ClauseText(Prose(string)) { _ in nil }
    return words(in: text.bytes.indices, of: text, at: -1, excluding: [], limit)
  }

  private func words(
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
    for name in names where name.words[0] == text.tokens[place].key {
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

/// The words of a text so far.
struct WordScan {
  let clause: Int
  private(set) var words: [ComparedWord] = []
  private var joint = ComparedWord.Joint.none

  init(clause: Int) {
    self.clause = clause
  }

  /// What comes next does not follow the word before at once.
  mutating func breakOff() { joint = .none }

  mutating func join(_ next: ComparedWord.Joint) {
    switch (joint, next) {
    case (.and, .or): joint = .andOr
    case (_, .comma) where joint != .none: break
    default: joint = next
    }
  }

  mutating func append(_ key: FoldedWord, _ range: Range<Int>, _ token: Token) {
    words.append(
      ComparedWord(
        key: key, clause: clause, range: range, joint: words.isEmpty ? .none : joint,
        isCapitalized: token.isCapitalized))
    joint = .none
  }

  /// Adds the name of a party, with "the Government of" before it.
  mutating func appendParty(_ key: FoldedWord, _ range: Range<Int>, _ token: Token) {
    var range = range
    if let of = words.last, of.key == "OF", joint == .none,
      let government = words.dropLast().last, government.key == "GOVERNMENT"
    {
      words.removeLast(2)
      joint = government.joint
      range = government.range.lowerBound..<range.upperBound
    }
    append(key, range, token)
  }

  /// Takes a token that is a word, number or mark, and tells how many tokens are done.
  mutating func take(_ token: Token, at place: Int, in text: ClauseText) -> Int {
    switch token.word {
    case .comma, .semicolon: join(.comma)
    case .and: join(.and)
    case .or: join(.or)
    case .as where follows(place, text): join(.and)
    default:
      guard !token.shape.contains(.mark) else { return 1 }
      let key = FoldedWord.compared(token, in: text.bytes)
      guard !NormWords.ignored.contains(key) else { return 1 }
      append(key, token.start..<token.end, token)
      return 1
    }
    return token.word == .as ? 3 : 1
  }

  /// Whether "as well as" begins at a token.
  private func follows(_ place: Int, _ text: ClauseText) -> Bool {
    place + 2 < text.tokens.count && text.tokens[place + 1].key == "WELL"
      && text.tokens[place + 2].word == .as
  }
}
