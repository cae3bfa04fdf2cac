/// Divides text into words, numbers and marks.
///
/// The text is read once, byte by byte, and no string is made. Curly quotation marks, dashes, no-break
/// spaces and soft hyphens are known by their UTF-8 bytes; any other byte above ASCII belongs to a
/// word. Invalid UTF-8 gives odd words, but neither an error nor a trap.
struct WordScanner {
  /// How finely a text is divided.
  enum Grain {
    /// Hyphens and the apostrophe of a possessive belong to their word, points and commas to their number;
    /// every mark is a token.
    case phrases

    /// Words are runs of letters and numbers runs of digits; marks, and tags of markup, stand before them.
    case words
  }

  /// How far a pass has come.
  struct Pass {
    /// The offset of the next byte.
    var position: Int

    /// What was met since the last token, and behind the last one at the end; a text begins as behind a space.
    var marks: Token.Marks = .space

    /// The families of all the words so far.
    var families: WordFamily = []

    /// Whether the last mark was a quotation mark.
    var isBehindQuote = false

    /// Whether the last word is unknown and may be one in which words run together around a modal.
    var mayHoldModal = false
  }

  let bytes: [UInt8]
  let end: Int
  let grain: Grain
  private let start: Int
  let vocabulary = Vocabulary.english

  /// Prepares to divide a range of the bytes; the range is cut to the bytes there are.
  init(_ bytes: [UInt8], in range: Range<Int>, grain: Grain) {
    let range = range.clamped(to: 0..<min(bytes.count, Int(Int32.max)))
    self.bytes = bytes
    self.grain = grain
    start = range.lowerBound
    end = range.upperBound
  }

  /// The tokens of a range of the bytes.
  static func tokens(
    in bytes: [UInt8], _ range: Range<Int>, grain: Grain = .phrases
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    WordScanner(bytes, in: range, grain: grain).append(to: &tokens)
    return tokens
  }

  /// Adds all tokens to others.
  ///
  /// - Returns: What stands behind the last token, and the families of all words together.
  @discardableResult
  func append(to tokens: inout [Token]) -> Pass {
    var pass = Pass(position: start)
    while pass.position < end {
      let byte = bytes[pass.position]
      if byte.isLetter {
        if !appendShortWord(to: &tokens, &pass) { appendWord(to: &tokens, &pass) }
      } else if byte == 0x20 {
        skip(.space, length: 1, &pass)
      } else if byte.isDigit {
        tokens.append(number(&pass))
      } else if byte < 0x80 {
        if let mark = sign(byte, &pass) { tokens.append(mark) }
      } else if let token = symbol(&pass) {
        tokens.append(token)
      }
    }
    return pass
  }

  private func number(_ pass: inout Pass) -> Token {
    let start = pass.position
    var position = start
    var key = FoldedWord()
    while position < end {
      let byte = bytes[position]
      if byte.isDigit {
        key.append(byte)
        position += 1
      } else if grain == .words {
        break
      } else if byte == 0x2C || byte == 0x2E, position + 1 < end, bytes[position + 1].isDigit {
        position += 2
      } else if byte.isLetter {
        position += 1
      } else {
        break
      }
    }
    pass.position = position
    var shape: Token.Shape = .number
    if grain == .phrases { skipPossessive(&shape, &pass) }
    return token(key, from: start, .digits, [], shape, &pass)
  }

  /// Adds a known word of up to seven letters of ASCII before another character of ASCII, as most words are.
  ///
  /// - Returns: Whether such a word stands at the position.
  @inline(__always)
  private func appendShortWord(to tokens: inout [Token], _ pass: inout Pass) -> Bool {
    let start = pass.position
    guard grain == .phrases, EightBytes.fit(bytes, at: start) else { return false }
    let eight = EightBytes(bytes, at: start)
    let count = eight.leadingLetters
    guard count < EightBytes.count, start &+ count < end else { return false }
    let next = eight.byte(at: count)
    // Hyphens and apostrophes may belong to the word.
    guard next < 0x80, next != 0x2D, next != 0x27 else { return false }
    let key = FoldedWord(eight, first: count)
    guard let entry = vocabulary.entry(key) else { return false }
    pass.position = start &+ count
    var shape: Token.Shape = eight.byte(at: 0) &- 0x41 < 26 ? .capital : []
    if count > 1, eight.areCapitals(first: count) { shape.insert(.allCapitals) }
    tokens.append(token(key, from: start, entry.word, entry.families, shape, &pass))
    if next == 0x20 { skip(.space, length: 1, &pass) }
    return true
  }

  func word(_ pass: inout Pass) -> Token {
    let start = pass.position
    let letters = Letters(bytes, from: start, to: end, joinsHyphens: grain == .phrases)
    pass.position = letters.end
    var shape: Token.Shape = isCapital(at: start) ? .capital : []
    if letters.count > 1, letters.areCapitals { shape.insert(.allCapitals) }
    guard grain == .phrases else {
      return token(letters.key, from: start, .unknown, [], shape, &pass)
    }
    skipPossessive(&shape, &pass)
    if let entry = vocabulary.entry(letters.key) {
      return token(letters.key, from: start, entry.word, entry.families, shape, &pass)
    }
    let parts = Vocabulary.parts(ofUnknown: bytes, start..<letters.end)
    if parts.mayDefine { pass.families.insert(.defining) }
    pass.mayHoldModal = parts.mayHoldModal
    let suggested = Vocabulary.families(ofUnknown: bytes, start..<letters.end)
    return token(letters.key, from: start, .unknown, suggested, shape, &pass)
  }

  func isCapital(at start: Int) -> Bool {
    let first = bytes[start]
    return first &- 0x41 < 26 || first == 0xC3 && start + 1 < end && bytes[start + 1] < 0xA0
  }

  @inline(__always)
  private func skipPossessive(_ shape: inout Token.Shape, _ pass: inout Pass) {
    guard pass.position < end else { return }
    let byte = bytes[pass.position]
    if byte == 0x27 || byte >= 0x80 { skipApostrophe(&shape, &pass) }
  }

  private func skipApostrophe(_ shape: inout Token.Shape, _ pass: inout Pass) {
    let position = pass.position
    var length = 1
    if bytes[position] >= 0x80 {
      guard case .apostrophe(let count) = UnicodeMark(bytes, at: position, end: end) else { return }
      length = count
      pass.families.insert(.defining)
    }
    guard position > start, position + length <= end else { return }
    let next = position + length < end ? bytes[position + length] : 0x20
    if next | 0x20 == 0x73 {
      let behind = position + length + 1 < end ? bytes[position + length + 1] : 0x20
      guard !behind.isLetter else { return }
      pass.position += length + 1
      shape.insert(.possessive)
    } else if bytes[position - 1] | 0x20 == 0x73, !next.isLetter {
      pass.position += length
      shape.insert(.possessive)
    }
  }

  @inline(__always)
  func token(
    _ key: FoldedWord, from start: Int, _ word: Word, _ families: WordFamily,
    _ shape: Token.Shape, _ pass: inout Pass
  ) -> Token {
    pass.families.formUnion(families)
    let before = pass.isBehindQuote ? pass.marks.union(.openingQuote) : pass.marks
    pass.marks = []
    pass.isBehindQuote = false
    return Token(key, from: start, to: pass.position, word, families, shape, before: before)
  }
}
