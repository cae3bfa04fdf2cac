extension ReferenceScanner {
  /// The most words of an instrument's name that are read.
  static let maximumWords = 24

  /// The scope of a group, and the range of the group with the words that name it.
  func tail(of group: Group) -> (scope: ScannedReference.Scope, range: Range<Int>) {
    let end = group.range.upperBound
    if let name = namedAttachment(in: group) {
      return (.external(name), group.range.lowerBound..<name.upperBound)
    }
    if let tail = tail(
      after: end, isAttachment: group.targets.first?.steps.first?.unit.isAttachment == true)
    {
      return (tail.scope, group.range.lowerBound..<tail.end)
    }
    if let name = instrumentOfNotes(after: end) { return (.external(name), group.range) }
    if let name = acronym(before: group.range.lowerBound) {
      return (.external(name), name.lowerBound..<end)
    }
    return (.bare, group.range)
  }

  /// The name of an attachment to another instrument that has a name of its own and no number: "the
  /// Annex on Financial Services of GATS".
  private func namedAttachment(in group: Group) -> Range<Int>? {
    guard let step = group.targets.first?.steps.first, step.unit.isAttachment,
      step.designation == .unnumbered, let noun = lexer.wordBefore(group.range.upperBound),
      noun.upperBound == group.range.upperBound
    else { return nil }
    let index = lexer.afterSpace(group.range.upperBound)
    guard let word = lexer.word(at: index), lexer.isCapital(lexer.afterSpace(word.end)),
      !word.term.traits.isDisjoint(with: [.openQualifier, .closedQualifier]),
      word.term.meaning != .of
    else { return nil }
    let end = nameEnd(after: group.range.upperBound)
    var position = index
    while position < end {
      guard let word = lexer.word(at: position) else {
        position += 1
        continue
      }
      if isKnownAcronym(position..<word.end, word.term) { return noun.lowerBound..<end }
      if case .instrument? = word.term.meaning, lexer.isCapital(position), !isOwn(before: position)
      {
        return noun.lowerBound..<end
      }
      position = word.end
    }
    return nil
  }

  /// Whether "this" or "the" alone stands before the word for an instrument.
  private func isOwn(before index: Int) -> Bool {
    guard let word = lexer.meaning(before: index) else { return false }
    return word.word == .this || word.word == .determiner
  }

  private func tail(
    after end: Int, isAttachment: Bool
  ) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = afterTitle(end)
    let hasComma = lexer.byte(index) == 0x2C
    if hasComma { index = lexer.afterSpace(index + 1) }
    if isAttachment, hasComma { index = afterRespectively(index) }
    guard let joint = lexer.word(at: index) else { return nil }
    switch joint.term.meaning {
    case .ownTail? where hasComma, .otherTail? where hasComma: return nil
    case .ownTail?: return (.thisAgreement, joint.end)
    case .otherTail?: return (.anaphoric, joint.end)
    case .of?, .within?: return instrument(at: afterApostrophe(joint.end))
    case .rangeWord?
    where isAttachment || lexer.meaning(at: lexer.afterSpace(joint.end))?.word == .this:
      return instrument(at: afterApostrophe(joint.end))
    case _ where isAttachment && joint.term.traits.contains(.attached):
      let next = lexer.afterSpace(joint.end)
      guard let to = lexer.meaning(at: next) else { return nil }
      if to.word == .ownTail { return (.thisAgreement, to.end) }
      return to.word == .rangeWord ? instrument(at: afterApostrophe(to.end)) : nil
    case nil where !hasComma && isAcronym(index..<joint.end, joint.term):
      let name = index..<afterYear(joint.end)
      return (.external(name), name.upperBound)
    default: return nil
    }
  }

  /// The offset after "respectively," between two annexes and their instrument.
  private func afterRespectively(_ index: Int) -> Int {
    let (word, end) = FoldedWord.reading(ByteText(lexer.bytes), at: index, to: lexer.limit)
    guard Self.respectively.contains(word), lexer.byte(end) == 0x2C else { return index }
    return lexer.afterSpace(end + 1)
  }

  private static let respectively = WordSet(["respectively", "respectivamente", "respectivement"])

  /// The instrument that is named at an offset.
  func instrument(at start: Int) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = start
    var isDefinite = false
    while let word = lexer.meaning(at: index), word.word == .determiner {
      isDefinite = true
      index = afterApostrophe(word.end)
      if index - start > 32 { return nil }
    }
    guard let word = lexer.word(at: index) else { return nil }
    switch word.term.meaning {
    case .this?:
      // "this Decision" can only be the instrument in which it stands.
      guard let noun = noun(at: lexer.afterSpace(word.end)) else { return nil }
      return (.thisAgreement, noun.end)
    case .that?:
      if let noun = noun(at: lexer.afterSpace(word.end)) { return (.anaphoric, noun.end) }
      return word.term.traits.contains(.same) && !lexer.isLetter(word.end + 1)
        ? (.anaphoric, word.end) : nil
    case .unit(.article, isPlural: true)? where lexer.isCapital(index):
      // "the Articles of Agreement of the Fund" are an instrument.
      guard let of = lexer.meaning(at: lexer.afterSpace(word.end)), of.word == .of else {
        return nil
      }
      var next = afterApostrophe(of.end)
      if let article = lexer.meaning(at: next), article.word == .determiner {
        next = afterApostrophe(article.end)
      }
      guard lexer.isCapital(next), let noun = noun(at: next) else { return nil }
      let end = nameEnd(after: noun.end)
      return (.external(index..<end), end)
    case .instrument?, .unit(.protocolUnit, isPlural: false)?:
      guard let noun = noun(at: index) else { return nil }
      return named(noun, from: index, isDefinite: isDefinite)
    default:
      guard lexer.isCapital(index) || lexer.isDigit(index) else { return nil }
      return properName(at: index)
    }
  }

  /// The word for an instrument at an offset.
  private func noun(at index: Int) -> (noun: InstrumentNoun, end: Int)? {
    guard let word = lexer.meaning(at: index) else { return nil }
    switch word.word {
    case .instrument(let noun): return (noun, word.end)
    case .unit(.protocolUnit, isPlural: false): return (.protocolNoun, word.end)
    default: return nil
    }
  }

  /// The scope of a name that begins with the word for an instrument.
  private func named(
    _ noun: (noun: InstrumentNoun, end: Int), from start: Int, isDefinite: Bool
  ) -> (scope: ScannedReference.Scope, end: Int)? {
    if isQualified(noun.end, isOwn: noun.noun.canBeOwn)
      || hasAdjective(after: noun.end, from: start)
    {
      let end = nameEnd(after: noun.end)
      return (.external(start..<end), end)
    }
    guard isDefinite, noun.noun.canBeOwn else {
      guard lexer.isCapital(start) else { return nil }
      return (.external(start..<nameEnd(after: noun.end)), nameEnd(after: noun.end))
    }
    if noun.noun == .agreement { return (.thisAgreement, noun.end) }
    return (.definite(noun.noun), noun.end)
  }

  /// Whether a capitalised adjective follows a Spanish noun: "la Convención Interamericana".
  private func hasAdjective(after end: Int, from start: Int) -> Bool {
    let isSpanish =
      lexer.byte(end - 1) | 0x20 == 0x6F
      || lexer.byte(end - 1) | 0x20 == 0x6E && lexer.byte(end - 2) | 0x20 != 0x6F
    let index = lexer.afterSpace(end)
    guard isSpanish, lexer.isCapital(start), index > end, lexer.isCapital(index),
      !lexer.isCapital(index + 1), let word = lexer.word(at: index)
    else { return false }
    return word.term == ReferenceTerm()
  }

  /// Whether the words after "the Agreement" make it another one than this.
  func isQualified(_ end: Int, isOwn: Bool) -> Bool {
    var index = lexer.afterSpace(end)
    guard index > end, let word = lexer.word(at: index) else { return false }
    if word.term.traits.contains(.openQualifier) { return true }
    if let glued = glued(index..<word.end), glued.traits.contains(.closedQualifier) { return true }
    if isAcronym(index..<word.end, word.term) { return true }
    guard word.term.traits.contains(.closedQualifier) else { return false }
    index = afterApostrophe(word.end)
    for _ in 0..<5 {
      guard let next = lexer.word(at: index), next.term.traits.contains(.filler) else { break }
      index = afterApostrophe(next.end)
    }
    if lexer.isDigit(index) { return true }
    guard lexer.isCapital(index), let name = lexer.word(at: index) else { return false }
    if case .unit? = name.term.meaning { return false }
    return !name.term.traits.contains(.party)
  }
}
