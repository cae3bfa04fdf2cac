/// A period or date by which something is to be done, without the event from which it runs: "within 30 days".
struct TimeLimit: Sendable, Hashable {
  /// Its words in the text.
  let range: Range<Int>

  /// How long it is: the number and the unit.
  let period: Period

  /// Reads a time limit at a position, where "within", "no later than" or the like has to stand.
  init?(_ bytes: [UInt8], at start: Int) {
    let tokens = WordScanner.tokens(in: bytes, start..<min(bytes.count, start + 160))
    var index: Int
    switch tokens.first?.word {
    case .within?: index = 1
    case .no?, .not?:
      guard tokens.count > 3, tokens[2].word == .than,
        tokens[1].word == .later || tokens[1].word == .more
      else { return nil }
      index = 3
    default: return nil
    }
    if tokens.indices.contains(index), tokens[index].word == .a || tokens[index].word == .the {
      index += 1
      guard tokens.indices.contains(index + 1), tokens[index].word == .period,
        tokens[index + 1].word == .of
      else { return nil }
      index += 2
    }
    if tokens.indices.contains(index + 1), tokens[index + 1].word == .working {
      // "30 working days" is counted as days; the rule on units tells the two apart.
      guard let (count, behind) = PeriodPhrase.number(tokens, bytes, at: index),
        tokens.indices.contains(behind + 1), tokens[behind + 1].word == .days,
        let period = Period(count: count, unit: .day)
      else { return nil }
      self.period = period
      range = Int(tokens[0].start)..<Int(tokens[behind + 1].end)
      return
    }
    guard let (period, end) = PeriodPhrase.period(tokens, bytes, at: index), end > 0,
      tokens.indices.contains(end - 1)
    else { return nil }
    self.period = period
    range = Int(tokens[0].start)..<Int(tokens[end - 1].end)
  }
}
