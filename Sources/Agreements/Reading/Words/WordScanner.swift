/// Divides text into words, numbers and marks.
///
/// The text is read once, byte by byte, and no string is made. Curly quotation marks, dashes, no-break
/// spaces and soft hyphens are known by their UTF-8 bytes; any other byte above ASCII belongs to a
/// word. Invalid UTF-8 gives odd words, but neither an error nor a trap.
struct WordScanner {
  private let bytes: [UInt8]
  private let vocabulary = Vocabulary.english
  private var position: Int
  private let end: Int
  private var gap: Token.Shape = .spaceBefore

  /// The tokens in a range of the bytes; the range is cut to the bytes there are.
  static func tokens(in bytes: [UInt8], _ range: Range<Int>) -> [Token] {
    let range = range.clamped(to: 0..<min(bytes.count, Int(Int32.max)))
    var scanner = WordScanner(bytes: bytes, position: range.lowerBound, end: range.upperBound)
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8], position: Int, end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }

  private mutating func next() -> Token? {
    while position < end {
      let byte = bytes[position]
      switch byte {
      case 0x20, 0x09:
        gap.insert(.spaceBefore)
        position += 1
      case 0x0A, 0x0B, 0x0C, 0x0D:
        gap.formUnion([.spaceBefore, .lineBefore])
        position += 1
      case 0x30...0x39:
        return number()
      case 0x41...0x5A, 0x61...0x7A:
        return word()
      case 0x80...:
        if let token = symbol() { return token }
      case 0x2A, 0x5F, 0x23, 0x7C, 0x5C:
        // Marks of Markdown say nothing.
        position += 1
      case ..<0x20:
        position += 1
      default:
        return mark(Self.words[Int(byte)], length: 1)
      }
    }
    return nil
  }

  /// The symbol, or the word, at a byte above ASCII; nothing if it is white space.
  private mutating func symbol() -> Token? {
    switch UnicodeMark(bytes, at: position, end: end) {
    case .space(let length):
      gap.insert(.spaceBefore)
      position += length
      return nil
    case .ignored(let length):
      position += length
      return nil
    case .dash(let length): return mark(.dash, length: length)
    case .quote(let length): return mark(.quote, length: length)
    case .bullet(let length): return mark(.unknown, length: length)
    case .letter, .hyphen, .apostrophe: return word()
    }
  }

  private mutating func mark(_ word: Word, length: Int) -> Token {
    let start = position
    position = min(end, position + length)
    return token(from: start, to: position, word, [], .mark)
  }

  private mutating func number() -> Token {
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        position += 1
      } else if byte == 0x2C || byte == 0x2E, position + 1 < end, bytes[position + 1] &- 0x30 < 10 {
        position += 2
      } else if (byte | 0x20) &- 0x61 < 26 {
        position += 1
      } else {
        break
      }
    }
    return token(from: start, to: position, .digits, [], .number)
  }

  private mutating func word() -> Token {
    let start = position
    var hash: UInt32 = 2_166_136_261
    var capitals = 0
    var length = 0
    var shape: Token.Shape = bytes[start] &- 0x41 < 26 ? .capital : []
    scan: while position < end {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 {
        if byte < 0x61 { capitals += 1 }
        hash = Vocabulary.mix(hash, byte)
        length += 1
        position += 1
        continue
      }
      if byte == 0x2D {
        guard position + 1 < end, (bytes[position + 1] | 0x20) &- 0x61 < 26, length > 0 else {
          break
        }
        hash = Vocabulary.mix(hash, byte)
        position += 1
        continue
      }
      if byte == 0x27 { break }
      guard byte >= 0x80 else { break }
      switch UnicodeMark(bytes, at: position, end: end) {
      case .letter(let count):
        for index in position..<min(end, position + count) {
          hash = Vocabulary.mix(hash, bytes[index])
        }
        length += 1
        position = min(end, position + count)
      case .ignored(let count): position = min(end, position + count)
      case .hyphen(let count):
        hash = Vocabulary.mix(hash, 0x2D)
        position = min(end, position + count)
      default: break scan
      }
    }
    if capitals > 1, capitals == length { shape.insert(.allCapitals) }
    let spelling = start..<position
    if position == start { position += 1 }
    skipPossessive(&shape)
    if let entry = vocabulary.entry(bytes, spelling, hash: Vocabulary.finish(hash)) {
      return token(from: start, to: position, entry.word, entry.families, shape)
    }
    return token(from: start, to: position, .unknown, families(of: spelling), shape)
  }

  private mutating func skipPossessive(_ shape: inout Token.Shape) {
    var length = 0
    if position < end, bytes[position] == 0x27 {
      length = 1
    } else if position < end, bytes[position] >= 0x80,
      case .apostrophe(let count) = UnicodeMark(bytes, at: position, end: end)
    {
      length = count
    }
    guard length > 0, position + length <= end else { return }
    let next = position + length < end ? bytes[position + length] : 0x20
    if next | 0x20 == 0x73 {
      let behind = position + length + 1 < end ? bytes[position + length + 1] : 0x20
      guard (behind | 0x20) &- 0x61 >= 26 else { return }
      position += length + 1
      shape.insert(.possessive)
    } else if bytes[position - 1] | 0x20 == 0x73, (next | 0x20) &- 0x61 >= 26 {
      position += length
      shape.insert(.possessive)
    }
  }

  /// The families that the ending of an unknown word suggests.
  private func families(of range: Range<Int>) -> WordFamily {
    guard range.count > 4 else { return [] }
    let last = Vocabulary.lowercase(bytes[range.upperBound - 1])
    let second = Vocabulary.lowercase(bytes[range.upperBound - 2])
    let third = Vocabulary.lowercase(bytes[range.upperBound - 3])
    if last == 0x64, second == 0x65 { return .participle }
    if last == 0x67, second == 0x6E, third == 0x69 { return .gerund }
    if last == 0x79, second == 0x6C { return .adverb }
    return Self.namesPerson(last, second, third) ? .person : []
  }

  /// Whether an unknown word ends like the name of who does something: "drafters", "auctioneer".
  private static func namesPerson(_ last: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (third, second, last) {
    case (0x65, 0x72, 0x73), (0x6F, 0x72, 0x73), (0x74, 0x6F, 0x72), (0x69, 0x73, 0x74): true
    default: false
    }
  }

  private mutating func token(
    from start: Int, to end: Int, _ word: Word, _ families: WordFamily, _ shape: Token.Shape
  ) -> Token {
    defer { gap = [] }
    return Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word,
      families: families, shape: shape.union(gap))
  }

  /// The words of the marks of ASCII.
  private static let words: [Word] = {
    var words = Array(repeating: Word.unknown, count: 128)
    let marks: [Word] = [
      .comma, .semicolon, .colon, .fullStop, .openParenthesis, .closeParenthesis, .quote,
      .questionMark,
    ]
    for mark in marks {
      for byte in mark.rawValue.utf8 { words[Int(byte)] = mark }
    }
    words[0x5B] = .openParenthesis
    words[0x5D] = .closeParenthesis
    words[0x2D] = .dash
    words[0x27] = .quote
    words[0x21] = .questionMark
    return words
  }()
}
