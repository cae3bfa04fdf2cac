extension Deadline {
  /// Reads a deadline from the words of a norm.
  ///
  /// "within" or "no later than" a period "of", "after" or "from" an event, a period "before" an event
  /// after "at least", and "by" a date in full are read as such. Whatever else the words say, also a
  /// period without an event, is kept as indeterminate.
  init(reading bytes: [UInt8], _ range: TextRange) {
    let words = String(decoding: bytes[Deadline.clamped(range, bytes)], as: UTF8.self)
    let tokens = WordScanner.tokens(in: bytes, Deadline.clamped(range, bytes))
    self =
      Self.exact(tokens[...], bytes) ?? Self.later(in: tokens, bytes) ?? .indeterminate(words)
  }

  /// The end of "promptly and in any event within 15 days of": the time that can be computed.
  private static func later(in tokens: [Token], _ bytes: [UInt8]) -> Deadline? {
    for index in tokens.indices.dropFirst().prefix(16) {
      switch tokens[index].word {
      case .within, .no, .not: break
      default: continue
      }
      var before = index - 1
      if tokens[before].word == .comma { before -= 1 }
      guard before >= 0 else { return nil }
      let isJoined =
        tokens[before].isAny(of: .coordinator) || tokens[before].word == .event
        || tokens[before].word == .case || tokens[before].word == .events
        || tokens[before].word == .cases
      return isJoined ? exact(tokens[index...], bytes) : nil
    }
    return nil
  }

  private static func clamped(_ range: TextRange, _ bytes: [UInt8]) -> Range<Int> {
    let end = min(range.end, bytes.count)
    return min(range.start, end)..<end
  }

  private static func exact(_ rest: ArraySlice<Token>, _ bytes: [UInt8]) -> Deadline? {
    let tokens = Array(rest)
    guard let first = tokens.first else { return nil }
    var index = 1
    var isLeast = false
    switch first.word {
    case .within:
      if word(tokens, 1) == .a || word(tokens, 1) == .the, word(tokens, 2) == .period,
        word(tokens, 3) == .of
      {
        index = 4
      }
    case .no, .not:
      if word(tokens, 1) == .later, word(tokens, 2) == .than {
        if let date = date(tokens, bytes, at: 3) { return .by(date) }
        index = 3
      } else if word(tokens, 1) == .less, word(tokens, 2) == .than {
        isLeast = true
        index = 3
      } else {
        return nil
      }
    case .at:
      guard word(tokens, 1) == .least else { return nil }
      isLeast = true
      index = 2
    case .by: return date(tokens, bytes, at: 1).map { .by($0) }
    case .on:
      guard word(tokens, 1) == .or, word(tokens, 2) == .before else { return nil }
      return date(tokens, bytes, at: 3).map { .by($0) }
    default: return nil
    }
    guard let (period, end) = PeriodPhrase.period(tokens, bytes, at: index) else { return nil }
    switch word(tokens, end) {
    case .of, .after, .from, .following:
      guard !isLeast, let event = event(tokens, bytes, from: end + 1) else { return nil }
      return .within(period, of: event)
    case .before:
      guard isLeast, let event = event(tokens, bytes, from: end + 1) else { return nil }
      return .before(event, byAtLeast: period)
    case .prior:
      guard isLeast, word(tokens, end + 1) == .to, let event = event(tokens, bytes, from: end + 2)
      else { return nil }
      return .before(event, byAtLeast: period)
    default: return nil
    }
  }

  private static func word(_ tokens: [Token], _ index: Int) -> Word {
    tokens.indices.contains(index) ? tokens[index].word : .unknown
  }

  /// The event in the words from a token on, in the words of the text but for the entry into force.
  private static func event(_ tokens: [Token], _ bytes: [UInt8], from start: Int) -> Event? {
    guard tokens.indices.contains(start), let last = tokens.last else { return nil }
    if isEntryIntoForce(tokens, start) { return .entryIntoForce }
    return .other(String(decoding: bytes[Int(tokens[start].start)..<Int(last.end)], as: UTF8.self))
  }

  /// "the date of entry into force of this Agreement", and nothing else.
  private static func isEntryIntoForce(_ tokens: [Token], _ start: Int) -> Bool {
    var index = start
    func skip(_ words: Word...) { if words.contains(word(tokens, index)) { index += 1 } }
    skip(.the)
    if word(tokens, index) == .date, word(tokens, index + 1) == .of { index += 2 }
    skip(.the, .its)
    for expected in [Word.entry, .into, .force] {
      guard word(tokens, index) == expected else { return false }
      index += 1
    }
    if word(tokens, index) == .hereof || word(tokens, index) == .thereof {
      index += 1
    } else if word(tokens, index) == .of {
      index += 1
      skip(.this, .the, .that)
      skip(.present)
      switch word(tokens, index) {
      case .agreement, .treaty, .convention, .protocol, .memorandum, .arrangement, .accord,
        .instrument:
        index += 1
      default: return index == tokens.count && word(tokens, index - 1) != .of
      }
    }
    if word(tokens, index) == .comma || word(tokens, index) == .fullStop { index += 1 }
    return index == tokens.count
  }

  /// A date in full at a token, and nothing behind it: "1 March 2030", "March 1, 2030".
  private static func date(_ tokens: [Token], _ bytes: [UInt8], at start: Int) -> CalendarDate? {
    var index = start
    func number() -> Int? {
      guard let (value, end) = PeriodPhrase.number(tokens, bytes, at: index) else { return nil }
      index = end
      return value
    }
    func month() -> Int? {
      guard let month = months.firstIndex(of: word(tokens, index)) else { return nil }
      index += 1
      return month + 1
    }
    if let month = month() {
      guard let day = number() else { return nil }
      if word(tokens, index) == .comma { index += 1 }
      guard let year = number(), index == tokens.count, year > 1000 else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let day = number(), let month = month(), let year = number(), index == tokens.count,
      year > 1000
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let months: [Word] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november,
    .december,
  ]
}
