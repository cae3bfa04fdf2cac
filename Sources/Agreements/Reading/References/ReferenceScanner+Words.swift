extension ReferenceScanner {
  /// The word that names a unit.
  struct UnitWord {
    var unit: ReferenceUnit
    var isPlural: Bool

    /// Where the word ends, with the full stop of an abbreviation.
    var end: Int
  }

  /// The most bytes of a title between parentheses.
  private static let longestTitle = 160

  /// The words that only in capitals name a unit and do not mean something else.
  private func needsCapital(_ unit: ReferenceUnit) -> Bool {
    unit == .part || unit == .title
  }

  /// The name of a unit at an offset: "Article", "Arts.", "sub-paragraph".
  func unitWord(at index: Int) -> UnitWord? {
    guard let word = lexer.meaning(at: index) else { return gluedArticle(at: index) }
    switch word.word {
    case .sub:
      let next = lexer.byte(word.end) == 0x2D ? word.end + 1 : lexer.afterSpace(word.end)
      guard let rest = lexer.meaning(at: next), case .unit(let unit, let isPlural) = rest.word,
        let below = Self.below(unit)
      else { return nil }
      return UnitWord(
        unit: below, isPlural: isPlural, end: afterStop(rest.end, from: next))
    case .unit(let unit, let isPlural):
      if needsCapital(unit), !lexer.isCapital(index) { return nil }
      // "the letter(s)" counts letters.
      if lexer.byte(word.end) == 0x28, lexer.byte(word.end + 1) | 0x20 == 0x73,
        lexer.byte(word.end + 2) == 0x29
      {
        return nil
      }
      // Only "art." and "para." are abbreviations; "Parte." ends a sentence.
      let isShort = unit == .article || unit == .paragraph
      return UnitWord(
        unit: unit, isPlural: isPlural,
        end: isShort ? afterStop(word.end, from: index) : word.end)
    default: return nil
    }
  }

  /// The unit that "sub-" makes of another one, if it makes any.
  private static func below(_ unit: ReferenceUnit) -> ReferenceUnit? {
    switch unit {
    case .article: .paragraph
    case .paragraph: .subparagraph
    case .section: .subsection
    case .subparagraph, .item: .item
    default: nil
    }
  }

  /// "Article" with a Roman number behind it that lost its space: "ArticleXX".
  private func gluedArticle(at index: Int) -> UnitWord? {
    for end in index + 7...index + 8 {
      guard lexer.isCapital(end), end < lexer.limit, let word = lexer.word(at: index, to: end),
        case .unit(.article, let isPlural)? = word.term.meaning, lexer.capitals(at: end) != nil
      else { continue }
      return UnitWord(unit: .article, isPlural: isPlural, end: end)
    }
    return nil
  }

  /// The end of an abbreviated word with its full stop.
  private func afterStop(_ end: Int, from start: Int) -> Int {
    end - start <= 5 && lexer.byte(end) == 0x2E ? end + 1 : end
  }

  /// The words before a unit that say which one is meant, and where they begin.
  func modifier(
    before index: Int, isPlural: Bool
  ) -> (designation: ScannedReference.Designation?, start: Int) {
    guard let word = lexer.meaning(before: index) else { return (nil, index) }
    let start = word.range.lowerBound
    switch word.word {
    case .this: return (.this, afterDeterminer(start))
    case .that: return (.that, afterDeterminer(start))
    case .ordinal(let place): return (.ordinal(place), afterDeterminer(start))
    case .preceding, .following:
      var count = isPlural ? 64 : 1
      var first = start
      if let before = lexer.meaning(before: start), case .cardinal(let number) = before.word {
        count = min(number, 64)
        first = before.range.lowerBound
      }
      let isBack = word.word == .preceding
      return (isBack ? .preceding(count) : .following(count), afterDeterminer(first))
    default: return (nil, index)
    }
  }

  /// Where a phrase begins, with the determiner before it.
  private func afterDeterminer(_ start: Int) -> Int {
    guard let word = lexer.meaning(before: start), word.word == .determiner else { return start }
    return word.range.lowerBound
  }

  /// The offset after the apostrophe of an elided word, as in "de l'article", and after space.
  func afterApostrophe(_ index: Int) -> Int {
    if lexer.byte(index) == 0x27 { return lexer.afterSpace(index + 1) }
    if lexer.byte(index) == 0xE2, lexer.byte(index + 1) == 0x80, lexer.byte(index + 2) == 0x99 {
      return lexer.afterSpace(index + 3)
    }
    return lexer.afterSpace(index)
  }

  /// The end of an expression with a word such as "above" after it.
  func afterPlaceWord(_ end: Int) -> Int {
    guard let word = lexer.word(at: lexer.afterSpace(end)), word.term.traits.contains(.place) else {
      return end
    }
    return word.end
  }

  /// The end of the title that repeats the heading of a unit between parentheses, and space.
  ///
  /// "Article VIII (Fees and Formalities) of the GATT" goes on after the title.
  func afterTitle(_ end: Int) -> Int {
    let start = lexer.afterSpace(end)
    guard lexer.byte(start) == 0x28, lexer.isCapital(start + 1) else { return start }
    var depth = 0
    for index in start..<min(lexer.limit, start + Self.longestTitle) {
      if lexer.bytes[index] == 0x28 { depth += 1 }
      if lexer.bytes[index] == 0x29 {
        depth -= 1
        if depth == 0 { return lexer.afterSpace(index + 1) }
      }
    }
    return start
  }

  /// Whether a unit with its number is the heading of a clause and no reference.
  ///
  /// A heading begins a line, and a colon or dash follows its number. Where the line before is the
  /// end of a sentence, a full stop or the end of the line may follow as well, and then a title.
  func isHeading(from start: Int, to end: Int) -> Bool {
    let next = lexer.afterSpace(end)
    var isWeak = false
    var title = next
    switch lexer.byte(next) {
    case 0x3A: break
    case 0x2E where lexer.byte(next + 1) == 0x2D: break
    case 0x2D where lexer.isLetter(lexer.afterSpace(next + 1)): break
    case 0xE2 where lexer.byte(next + 1) == 0x80 && lexer.isLetter(lexer.afterSpace(next + 3)):
      break
    case 0x2E:
      isWeak = true
      title = lexer.afterSpace(next + 1)
    default:
      isWeak = true
      guard next > end, lexer.bytes[end..<next].contains(0x0A) else { return false }
    }
    let before = lexer.beforeSpace(start)
    if let joint = lexer.meaning(before: start) {
      // What a preposition or conjunction leads to is a reference, wherever the line begins.
      switch joint.word {
      case .of, .within, .conjunction, .rangeWord: return false
      default: break
      }
    }
    let isLine = before == lexer.start || lexer.bytes[before..<start].contains(0x0A)
    let last = before > lexer.start ? lexer.bytes[before - 1] : 0x2E
    let isAfterSentence = last == 0x2E || last == 0x3B || last == 0x3A
    guard isWeak else { return isLine || last == 0x2E }
    return isLine && isAfterSentence && lexer.isCapital(title) && lexer.isCapital(start)
  }

  /// What a reference does in its sentence, by the words before it.
  func function(before start: Int) -> Reference.Function {
    var index = start
    var weak: Reference.Function = .plain
    for _ in 0..<9 {
      guard let range = lexer.wordBefore(index), isClose(range.upperBound, index),
        let word = lexer.word(at: range.lowerBound, to: range.upperBound),
        let meaning = word.term.function
      else { break }
      switch meaning {
      case .filler: index = range.lowerBound
      case .function(let function): return function
      case .weak(let function):
        weak = function
        index = range.lowerBound
      }
      if weak != .plain { break }
    }
    return weak
  }

  /// Whether nothing but space or an apostrophe stands between a word and what follows it.
  private func isClose(_ end: Int, _ next: Int) -> Bool {
    lexer.afterSpace(end) >= next || afterApostrophe(end) >= next
  }
}
