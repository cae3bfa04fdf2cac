// Who stands behind a pronoun or a passive.
extension SentenceReader {
  /// Replaces a pronoun by what it stands for in the sentence.
  func resolve(_ pronoun: Subject, _ last: Subject?, _ clauseStart: Int) -> Subject {
    var resolved = pronoun
    let before = pronoun.range.lowerBound - 1
    let goesOn =
      isAny(before, of: .coordinator)
      || isAny(before, of: .modal) && isAny(before - 1, of: .coordinator)
    if let last, last.holder != .thing || goesOn {
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
          resolved.range = index..<nameEnd(index, min(end, index + 6))
          return resolved
        }
      }
      index += 1
    }
    return resolved
  }

  /// Whether a passive is of an act that those between whom it is done do together.
  func takesBoth(_ verb: Int) -> Bool {
    switch word(verb) {
    case .exchanged, .agreed, .concluded, .negotiated, .discussed, .settled, .coordinated,
      .arranged:
      true
    default: false
    }
  }

  private func endOfAgent(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < min(limit, start + 14), word(end) != .comma, word(end) != .semicolon,
      word(end) != .fullStop, word(end) != .pursuant, word(end) != .within,
      word(end) != .in || word(end + 1) != .accordance && word(end + 1) != .conformity
    { end += 1 }
    return end
  }

  /// Who makes the instrument by which something is done: "by an arrangement concluded between".
  private func makers(behind start: Int) -> Int? {
    var isInstrument = false
    for index in start..<max(start, min(range.upperBound, start + 8)) {
      switch word(index) {
      case .agreement, .arrangement, .decision, .resolution, .protocol, .exchange, .instrument:
        isInstrument = true
      case .between, .among, .by:
        return isInstrument && isAny(index - 1, of: .participle) ? index + 1 : nil
      case .comma, .semicolon, .fullStop, .which, .that: return nil
      default: break
      }
    }
    return nil
  }

  /// The end of the words that name a bearer: behind the last of its nouns that stand together.
  private func nameEnd(_ start: Int, _ limit: Int) -> Int {
    let bearers: WordFamily = [.party, .organ, .jointOrgan, .person, .country]
    var index = start
    while index < limit, !isAny(index, of: bearers) { index += 1 }
    guard index < limit else { return min(limit, start + 3) }
    while index + 1 < limit, isAny(index + 1, of: bearers), word(index + 1) != .subjects {
      index += 1
    }
    return index + 1
  }

  /// The agent of a passive: the words behind "by" that name a bearer.
  func agent(behind verb: Int) -> Range<Int>? {
    var index = verb + 1
    let limit = min(range.upperBound, verb + 40)
    while index < limit {
      switch word(index) {
      case .semicolon, .fullStop, .colon, .if, .unless, .where, .which, .that, .who: return nil
      case .comma: if !isAny(index + 1, of: [.preposition]) { return nil }
      case .between where takesBoth(verb), .among where takesBoth(verb):
        let end = endOfAgent(index + 1, limit)
        if end > index + 1, holder(of: (index + 1)..<end) != .thing { return (index + 1)..<end }
      case .by:
        // "receipt of the request by a Party": the agent of the request.
        guard !isAny(index + 1, of: .gerund), word(index - 1) != .request else { break }
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
        start = makers(behind: start) ?? start
        let end = endOfAgent(start, limit)
        if end > start, holder(of: start..<end) != .thing || isAcronym(start, end) {
          return start..<end
        }
        if let name = names(at: start, end) { return name }
      default:
        // "by means agreed to by the Parties": the later participle has the agent.
        if isAny(index, of: .participle), index > verb + 1, !isAny(index, of: .preposition),
          !isAny(indexBeforeAdverbs(index), of: [.coordinator, .determiner, .preposition]),
          word(index - 1) != .comma
        {
          return nil
        }
      }
      index += 1
    }
    return nil
  }
}
