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
