extension ReferenceScanner {
  /// The most words of an instrument's name that are read.
  static let maximumWords = 24

  /// Words after "Agreement" that begin the rest of another instrument's name.
  static let openQualifiers: Set<ReferenceWordKey> = keys(
    """
    establishing concerning relating regarding dated signed constituting amending implementing
    relativo relativa relatif relative concernant instituant celebrado suscrito firmado conclu
    referred mencionado
    """)

  /// Words that do so only before a name or a date.
  static let closedQualifiers: Set<ReferenceWordKey> = keys(
    """
    on between among of for with sobre entre de del para con por sur pour avec du des d que
    """)

  /// Words that stand between a qualifier and the name.
  static let fillers: Set<ReferenceWordKey> = keys(
    """
    the a to government governments of la el las los le les l gobierno gobiernos de
    """)

  /// Names after which "the Agreement between" still means this one.
  private static let partyWords: Set<ReferenceWordKey> = keys(
    """
    party parties contracting partes parte parties partie member members annex anexo
    """)

  /// Words that stand for the instrument that was named last when no noun follows: "del mismo".
  private static let sameWords: Set<ReferenceWordKey> = keys("mismo misma same")

  /// Acronyms of instruments that are named without "of": "Article XXIV GATT".
  static let acronyms: Set<ReferenceWordKey> = keys(
    """
    gatt gats trips trims trim dsu nafta tec tfeu teu ec eec scm sps tbt unclos icsid wto ecsc
    agcs adpic omc usmca cafta gpa imf tfue tce dpi
    """)

  private static func keys(_ text: String) -> Set<ReferenceWordKey> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { ReferenceWordKey(String($0)) })
  }

  /// The scope of a group, and the range of the group with the words that name it.
  func tail(of group: Group) -> (scope: ScannedReference.Scope, range: Range<Int>) {
    let end = group.range.upperBound
    if let tail = tail(
      after: end, isAttachment: group.targets.first?.steps.first?.unit.isAttachment == true)
    {
      return (tail.scope, group.range.lowerBound..<tail.end)
    }
    if let name = acronym(before: group.range.lowerBound) {
      return (.external(name), name.lowerBound..<end)
    }
    return (.bare, group.range)
  }

  private func tail(
    after end: Int, isAttachment: Bool
  ) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = afterTitle(end)
    let hasComma = lexer.byte(index) == 0x2C
    if hasComma { index = lexer.afterSpace(index + 1) }
    guard let joint = lexer.word(at: index) else { return nil }
    switch joint.meaning {
    case .ownTail? where hasComma, .otherTail? where hasComma: return nil
    case .ownTail?: return (.thisAgreement, joint.end)
    case .otherTail?: return (.anaphoric, joint.end)
    case .of?, .within?: return instrument(at: afterApostrophe(joint.end))
    case .rangeWord?
    where isAttachment || lexer.meaning(at: lexer.afterSpace(joint.end))?.word == .this:
      return instrument(at: afterApostrophe(joint.end))
    case nil where !hasComma && isAcronym(index..<joint.end, joint.key):
      let name = index..<afterYear(joint.end)
      return (.external(name), name.upperBound)
    default: return nil
    }
  }

  /// The instrument that is named at an offset.
  private func instrument(at start: Int) -> (scope: ScannedReference.Scope, end: Int)? {
    var index = start
    var isDefinite = false
    while let word = lexer.meaning(at: index), word.word == .determiner {
      isDefinite = true
      index = afterApostrophe(word.end)
      if index - start > 32 { return nil }
    }
    guard let word = lexer.word(at: index) else { return nil }
    switch word.meaning {
    case .this?:
      guard let noun = noun(at: lexer.afterSpace(word.end)) else { return nil }
      return (noun.noun.canBeOwn ? .thisAgreement : .definite(.other), noun.end)
    case .that?:
      if let noun = noun(at: lexer.afterSpace(word.end)) { return (.anaphoric, noun.end) }
      return Self.sameWords.contains(word.key) && !lexer.isLetter(word.end + 1)
        ? (.anaphoric, word.end) : nil
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
    if isQualified(noun.end, isOwn: noun.noun.canBeOwn) {
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

  /// Whether the words after "the Agreement" make it another one than this.
  func isQualified(_ end: Int, isOwn: Bool) -> Bool {
    var index = lexer.afterSpace(end)
    guard index > end, let word = lexer.word(at: index) else { return false }
    if Self.openQualifiers.contains(word.key) { return true }
    if let glued = glued(index..<word.end), Self.closedQualifiers.contains(glued) { return true }
    if isAcronym(index..<word.end, word.key) { return true }
    guard Self.closedQualifiers.contains(word.key) else { return false }
    index = afterApostrophe(word.end)
    for _ in 0..<5 {
      guard let next = lexer.word(at: index), Self.fillers.contains(next.key) else { break }
      index = afterApostrophe(next.end)
    }
    if lexer.isDigit(index) { return true }
    guard lexer.isCapital(index), let name = lexer.word(at: index) else { return false }
    if case .unit? = name.meaning { return false }
    return !Self.partyWords.contains(name.key)
  }
}
