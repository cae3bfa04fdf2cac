extension ReferenceScanner {
  /// A name of an instrument that begins with another word: "the Vienna Convention", "GATT 1994".
  func properName(at start: Int) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = start
    for count in 0..<8 {
      guard index < lexer.limit else { return nil }
      if let name = gluedAcronym(at: index) { return (.external(start..<name), name) }
      if count == 0, let end = symbolEnd(at: index) { return (.external(start..<end), end) }
      if lexer.isDigit(index) {
        var end = index
        while lexer.isDigit(end), end - index < 8 { end += 1 }
        index = lexer.afterSpace(end)
        continue
      }
      if count > 0, lexer.byte(index) == 0x28, let word = lexer.word(at: index + 1),
        lexer.byte(word.end) == 0x29
      {
        index = lexer.afterSpace(word.end + 1)
        continue
      }
      guard let word = lexer.word(at: index) else { return nil }
      if isInstrument(index..<word.end, word.term.meaning) {
        let end = nameEnd(after: word.end)
        return (.external(start..<end), end)
      }
      if isAcronym(index..<word.end, word.term), !precedesNoun(word.end) {
        let end = nameEnd(after: afterYear(word.end))
        return (.external(start..<end), end)
      }
      let isJoint = count > 0 && (word.term.meaning == .of || word.term.meaning == .conjunction)
      guard lexer.isCapital(index) || isJoint else { return nil }
      if case .unit(let unit, _)? = word.term.meaning, unit != .protocolUnit { return nil }
      index = lexer.byte(word.end) == 0x2D ? word.end + 1 : afterApostrophe(word.end)
      if lexer.byte(index) == 0x73, !lexer.isLetter(index + 1) {
        index = lexer.afterSpace(index + 1)
      }
    }
    return nil
  }

  /// The end of the symbol of a document: "G/TBT/9", "92/43/EEC".
  private func symbolEnd(at start: Int) -> Int? {
    var end = start
    var slashes = 0
    var capitals = 0
    while end < lexer.limit, end - start < 40 {
      switch lexer.bytes[end] {
      case 0x41...0x5A: capitals += 1
      case 0x30...0x39: break
      case 0x2F where end > start: slashes += 1
      case 0x2D, 0x2E:
        guard lexer.isCapital(end + 1) || lexer.isDigit(end + 1) else { return found() }
      default: return found()
      }
      end += 1
    }
    func found() -> Int? {
      slashes > 0 && capitals > 0 && lexer.bytes[end - 1] != 0x2F && !lexer.isLetter(end)
        ? end : nil
    }
    return found()
  }

  /// Whether a word is one for an instrument, or ends with one as "ADAgreement" does that lost its
  /// space.
  func isInstrument(_ range: Range<Int>, _ meaning: ReferenceWord?) -> Bool {
    switch meaning {
    case .instrument?, .unit(.protocolUnit, isPlural: false)?: return true
    default: break
    }
    guard meaning == nil, range.count > 6 else { return false }
    for index in stride(from: range.upperBound - 3, to: range.lowerBound, by: -1)
    where lexer.isCapital(index) {
      if case .instrument? = lexer.meaning(at: index)?.word { return true }
      return false
    }
    return false
  }

  /// The end of a known acronym to which the next word is joined, as in "GATTde 1994".
  func gluedAcronym(at index: Int) -> Int? {
    var end = index
    while end < lexer.limit, end - index < 8, (0x41...0x5A).contains(lexer.bytes[end]) { end += 1 }
    guard end > index + 2, (0x61...0x7A).contains(lexer.byte(end)),
      let word = lexer.word(at: index, to: end), word.term.traits.contains(.acronym)
    else { return nil }
    return end
  }

  /// The small letters before a capital within a word that lost its space: "on" of "onAgriculture".
  func glued(_ range: Range<Int>) -> ReferenceTerm? {
    for index in range.dropFirst() where lexer.isCapital(index) {
      guard !lexer.isCapital(range.lowerBound) else { return nil }
      return lexer.word(at: range.lowerBound, to: index)?.term
    }
    return nil
  }

  /// Whether the next word is that for an instrument, as in "the WTO Agreement".
  func precedesNoun(_ end: Int) -> Bool {
    guard let next = lexer.meaning(at: lexer.afterSpace(end)) else { return false }
    if case .instrument = next.word { return true }
    return false
  }

  /// Whether a word is an acronym: known, or of three capitals or more.
  func isAcronym(_ range: Range<Int>, _ term: ReferenceTerm) -> Bool {
    for index in range where !(0x41...0x5A).contains(lexer.bytes[index]) { return false }
    if term.traits.contains(.acronym) { return true }
    guard (3...8).contains(range.count), term.meaning == nil else { return false }
    // In a text in capitals a word is no acronym; a number of a unit is none either.
    return lexer.capitals(at: range.lowerBound) == nil && !isShouting(after: range.upperBound)
  }

  /// Whether a word is an acronym of which the instrument is known.
  func isKnownAcronym(_ range: Range<Int>, _ term: ReferenceTerm) -> Bool {
    term.traits.contains(.acronym) && isAcronym(range, term)
  }

  /// Whether the next word is in capitals as well.
  func isShouting(after end: Int) -> Bool {
    let next = lexer.afterSpace(end)
    return lexer.isCapital(next) && lexer.isCapital(next + 1) && lexer.isCapital(next + 2)
  }

  /// The end of an acronym with the year after it: "GATT 1994", "GATT de 1994".
  func afterYear(_ end: Int) -> Int {
    var index = lexer.afterSpace(end)
    if let word = lexer.meaning(at: index), word.word == .of { index = lexer.afterSpace(word.end) }
    var last = index
    while lexer.isDigit(last), last - index < 4 { last += 1 }
    return last - index == 4 && !lexer.isDigit(last) ? last : end
  }

  /// The acronym that stands before a reference: "GATT 1994 Article XX".
  func acronym(before start: Int) -> Range<Int>? {
    var end = lexer.beforeSpace(start)
    let last = end
    var digits = 0
    while end > lexer.start, lexer.isDigit(end - 1), digits < 5 {
      end -= 1
      digits += 1
    }
    if digits == 4 { end = lexer.beforeSpace(end) } else if digits > 0 { return nil }
    guard let range = lexer.wordBefore(end), range.upperBound == end,
      let word = lexer.word(at: range.lowerBound), word.end == end,
      isKnownAcronym(range, word.term)
    else { return nil }
    return range.lowerBound..<last
  }

  /// Where the name of an instrument ends: at the last capital or number that belongs to it.
  func nameEnd(after start: Int) -> Int {
    var end = start
    var index = lexer.afterSpace(start)
    var isLoose = false
    for _ in 0..<Self.maximumWords {
      if lexer.isDigit(index) {
        while lexer.isDigit(index) || lexer.byte(index) == 0x2F && lexer.isDigit(index + 1) {
          index += 1
          if index - end > 64 { return end }
        }
        end = index
      } else if let word = lexer.word(at: index) {
        if case .unit(let unit, let isPlural)? = word.term.meaning,
          isPlural || unit != .protocolUnit
        {
          break
        }
        let isName = lexer.isCapital(index)
        let isJoint =
          word.end - index <= 3
          || !word.term.traits.isDisjoint(with: [.openQualifier, .closedQualifier])
        guard isName || isJoint else { break }
        if !isName, isLoose, !word.term.traits.contains(.filler) { break }
        isLoose = !isName
        index = word.end
        if isName { end = index }
        if lexer.byte(index) == 0x2D { index += 1 }
      } else if lexer.byte(index) == 0x28 {
        guard let word = lexer.word(at: index + 1), lexer.byte(word.end) == 0x29,
          lexer.isCapital(index + 1)
        else { break }
        index = word.end + 1
        end = index
      } else {
        break
      }
      index = afterApostrophe(index)
    }
    return end
  }
}
