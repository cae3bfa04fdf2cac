extension Recurrence {
  /// Reads how often a norm is to be performed from its words.
  ///
  /// "annually", "every two years", "once a year" and "at least once a year" are read as such; all other
  /// words, such as "from time to time" or "regular", are kept as they are.
  init(reading bytes: [UInt8], _ range: TextRange) {
    let end = min(range.end, bytes.count)
    let bounds = min(range.start, end)..<end
    let tokens = WordScanner.tokens(in: bytes, bounds)
    self =
      Self.exact(tokens, bytes) ?? .indeterminate(String(decoding: bytes[bounds], as: UTF8.self))
  }

  private static func exact(_ tokens: [Token], _ bytes: [UInt8]) -> Recurrence? {
    var index = 0
    var isLeast = false
    func word(_ index: Int) -> Word {
      tokens.indices.contains(index) ? tokens[index].word : .unknown
    }
    if word(0) == .at, word(1) == .least {
      isLeast = true
      index = 2
    }
    func made(_ period: Period?, _ end: Int) -> Recurrence? {
      guard let period, end == tokens.count else { return nil }
      return isLeast ? .atLeastEvery(period) : .every(period)
    }
    if word(index) == .on, word(index + 1) == .request {
      return index + 2 == tokens.count ? .onRequest : nil
    }
    if word(index) == .once { index += 1 }
    switch word(index) {
    case .annual, .annually, .yearly: return made(Period(count: 1, unit: .year), index + 1)
    case .monthly: return made(Period(count: 1, unit: .month), index + 1)
    case .quarterly: return made(Period(count: 3, unit: .month), index + 1)
    case .weekly: return made(Period(count: 1, unit: .week), index + 1)
    case .daily: return made(Period(count: 1, unit: .day), index + 1)
    case .halfYearly, .semiAnnual, .semiAnnually:
      return made(Period(count: 6, unit: .month), index + 1)
    case .biennial, .biennially: return made(Period(count: 2, unit: .year), index + 1)
    case .a, .an, .every, .each, .per, .in: break
    default: return nil
    }
    if word(index) == .in { index += 1 }
    index += 1
    if word(index) == .calendar { index += 1 }
    switch word(index) {
    case .year: return made(Period(count: 1, unit: .year), index + 1)
    case .month: return made(Period(count: 1, unit: .month), index + 1)
    case .week: return made(Period(count: 1, unit: .week), index + 1)
    case .day: return made(Period(count: 1, unit: .day), index + 1)
    default: break
    }
    if word(index) == .other || word(index) == .second, word(index + 1) == .year {
      return made(Period(count: 2, unit: .year), index + 2)
    }
    guard let (period, end) = PeriodPhrase.period(tokens, bytes, at: index) else { return nil }
    return made(period, end)
  }
}
