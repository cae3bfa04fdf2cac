// The marks between words.
extension WordScanner {
  /// Goes over marks that make no token.
  @inline(__always)
  func skip(_ mark: Token.Marks, length: Int, _ pass: inout Pass) {
    if grain == .words { noteQuote(mark, &pass) }
    pass.marks.formUnion(mark)
    pass.position = min(end, pass.position + length)
  }

  /// Tells the quotation marks that close, with no space before them, from those that open, with a word behind them.
  private func noteQuote(_ mark: Token.Marks, _ pass: inout Pass) {
    if mark.isDisjoint(with: [.quote, .apostrophe]) {
      if !mark.isEmpty { pass.isBehindQuote = false }
    } else {
      if !pass.marks.contains(.space) { pass.marks.insert(.closingQuote) }
      pass.isBehindQuote = true
    }
  }

  /// Takes a character of ASCII that is neither letter nor digit.
  func sign(_ byte: UInt8, _ pass: inout Pass) -> Token? {
    if byte == 0x3C, let tagEnd = endOfTag(at: pass.position) {
      skip(.space, length: tagEnd - pass.position, &pass)
      return nil
    }
    let (mark, word) = Self.mark(byte)
    if grain == .words || mark.contains(.space) {
      if byte == 0x0A, pass.marks.contains(.line) { pass.marks.insert(.paragraph) }
      skip(mark, length: 1, &pass)
      return nil
    }
    guard let word else {
      pass.position += 1
      return nil
    }
    return self.mark(word, length: 1, &pass)
  }

  /// Takes a character above ASCII, or the word that begins with it.
  func symbol(_ pass: inout Pass) -> Token? {
    let word: Word
    let mark: Token.Marks
    let length: Int
    switch UnicodeMark(bytes, at: pass.position, end: end) {
    case .letter: return self.word(&pass)
    case .hyphen where grain == .phrases: return self.word(&pass)
    case .space(let count):
      skip(.space, length: count, &pass)
      return nil
    case .line(let count):
      skip([.space, .line], length: count, &pass)
      return nil
    case .ignored(let count):
      pass.position = min(end, pass.position + count)
      return nil
    case .hyphen(let count), .dash(let count): (word, mark, length) = (.dash, .dash, count)
    case .quote(let count): (word, mark, length) = (.quote, .quote, count)
    case .apostrophe(let count): (word, mark, length) = (.quote, .apostrophe, count)
    case .sign(let count): (word, mark, length) = (.unknown, .other, count)
    }
    if grain == .words {
      skip(mark, length: length, &pass)
      return nil
    }
    return self.mark(word, length: length, &pass)
  }

  private func mark(_ word: Word, length: Int, _ pass: inout Pass) -> Token {
    let start = pass.position
    pass.position = min(end, start + length)
    if word == .quote { pass.families.formUnion([.defining, .definer]) }
    return token(FoldedWord(), from: start, word, [], .mark, &pass)
  }

  /// The end of a short tag of markup that opens at an offset.
  private func endOfTag(at start: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == 0x2F || bytes[start + 1].isLetter else { return nil }
    var index = start + 1
    while index < end, index < start + 24 {
      if bytes[index] == 0x3E { return index + 1 }
      index += 1
    }
    return nil
  }

  /// What a character of ASCII is that is neither letter nor digit, and the token that it makes; none for
  /// control characters and the marks of Markdown.
  private static func mark(_ byte: UInt8) -> (mark: Token.Marks, word: Word?) {
    switch byte {
    case 0x09, 0x20: (.space, nil)
    case 0x0A...0x0D: ([.space, .line], nil)
    case UInt8(ascii: ","): (.comma, .comma)
    case UInt8(ascii: ";"): (.semicolon, .semicolon)
    case UInt8(ascii: ":"): (.colon, .colon)
    case UInt8(ascii: "."): (.stop, .fullStop)
    case UInt8(ascii: "?"), UInt8(ascii: "!"): (.stop, .questionMark)
    case UInt8(ascii: "\""): (.quote, .quote)
    case UInt8(ascii: "'"): (.apostrophe, .quote)
    case UInt8(ascii: "`"): (.apostrophe, .unknown)
    case UInt8(ascii: "("), UInt8(ascii: "["): (.opening, .openParenthesis)
    case UInt8(ascii: "{"): (.opening, .unknown)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): (.closing, .closeParenthesis)
    case UInt8(ascii: "}"): (.closing, .unknown)
    case UInt8(ascii: "-"): (.dash, .dash)
    case UInt8(ascii: "/"): (.slash, .unknown)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): ([], nil)
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "\\"): (.other, nil)
    case ..<0x20: (.other, nil)
    default: (.other, .unknown)
    }
  }
}
