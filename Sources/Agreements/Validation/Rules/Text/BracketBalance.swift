/// A bracket or quotation mark without its partner in the same text.
struct LoneBracket: Sendable {
  /// Whether a bracket opens or closes, or opens within what closes before it.
  enum Kind: Sendable { case opening, closing, crossing }

  /// The forms that belong together.
  enum Shape: Sendable { case round, square, quote }

  /// The position of the passage.
  var passage: Int

  /// Where it stands.
  var range: Range<Int>

  /// Whether it opens or closes.
  var kind: Kind

  /// Its form.
  var shape: Shape

  /// The number or letter that a closing round bracket may set off as that of an item; `nil` if none stands there.
  var token: String?

  /// Whether it may stand alone: each paragraph of a longer quotation is opened anew and only the last one closed.
  var isOptional = false
}

/// Finds the brackets of one text that have no partner in it.
enum BracketBalance: Sendable {
  static func lone(in passage: Passage, place: Int) -> [LoneBracket] {
    let bytes = passage.bytes
    let countsQuotes = passage.traits.contains(.nonASCII) && hasPlainQuotes(passage)
    var open: [LoneBracket] = []
    var closing: [LoneBracket] = []
    var position = 0
    while position < bytes.count {
      if EightBytes.fit(bytes, at: position),
        !EightBytes(bytes, at: position).mayHoldBracket,
        !(countsQuotes && EightBytes(bytes, at: position).holdsOtherThanASCII)
      {
        position += EightBytes.count
        continue
      }
      guard let (kind, shape, length) = bracket(bytes, position, countsQuotes: countsQuotes) else {
        position += 1
        continue
      }
      let range = position..<position + length
      position += length
      var lone = LoneBracket(passage: place, range: range, kind: kind, shape: shape)
      if kind == .opening {
        lone.isOptional = shape == .quote && opensBlock(range.lowerBound, bytes)
        open.append(lone)
      } else if let partner = partner(of: shape, in: open) {
        if open[partner].kind == .crossing { closing.append(open[partner]) }
        for index in open.indices[(partner + 1)...] { open[index].kind = .crossing }
        open.remove(at: partner)
      } else if !isFootnote(shape, range.lowerBound, bytes) {
        if shape == .round { lone.token = numerator(endingAt: range.lowerBound, bytes) }
        lone.isOptional =
          shape == .quote
          ? endsBlock(range.upperBound, bytes) : isLedByStop(lone.token, range.lowerBound, bytes)
        closing.append(lone)
      }
    }
    for index in open.indices { open[index].kind = .opening }
    return (open + closing).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a quotation begins a text or follows a colon, so that it may run on through other clauses.
  private static func opensBlock(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<start].last { $0 != 0x20 }
    return before == nil || before == 0x3A
  }

  /// Whether a quotation ends with its text, so that it may have begun in an earlier clause or before its number.
  private static func endsBlock(_ end: Int, _ bytes: [UInt8]) -> Bool {
    bytes[end...].allSatisfy { [0x20, 0x2C, 0x2E, 0x3A, 0x3B].contains($0) }
  }

  /// Whether the number of an item follows a full stop, as in "paragraph 1.c)".
  private static func isLedByStop(_ token: String?, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard let token else { return false }
    let start = end - token.utf8.count
    return start > 0 && bytes[start - 1] == 0x2E
  }

  private static func partner(of shape: LoneBracket.Shape, in open: [LoneBracket]) -> Int? {
    // Not further back than deep nesting goes, so that no text takes a quadratic time.
    open.indices.suffix(64).last { open[$0].shape == shape }
  }

  private static func bracket(
    _ bytes: [UInt8], _ position: Int, countsQuotes: Bool
  ) -> (LoneBracket.Kind, LoneBracket.Shape, Int)? {
    switch bytes[position] {
    case 0x28: return (.opening, .round, 1)
    case 0x29: return (.closing, .round, 1)
    case 0x5B: return (.opening, .square, 1)
    case 0x5D: return (.closing, .square, 1)
    case 0xE2 where countsQuotes && position + 2 < bytes.count && bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x9C: return (.opening, .quote, 3)
      case 0x9D: return (.closing, .quote, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a text quotes in “this way” alone: with other marks beside, one may stand for the other.
  private static func hasPlainQuotes(_ passage: Passage) -> Bool {
    var opening = 0
    var closing = 0
    for (scalar, range) in WideCharacters(passage.bytes) {
      switch scalar.value {
      case 0x201C: opening += 1
      case 0x201D: closing += 1
      // „this“, ‟this”, ,,this”, ″ and ‘‘this’’
      case 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: return false
      case 0x2018, 0x2019:
        let next = passage.bytes.scalar(at: range.upperBound)?.value
        if next == scalar.value { return false }
      default: break
      }
    }
    guard opening + closing > 0, passage.bytes.firstRange(of: [0x2C, 0x2C]) == nil else {
      return false
    }
    if passage.traits.contains(.straightQuote) {
      if passage.bytes.contains(0x22) || passage.bytes.firstRange(of: [0x27, 0x27]) != nil {
        return false
      }
    }
    // ”this” and “this“
    return !(opening == 0 && closing % 2 == 0 || closing == 0 && opening % 2 == 0)
  }

  /// Whether a closing bracket belongs to the mark of a footnote, as in "*)", "<sup>1)</sup>" and "[^1]:".
  private static func isFootnote(_ shape: LoneBracket.Shape, _ end: Int, _ bytes: [UInt8]) -> Bool {
    var start = end
    while start > 0, bytes[start - 1].isDigit { start -= 1 }
    let isNumber = start < end
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let before = start > 0 ? bytes[start - 1] : 0x20
    switch shape {
    case .round: return before == 0x2A || (isNumber && before == 0x3E)
    case .square: return before == 0x5E
    case .quote: return false
    }
  }

  /// The number or letter before a closing bracket that may be that of an item: "b" in "goods; b) services".
  ///
  /// What stands before it in the same word may lead to it, as in "paragraph 2.a)".
  private static func numerator(endingAt end: Int, _ bytes: [UInt8]) -> String? {
    var start = end
    while start > 0, end - start <= 5, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 {
      start -= 1
    }
    if start == end {
      while start > 0, end - start <= 3, bytes[start - 1].isDigit { start -= 1 }
      guard start < end, end - start <= 3, start == 0 || bytes[start - 1] == 0x20 else {
        return nil
      }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    if start > 0, ![0x20, 0x2E, 0x3A, 0x2C, 0x23].contains(bytes[start - 1]),
      !bytes[start - 1].isDigit
    {
      // "paragraph 1a)" has lost a bracket; in "Article 06a)" or after a letter nothing can be told.
      return nil
    }
    if followsAttachment(start, bytes) { return nil }
    let token = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    // In "Article 6a)" a bracket may be missing as well, so that such a token has no neighbours.
    let isLed = start > 0 && bytes[start - 1].isDigit
    let isDoubled = token.count == 2 && token.first == token.last
    return token.count == 1 || isDoubled || romans.contains(token)
      ? (isLed ? "-" + token : token) : nil
  }

  /// Whether what begins at a position is the number of an annex or an article, as in "see Annex I)", and not that of an item.
  private static func followsAttachment(_ start: Int, _ bytes: [UInt8]) -> Bool {
    guard start > 5, bytes[start - 1] == 0x20 else { return false }
    var first = start - 1
    while first > 0, start - first < 10, bytes[first - 1].isLetter { first -= 1 }
    let word = String(decoding: bytes[first..<start - 1], as: UTF8.self).lowercased()
    return attachments.contains(word)
  }

  private static let attachments: Set<String> = [
    "annex", "annexe", "appendix", "article", "schedule",
  ]

  /// Roman numbers as items of lists have them.
  static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}

extension EightBytes {
  /// Whether a bracket may be among the bytes, round, square or curly; none is missed.
  @inline(__always)
  var mayHoldBracket: Bool {
    let plain = lowered
    return plain.places(of: 0x28) | plain.places(of: 0x29) | plain.places(of: 0x7B)
      | plain.places(of: 0x7D) != 0
  }
}
