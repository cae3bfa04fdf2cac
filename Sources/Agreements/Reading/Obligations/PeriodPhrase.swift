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
    // The number repeated in parentheses must be the same.
    if index + 2 < tokens.count, tokens[index].word == .openParenthesis {
      guard let (again, behind) = number(tokens, bytes, at: index + 1), again == count,
        behind < tokens.count, tokens[behind].word == .closeParenthesis
      else { return nil }
      index = behind + 1
    }
    if index < tokens.count, tokens[index].word == .calendar { index += 1 }
    guard index < tokens.count, let (unit, factor) = unit(tokens[index].word),
      let period = Period(count: count &* factor, unit: unit)
    else { return nil }
    return (period, index + 1)
  }

  /// A whole number below 10,000 and the token behind it, in digits or words.
  static func number(_ tokens: [Token], _ bytes: [UInt8], at start: Int) -> (Int, Int)? {
    guard tokens.indices.contains(start) else { return nil }
    if tokens[start].shape.contains(.number) {
      var value = 0
      for byte in bytes[Int(tokens[start].start)..<Int(tokens[start].end)] {
        guard byte &- 0x30 < 10, value < 1000 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return (value, start + 1)
    }
    if let value = value(tokens[start].word) {
      var total = value
      var index = start + 1
      if value == 1 || value < 10, tokens.indices.contains(index), tokens[index].word == .hundred {
        total *= 100
        index += 1
        if tokens.indices.contains(index), tokens[index].word == .and { index += 1 }
        if tokens.indices.contains(index), let rest = self.value(tokens[index].word) {
          total += rest
          index += 1
        }
      }
      if total % 100 >= 20, total % 10 == 0, tokens.indices.contains(index),
        let ones = self.value(tokens[index].word),
        ones < 10
      {
        total += ones
        index += 1
      }
      return (total, index)
    }
    return compound(bytes[Int(tokens[start].start)..<Int(tokens[start].end)]).map {
      ($0, start + 1)
    }
  }

  /// The unit a word names, and how many of them.
  private static func unit(_ word: Word) -> (Period.Unit, Int)? {
    switch word {
    case .hour, .hours: (.hour, 1)
    case .day, .days: (.day, 1)
    case .week, .weeks: (.week, 1)
    case .month, .months: (.month, 1)
    case .year, .years: (.year, 1)
    default: nil
    }
  }

  private static func value(_ word: Word) -> Int? {
    if let index = ones.firstIndex(of: word) { return index + 1 }
    if let index = tens.firstIndex(of: word) { return (index + 2) * 10 }
    return nil
  }

  /// A compound such as "forty-five".
  private static func compound(_ spelling: ArraySlice<UInt8>) -> Int? {
    let parts = spelling.map(Vocabulary.lowercase).split(separator: UInt8(ascii: "-"))
    guard parts.count == 2,
      let ten = tens.firstIndex(where: { parts[0].elementsEqual($0.rawValue.utf8) }),
      let one = ones.prefix(9).firstIndex(where: { parts[1].elementsEqual($0.rawValue.utf8) })
    else { return nil }
    return (ten + 2) * 10 + one + 1
  }

  private static let ones: [Word] = [
    .one, .two, .three, .four, .five, .six, .seven, .eight, .nine, .ten, .eleven, .twelve,
    .thirteen,
    .fourteen, .fifteen, .sixteen, .seventeen, .eighteen, .nineteen,
  ]
  private static let tens: [Word] = [
    .twenty, .thirty, .forty, .fifty, .sixty, .seventy, .eighty, .ninety,
  ]
}
