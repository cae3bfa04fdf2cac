/// Finds where sentences end.
enum SentenceEnd {
  /// The index of the token behind the sentence that begins at a token.
  ///
  /// A period ends a sentence if a capital letter, a number, a quotation mark or a marker follows, and
  /// neither an abbreviation nor an initial nor the number of a paragraph stands before it.
  static func end(of start: Int, in tokens: [Token]) -> Int {
    var index = start
    while index < tokens.count {
      switch tokens[index].word {
      case .fullStop where ends(index, start, tokens), .questionMark where index > start:
        var end = index + 1
        while end < tokens.count,
          tokens[end].word == .quote || tokens[end].word == .closeParenthesis,
          !tokens[end].before.contains(.space)
        {
          end += 1
        }
        return end
      default: index += 1
      }
    }
    return tokens.count
  }

  private static func ends(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
    guard index > start else { return true }
    let previous = tokens[index - 1]
    // "2." or "a." at the start numbers the sentence.
    if index == start + 1, previous.shape.contains(.number) || previous.end - previous.start <= 3 {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    let opens =
      next.shape.contains(.capital) || next.shape.contains(.number) || next.shape.contains(.mark)
    guard opens else { return false }
    if previous.isWord, previous.end - previous.start == 1 {
      // An initial, or a letter that numbers; but behind a provision it is the number of that.
      return index > start + 2 && tokens[index - 2].isAny(of: .provision)
        && next.isCapitalized && next.before.contains(.space)
    }
    if previous.isAny(of: .abbreviation) {
      if next.shape.contains(.number) { return false }
      switch previous.word {
      case .no, .art, .arts, .para, .paras, .nos:
        return next.shape.contains(.capital) && previous.word == .no
      default:
        return !next.shape.contains(.capital) && next.word != .openParenthesis
          ? false : isClosing(previous)
      }
    }
    if next.shape.contains(.mark) {
      return next.word == .openParenthesis || next.word == .quote || next.word == .dash
    }
    // "1.Second": digits after a word without white space are a note.
    if !next.before.contains(.space), next.shape.contains(.number) { return false }
    return true
  }

  private static func isClosing(_ token: Token) -> Bool {
    token.word == .etc
  }
}
