/// Divides a text into words, numbers and marks.
///
/// A word is a run of letters and digits; a hyphen or an apostrophe between two of them belongs to it, as do the
/// point or comma between two digits and the point in "U.S". Every other character that is no white space is a token
/// of its own. A curly apostrophe and a hyphen that does not break are compared as their plain forms, and soft hyphens
/// are left aside. Invalid UTF-8 gives odd words, but neither an error nor a trap.
struct TokenScanner {
  private let bytes: [UInt8]
  private let end: Int

  /// The offset behind the last token.
  private(set) var position: Int

  /// The offset of the last token.
  private(set) var start: Int

  /// The number of the last token.
  private(set) var id: Int32 = 0

  /// A word as it is compared, where that is not how it is spelled.
  private var spelling: [UInt8] = []

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    start = position
    end = range.upperBound
  }

  /// Goes to the next token at an offset or behind it.
  ///
  /// - Returns: What it is; `nil` behind the last one.
  mutating func next(from offset: Int, _ interner: inout TokenInterner) -> TokenKind? {
    var index = offset
    while index < end, bytes[index] <= 0x20 { index &+= 1 }
    start = index
    guard index < end else {
      position = index
      return nil
    }
    let first = bytes[index]
    guard index &+ 8 <= bytes.count else { return lastWord(first, &interner) }
    let chunk = WordBytes(bytes, at: index)
    let count = chunk.wordCount
    guard count > 0 else { return other(first, &interner) }
    if count == 8 { return longWord(first, &interner) }
    index &+= count
    let isLonger = chunk[count] > 0x20 && index < end
    if index > end { index = end }
    if isLonger, let end = endOfLongerWord(index) {
      return longerWord(first, to: end, &interner)
    }
    position = index
    id = interner.id(chunk.prefix(index &- start), bytes, start, index)
    return first.isDigit ? .number : .word
  }

  /// Takes a word that begins with eight letters or digits, or more.
  private mutating func longWord(_ first: UInt8, _ interner: inout TokenInterner) -> TokenKind {
    let head = WordBytes(bytes, at: start).bits
    var index = start &+ 8
    var key = TokenInterner.key(first: head)
    while index &+ 8 <= bytes.count {
      let chunk = WordBytes(bytes, at: index)
      let count = chunk.wordCount
      if count < 8 {
        if count > 0 { key = TokenInterner.key(key, appending: chunk.prefix(count)) }
        index &+= count
        guard index <= end, index == end || chunk[count] <= 0x20 || endOfLongerWord(index) == nil
        else { break }
        position = index
        id = interner.id(index &- start == 8 ? head : key, bytes, start, index)
        return first.isDigit ? .number : .word
      }
      key = TokenInterner.key(key, appending: chunk.bits)
      index &+= 8
    }
    return lastWord(first, &interner) ?? .word
  }

  /// Takes a token at the end of the text, or of a part of it, or with other bytes than letters of ASCII.
  private mutating func lastWord(_ first: UInt8, _ interner: inout TokenInterner) -> TokenKind? {
    guard first.isWordByte else { return other(first, &interner) }
    return longerWord(first, to: endOfLongerWord(start) ?? start, &interner)
  }

  /// Takes what begins with neither a letter of ASCII nor a digit.
  private mutating func other(_ first: UInt8, _ interner: inout TokenInterner) -> TokenKind? {
    guard first >= 0x80 else { return mark(1, &interner) }
    switch UnicodeMark(bytes, at: start, end: end) {
    case .letter(let length):
      return longerWord(first, to: endOfLongerWord(start) ?? min(end, start + length), &interner)
    case .space(let length), .line(let length), .ignored(let length):
      position = min(end, start + length)
      return next(skippingTo: position, &interner)
    case .dash(let length), .hyphen(let length), .quote(let length), .apostrophe(let length),
      .sign(let length):
      return mark(length, &interner)
    }
  }

  /// Goes over white space above ASCII, however much there is, to the next token.
  private mutating func next(skippingTo offset: Int, _ interner: inout TokenInterner) -> TokenKind?
  {
    var index = offset
    while index < end {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      guard bytes[index] >= 0x80 else { break }
      switch UnicodeMark(bytes, at: index, end: end) {
      case .space(let length), .line(let length), .ignored(let length):
        index = min(end, index + length)
        continue
      default: break
      }
      break
    }
    return next(from: index, &interner)
  }

  private mutating func mark(_ length: Int, _ interner: inout TokenInterner) -> TokenKind {
    position = min(end, start + length)
    var tail: UInt64 = 0
    for index in start..<position { tail = tail &<< 8 | UInt64(bytes[index]) }
    id = interner.id(tail, bytes, start, position)
    return .mark
  }

  /// Where the word that goes on at an offset ends; `nil` if it ends there.
  private func endOfLongerWord(_ offset: Int) -> Int? {
    var index = offset
    while index < end {
      let byte = bytes[index]
      if byte.isWordByte {
        index += 1
      } else if byte >= 0x80 {
        switch UnicodeMark(bytes, at: index, end: end) {
        case .letter(let length): index = min(end, index + length)
        case .ignored(let length) where bytes[index] == 0xC2 && isLetter(index + length):
          index += length
        case .apostrophe(let length) where bytes[index] == 0xE2 && isLetter(index + length),
          .hyphen(let length) where isLetter(index + length):
          guard index > start else { return nil }
          index += length
        default: return index > offset ? index : nil
        }
      } else if isJoiner(byte, index) {
        index += 1
      } else {
        break
      }
    }
    return index > offset ? index : nil
  }

  /// Whether a letter or digit stands at an offset.
  private func isLetter(_ index: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] < 0x80 { return bytes[index].isWordByte }
    if case .letter = UnicodeMark(bytes, at: index, end: end) { return true }
    return false
  }

  /// Whether a sign of ASCII belongs to the word on both sides of it.
  private func isJoiner(_ byte: UInt8, _ index: Int) -> Bool {
    guard index > start, index + 1 < end else { return false }
    switch byte {
    case 0x2D, 0x27: return isLetter(index + 1)
    case 0x2C: return bytes[index - 1].isDigit && bytes[index + 1].isDigit
    case 0x2E:
      if bytes[index - 1].isDigit { return bytes[index + 1].isDigit }
      // Only single letters are joined: "U.S", "e.g", and not two sentences that no space parts.
      return bytes[index - 1].isLetter && bytes[index + 1].isLetter
        && (index - 1 == start || bytes[index - 2] == 0x2E)
        && (index + 2 >= end || !isLetter(index + 2))
    default: return false
    }
  }

  /// Takes a word that is not of letters of ASCII alone.
  private mutating func longerWord(
    _ first: UInt8, to wordEnd: Int, _ interner: inout TokenInterner
  ) -> TokenKind {
    spelling.removeAll(keepingCapacity: true)
    var index = start
    while index < wordEnd {
      let byte = bytes[index]
      let next = index + 1 < wordEnd ? bytes[index + 1] : 0
      let third = index + 2 < wordEnd ? bytes[index + 2] : 0
      switch (byte, next, third) {
      case (0xC2, 0xAD, _): index += 2
      case (0xE2, 0x80, 0x99):
        spelling.append(0x27)
        index += 3
      case (0xE2, 0x80, 0x91):
        spelling.append(0x2D)
        index += 3
      default:
        spelling.append(byte)
        index += 1
      }
    }
    position = wordEnd
    id = interner.id(of: spelling)
    let kind: TokenKind = first.isDigit ? .number : .word
    return spelling.count == wordEnd - start ? kind : kind.asVariant
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII or a digit.
  @inline(__always)
  fileprivate var isWordByte: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10
  }
}
