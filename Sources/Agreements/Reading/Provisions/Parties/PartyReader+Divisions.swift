extension PartyReader {
  /// The places where one party's name may end and the next begin.
  func divisions(_ aliases: [Alias]) -> [Division] {
    var divisions: [Division] = []
    var nextAlias = 0
    var index = words.lowerBound + 1
    while index < words.upperBound {
      while nextAlias < aliases.count, aliases[nextAlias].words.upperBound <= index {
        nextAlias += 1
      }
      if nextAlias < aliases.count, aliases[nextAlias].start <= index {
        index = max(index + 1, aliases[nextAlias].words.upperBound)
        continue
      }
      if let rank = rank(at: index, afterAlias: isBehindAlias(index, aliases, nextAlias)) {
        divisions.append(Division(index: index, rank: rank))
      }
      index += 1
    }
    return divisions
  }

  private func isBehindAlias(_ index: Int, _ aliases: [Alias], _ next: Int) -> Bool {
    next > 0 && aliases[next - 1].words.upperBound == index && aliases[next - 1].term == nil
      && !aliases[next - 1].isShared
  }

  /// How surely a word divides two names; `nil` if it does not at all.
  private func rank(at index: Int, afterAlias: Bool) -> Int? {
    let marks = text.marks(before: index)
    if isConjunction(index), index + 1 < words.upperBound {
      let next = text.key(index + 1)
      if Self.part.match(in: text, at: index - 4) != nil { return 5 }
      if PartyNaming.government.match(in: text, at: index + 1) != nil, startsAsGovernment {
        return 4
      }
      if Self.tells.contains(next) { return nil }
      if Self.asides.contains(next) { return nil }
      if Self.heads.contains(next),
        text.joins(index + 1) || text.marks(before: index + 1).contains(.paragraph)
      {
        return afterAlias || marks.contains(.closing) || marks.contains(.comma) ? 3 : 2
      }
      guard text.words[index + 1].isCapitalized else { return nil }
      return afterAlias || marks.contains(.closing) || marks.contains(.comma) ? 3 : 1
    }
    // "The Republic of A, the Republic of B and …": a list.
    let opensName =
      Self.heads.contains(text.key(index)) && text.words[index].isCapitalized
      || Self.heads.contains(text.key(index)) && index + 1 < words.upperBound
        && text.words[index + 1].isCapitalized
    if marks.contains(.semicolon), opensName { return 3 }
    if marks.contains(.comma), opensName, !isConjunction(index - 1) { return 2 }
    return nil
  }

  /// "Of the one part", which stands before the division between two sides.
  static let part: WordPattern = "of the one|first part"

  /// "Of the other part" or "of the one part".
  static let anyPart: WordPattern =
    "of|por|d the|un|une|el? one|first|other|second|part|lado|otro|autre part|lado?"

  private var startsAsGovernment: Bool {
    PartyNaming.government.match(in: text, at: words.lowerBound) != nil
  }

  /// Words with which the name of a party opens.
  static let heads: Set<FoldedWord> = [
    "the", "his", "her", "their", "le", "la", "les", "el", "los", "las", "l", "government",
  ]

  /// Words behind "and" that go on with something else.
  private static let tells: Set<FoldedWord> = [
    "individually", "each", "its", "collectively", "jointly", "on", "in", "for", "with", "whereas",
    "their", "hereinafter",
  ]

  /// The index behind the party clause: at the first recital, at "have agreed", or at a colon.
  static func end(of text: ProvisionWords, from start: Int) -> Int {
    var index = start
    var isBracketed = false
    while index < text.count {
      let marks = text.marks(before: index)
      if marks.contains(.closing) { isBracketed = false }
      if marks.contains(.opening) { isBracketed = true }
      if index > start, !isBracketed {
        if marks.contains(.stop), marks.contains(.space), text.words[index].isCapitalized,
          text.words[index - 1].end - text.words[index - 1].start > 3
        {
          return index
        }
        let key = text.key(index)
        if closings.contains(key) { return index }
        let isApart = !marks.isDisjoint(with: [.comma, .line, .colon, .closing, .semicolon, .dash])
        if isApart, recitals.contains(key) || isParticiple(text, index) { return index }
      }
      index += 1
    }
    return index
  }

  /// Whether a word ends in "-ing" or "-ant" as recitals open.
  private static func isParticiple(_ text: ProvisionWords, _ index: Int) -> Bool {
    let word = text.words[index]
    guard word.end - word.start >= 5, !asides.contains(word.key) else { return false }
    let ending = FoldedWord(text.bytes[word.end - 3..<word.end])
    return ending == "ing" || ending == "ant" && word.key != "grant"
  }

  private static let closings: Set<FoldedWord> = [
    "agreed", "agree", "agrees", "resolved", "convinced", "desirous", "mindful", "determined",
    "conscious", "whereas", "convenido", "convienen", "acordado", "convenus", "conviennent",
    "deseosos", "animados", "decididos", "considerant", "considerando", "reconociendo", "deseando",
    "recordando", "desireux", "soucieux", "have", "has", "han", "ont", "aware", "committed",
    "resolve", "unwavering", "inspired", "guided", "concerned", "anxious", "wishing",
  ]

  private static let recitals: Set<FoldedWord> = [
    "in", "with", "on", "pursuant", "as", "considering", "having", "article", "preamble", "vu",
  ]
}
