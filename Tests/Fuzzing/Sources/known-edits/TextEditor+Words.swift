/// A source of numbers that a seed decides.
struct Seeded {
  var state: UInt64

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
  }
}

extension TextEditor {
  private static let vocabulary = [
    "lantern", "harbour", "orchard", "granite", "meadow", "saddle", "walnut", "copper", "bridge",
    "ribbon", "candle", "marble", "thistle", "anchor", "barley", "kettle", "pepper", "quarry",
    "velvet", "willow", "cobalt", "drizzle", "ember", "feather", "glacier", "hazel", "ivory",
  ]

  mutating func invented(_ count: Int) -> String {
    (0..<count).map { _ in Self.vocabulary[pick(Self.vocabulary.count)] }.joined(separator: " ")
  }

  /// The words of a range with some of them replaced: one in so many hundred, at least one.
  mutating func reworded(_ range: Range<Int>, share: Int) -> [UInt8]? {
    var words = text[range].split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
    let eligible = words.indices.filter { index in
      words[index].count > 3 && words[index].allSatisfy { (0x61...0x7A).contains($0) }
        && words[index] != Array("shall".utf8)
    }
    guard eligible.count >= 3 else { return nil }
    let count = max(1, min(eligible.count, words.count * share / 100))
    for _ in 0..<count {
      words[eligible[pick(eligible.count)]] = Array(
        Self.vocabulary[pick(Self.vocabulary.count)].utf8)
    }
    return Array(words.joined(separator: [0x20]))
  }

  func find(_ words: String, in range: Range<Int>) -> Range<Int>? {
    let bytes = Array(words.utf8)
    guard range.count >= bytes.count else { return nil }
    for start in range.lowerBound...(range.upperBound - bytes.count)
    where text[start] == bytes[0] && Array(text[start..<start + bytes.count]) == bytes {
      return start..<start + bytes.count
    }
    return nil
  }

  /// The digits that end shortly before an offset.
  func digits(before offset: Int, in range: Range<Int>) -> Range<Int>? {
    var end = offset
    if end > range.lowerBound, text[end - 1] == 0x29 { end -= 1 }
    var start = end
    while start > range.lowerBound, (0x30...0x39).contains(text[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Where the words behind a label begin.
  func bodyStart(_ number: Range<Int>) -> Int {
    var position = number.upperBound
    while position < text.count, !text[position].isWordByte { position += 1 }
    return position
  }

  func skipSpace(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, text[position] <= 0x20 { position += 1 }
    return position
  }

  /// The end of a sentence somewhere in the middle of a range, with a good many words on both sides.
  func sentenceEnd(_ range: Range<Int>) -> Int? {
    guard range.count > 160 else { return nil }
    for place in range.lowerBound + 60..<range.upperBound - 60
    where text[place] == 0x2E && text[place + 1] == 0x20 && (0x41...0x5A).contains(text[place + 2])
      && (0x61...0x7A).contains(text[place - 1]) && (0x61...0x7A).contains(text[place - 2])
    {
      return place + 1
    }
    return nil
  }

  /// A label like that of a clause, with another number.
  func label(_ number: Range<Int>, _ value: Int, _ range: Range<Int>) -> [UInt8] {
    Array(text[range.lowerBound..<number.lowerBound]) + Array(String(value).utf8)
      + Array(text[number.upperBound..<bodyStart(number)])
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x22 || self == 0x28
  }
}
