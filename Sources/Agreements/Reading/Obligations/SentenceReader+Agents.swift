// Who stands behind a pronoun or a passive.
extension SentenceReader {
  /// Replaces a pronoun by what it stands for in the sentence.
  func resolve(_ pronoun: Subject, _ last: Subject?, _ clauseStart: Int) -> Subject {
    var resolved = pronoun
    if let last, last.holder != .thing {
      resolved.holder = last.holder == .neither ? .each : last.holder
      resolved.range = last.range
      return resolved
    }
    var index = clauseStart
    while index < pronoun.range.lowerBound {
      if isAny(index, of: .determiner) || isAny(index, of: .country)
        || isCapital(index) && isAny(index, of: [.party, .person, .organ, .jointOrgan])
      {
        var end = index + 1
        while end < min(pronoun.range.lowerBound, index + 10), word(end) != .comma { end += 1 }
        let holder = holder(of: index..<end)
        if holder != .thing {
          resolved.holder = holder
          resolved.range = index..<min(end, index + 3)
          return resolved
        }
      }
      index += 1
    }
    return resolved
  }

  /// The agent of a passive: the words behind "by" that name a bearer.
  func agent(behind verb: Int) -> Range<Int>? {
    var index = verb + 1
    let limit = min(range.upperBound, verb + 40)
    while index < limit {
      switch word(index) {
      case .semicolon, .fullStop, .colon, .if, .unless, .where, .which, .that, .who: return nil
      case .comma: if !isAny(index + 1, of: [.preposition]) { return nil }
      case .by:
        guard !isAny(index + 1, of: .gerund) else { break }
        var start = index + 1
        if reads(start, .a, .decision, .of) || reads(start, .decision, .of) {
          start += word(start) == .a ? 3 : 2
        }
        if reads(start, .the, .decision, .of) || reads(start, .agreement, .between) {
          start += word(start) == .the ? 3 : 2
        }
        for act in start..<min(range.upperBound, start + 5)
        where word(act + 1) == .of || word(act + 1) == .between {
          switch word(act) {
          case .consent, .agreement, .decision, .resolution, .approval, .determination,
            .arrangement:
            start = act + 2
          default: break
          }
        }
        var end = start
        while end < min(limit, start + 14), word(end) != .comma, word(end) != .semicolon,
          word(end) != .fullStop
        { end += 1 }
        if end > start, holder(of: start..<end) != .thing { return start..<end }
      default: break
      }
      index += 1
    }
    return nil
  }
}
