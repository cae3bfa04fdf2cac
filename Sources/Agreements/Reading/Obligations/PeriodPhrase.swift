/// Reads numbers and periods from their tokens.
enum PeriodPhrase {
  /// A period and the token behind it: "30 days", "six (6) months", "twenty-one days".
  ///
  /// - Returns: `nil` unless a number, in words or digits, and a unit follow one another.
  static func period(_ tokens: [Token], _ bytes: [UInt8], at start: Int) -> (
    period: Period, end: Int
  )? {
    guard let (count, behindNumber) = number(tokens, bytes, at: start) else { return nil }
    var index = behindNumber
    if index < tokens.count, tokens[index].word == .calendar { index += 1 }
    guard index < tokens.count, let unit = unit(tokens[index].word),
      let period = Period(count: count, unit: unit)
    else { return nil }
    return (period, index + 1)
  }

  /// A whole number, in digits or words, and the token behind it.
  static func number(_ tokens: [Token], _ bytes: [UInt8], at start: Int) -> (Int, Int)? {
    guard tokens.indices.contains(start), let last = tokens.last else { return nil }
    // Of what stands before, nothing counts: a word may run into the number.
    let first = tokens[start].start
    guard let number = SpokenNumber(in: Array(bytes[first..<last.end]), at: 0), !number.isOrdinal,
      number.contradiction == nil
    else { return nil }
    var end = start
    while end < tokens.count, tokens[end].start < first + number.range.upperBound { end += 1 }
    return (number.value, end)
  }

  /// The unit a word names, and how many of them.
  private static func unit(_ word: Word) -> Period.Unit? {
    switch word {
    case .hour, .hours: .hour
    case .day, .days: .day
    case .week, .weeks: .week
    case .month, .months: .month
    case .year, .years: .year
    default: nil
    }
  }
}
