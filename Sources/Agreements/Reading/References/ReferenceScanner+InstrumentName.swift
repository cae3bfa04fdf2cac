extension ReferenceScanner {
  /// A name of an instrument that begins with another word: "the Vienna Convention", "GATT 1994".
  func properName(at start: Int) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = start
    for count in 0..<8 {
      guard index < lexer.limit else { return nil }
      if let acronym = gluedAcronym(at: index) {
        let name = afterYear(acronym)
        return (.external(start..<name), name)
      }
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
      if count > 0, let noun = gluedNounEnd(index..<word.end) {
        return (.external(start..<noun), noun)
      }
      if isAcronym(index..<word.end, word.term), !precedesNoun(word.end) {
        let end = organisationEnd(after: afterYear(word.end))
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

  /// Whether the next words end with that for an instrument, as in "the WTO Agreement" and "ICSID Additional Facility
  /// Rules".
  func precedesNoun(_ end: Int) -> Bool {
    var index = lexer.afterSpace(end)
    for count in 0..<Self.wordsBeforeNoun {
      guard let next = lexer.word(at: index) else { return false }
      switch next.term.meaning {
      case .instrument?: return true
      case .conjunction? where count > 0: break
      case nil where gluedNounEnd(index..<next.end) != nil: return true
      case nil where lexer.isCapital(index): break
      default: return false
      }
      index = lexer.afterSpace(next.end)
    }
    return false
  }

  /// The end of a word for an instrument to which the next word is joined, as in "Agreementexists".
  private func gluedNounEnd(_ range: Range<Int>) -> Int? {
    guard lexer.isCapital(range.lowerBound) else { return nil }
    for length in Self.lengthsOfNouns where range.count > length + 3 {
      let end = range.lowerBound + length
      if case .instrument(let noun)? = lexer.word(at: range.lowerBound, to: end)?.term.meaning,
        noun.canBeOwn,
        (range.lowerBound..<range.upperBound).dropFirst().allSatisfy({
          (0x61...0x7A).contains(lexer.bytes[$0])
        })
      {
        return end
      }
    }
    return nil
  }

  /// The lengths of "Treaty", "Agreement" and "Convention", and of what they are in other languages.
  private static let lengthsOfNouns = [6, 7, 8, 9, 10]

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

  /// The end of a name with the acronym of the organisation behind it: "GATS of the WTO", "AGCS de la OMC".
  private func organisationEnd(after end: Int) -> Int {
    guard let of = lexer.meaning(at: lexer.afterSpace(end)), of.word == .of else { return end }
    var index = afterApostrophe(of.end)
    if let article = lexer.meaning(at: index), article.word == .determiner {
      index = afterApostrophe(article.end)
    }
    guard let word = lexer.word(at: index), isKnownAcronym(index..<word.end, word.term),
      !precedesNoun(word.end)
    else { return end }
    return word.end
  }

  /// Whether a conjunction leads to something beside the instrument: "and the Safeguards Agreement".
  private func leadsOn(_ word: ReferenceTerm, end: Int) -> Bool {
    guard word.meaning == .conjunction else { return false }
    return lexer.meaning(at: afterApostrophe(end))?.word == .determiner
  }

  /// Whether a word of the name has lost the space before it: "onRules", "ofCustoms".
  private func isGluedName(_ range: Range<Int>) -> Bool {
    guard let joint = glued(range) else { return false }
    return joint.meaning == .of || joint.traits.contains(.closedQualifier)
  }

  /// The most words that stand before the noun of a name in a list of names.
  private static let wordsBeforeNoun = 5

  /// The end of "Article VI of the GATT 1994" within a name: "the Agreement on Implementation of Article VI of …".
  private func citationEnd(at index: Int) -> Int? {
    guard let unit = unitWord(at: index), unit.unit == .article, !unit.isPlural,
      let number = lexer.digits(at: lexer.afterSpace(unit.end))
        ?? lexer.capitals(at: lexer.afterSpace(unit.end)),
      let of = lexer.meaning(at: lexer.afterSpace(number.end)), of.word == .of
    else { return nil }
    var next = afterApostrophe(of.end)
    if let article = lexer.meaning(at: next), article.word == .determiner {
      next = afterApostrophe(article.end)
    }
    guard lexer.isCapital(next), let word = lexer.word(at: next) else { return nil }
    if isKnownAcronym(next..<word.end, word.term) { return afterYear(word.end) }
    return nil
  }

  /// Whether a mark joins the digits around it within a number: "92/43", "18.045", "170-2006".
  private func isNumberJoint(_ index: Int) -> Bool {
    let byte = lexer.byte(index)
    return (byte == 0x2F || byte == 0x2E || byte == 0x2D) && lexer.isDigit(index + 1)
  }

  /// The offset after the full stop or sign of "No." or "Nº", if a number follows.
  private func afterNumberSign(_ end: Int, at index: Int) -> Int {
    var next = end
    if lexer.byte(next) == 0x2E { next += 1 }
    if lexer.byte(next) == 0xC2 { next += 2 }
    return lexer.isDigit(lexer.afterSpace(next)) ? next : index
  }

  /// Where the name of an instrument ends: at the last capital or number that belongs to it.
  func nameEnd(after start: Int) -> Int {
    var end = start
    var index = lexer.afterSpace(start)
    var isLoose = false
    var isAfterOf = false
    // The parties of "between the Kingdom and the Republic" belong to the name.
    var isBetween = false
    for _ in 0..<Self.maximumWords {
      let wasOf = isAfterOf
      isAfterOf = false
      if lexer.isDigit(index) {
        while lexer.isDigit(index) || isNumberJoint(index) {
          index += 1
          if index - end > 64 { return end }
        }
        end = index
      } else if let word = lexer.word(at: index) {
        if case .unit(let unit, let isPlural)? = word.term.meaning,
          isPlural || unit != .protocolUnit
        {
          if wasOf, let citation = citationEnd(at: index) { end = citation }
          break
        }
        isBetween = isBetween || word.term.traits.contains(.between)
        if !isBetween, leadsOn(word.term, end: word.end) { break }
        isAfterOf = word.term.meaning == .of
        let isName = lexer.isCapital(index) || isGluedName(index..<word.end)
        let isJoint =
          word.end - index <= 3 || word.term.meaning == .of
          || !word.term.traits.isDisjoint(with: [.openQualifier, .closedQualifier])
        guard isName || isJoint else { break }
        if !isName, isLoose, !word.term.traits.contains(.filler) { break }
        isLoose = !isName
        index = word.end
        if isName { end = index }
        if lexer.byte(index) == 0x2D { index += 1 }
        if word.term.meaning == .numberSign { index = afterNumberSign(word.end, at: index) }
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
