extension SpokenNumber {
  /// Reads a number in words.
  ///
  /// A word goes on with the number only where it fits: after "twenty" a unit, after "hundred" what is
  /// less than a hundred, after a number below twenty the tens of a year ("nineteen ninety-seven").
  static func inWords(in bytes: [UInt8], at offset: Int) -> SpokenNumber? {
    if offset > 0, isLetterOrDigit(bytes[offset - 1]) { return nil }
    guard let first = word(in: bytes, at: offset), let part = parts[first.key] else { return nil }
    // "Once" is a number in Spanish alone.
    if first.key == "once" {
      guard let next = nextWord(in: bytes, after: first.end), spanishUnits.contains(next.key) else {
        return nil
      }
    }
    var sum = Sum()
    guard sum.add(part) else { return nil }
    var end = first.end
    var position = end
    for _ in 0..<24 where !sum.isOrdinal {
      guard var next = nextWord(in: bytes, after: position) else { break }
      if links.contains(next.key) {
        guard let following = nextWord(in: bytes, after: next.end), sum.takesLink else { break }
        next = following
      }
      guard let part = parts[next.key], sum.add(part) else { break }
      end = next.end
      position = end
    }
    guard let value = sum.value else { return nil }
    return SpokenNumber(
      value: value, isOrdinal: sum.isOrdinal, isInDigits: false, range: offset..<end)
  }

  /// Words of Spanish that follow a number.
  private static let spanishUnits: Set<FoldedWord> = [
    "dias", "meses", "anos", "mil", "horas", "semanas",
  ]

  private typealias ScannedWord = (key: FoldedWord, end: Int)

  /// The word at an offset, if it is not longer than the longest word of a number.
  private static func word(in bytes: [UInt8], at offset: Int) -> ScannedWord? {
    var (end, key) = (offset, FoldedWord())
    while end < bytes.count, isLetter(bytes[end]) {
      guard end < offset + 20 else { return nil }
      if bytes[end] == 0xC3, end + 1 < bytes.count {
        key.append(FoldedWord.foldedLatin(bytes[end + 1]))
        end += 2
      } else {
        key.append(FoldedWord.folded(bytes[end]))
        end += 1
      }
    }
    return end > offset ? (key, end) : nil
  }

  /// The word behind white space and at most one hyphen.
  private static func nextWord(in bytes: [UInt8], after offset: Int) -> ScannedWord? {
    var index = skippingSpace(in: bytes, from: offset)
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
      index = skippingSpace(in: bytes, from: index + 1)
    } else if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      (0x90...0x93).contains(bytes[index + 2])
    {
      index = skippingSpace(in: bytes, from: index + 3)
    }
    guard index > offset else { return nil }
    return word(in: bytes, at: index)
  }
}

/// The sum of the parts of a number that have been read.
private struct Sum {
  /// What is complete, such as the thousands.
  private var total = 0

  /// What the next factor multiplies.
  private var group = 0

  /// What the last part leaves room for: a following addend must be less.
  private var room = Int.max

  /// The last thousand or million, below which the next one must lie.
  private var scale = Int.max

  var isOrdinal = false

  /// Whether "and" may follow.
  var takesLink: Bool { room > 1 && room <= 1000 }

  /// The number, if it is not too large.
  var value: Int? {
    let (sum, overflow) = total.addingReportingOverflow(group)
    return overflow || sum > SpokenNumber.limit ? nil : sum
  }

  /// Adds a part; returns whether it fits.
  mutating func add(_ part: SpokenNumber.Part) -> Bool {
    switch part {
    case .addend(let addend): return add(addend)
    case .ordinal(let addend):
      guard add(addend) else { return false }
      isOrdinal = true
      return true
    case .factor(let factor): return multiply(by: factor)
    case .ordinalFactor(let factor):
      guard multiply(by: factor) else { return false }
      isOrdinal = true
      return true
    }
  }

  private mutating func add(_ addend: Int) -> Bool {
    if addend < room {
      group += addend
      room = Self.room(after: addend)
      return true
    }
    if addend == 20, group % 100 == 4 {
      // "quatre-vingts"
      group += 76
      room = 20
      return true
    }
    if addend < 20, addend >= 10, group % 100 == 60 || group % 100 == 80, room == 10 || room == 20 {
      // "soixante-dix", "quatre-vingt-onze"
      group += addend
      room = addend == 10 ? 10 : 1
      return true
    }
    if total == 0, (10..<20).contains(group) || group == 20, addend >= 10, addend < 100 {
      // The year "nineteen ninety-seven".
      group = group * 100 + addend
      room = addend >= 20 ? 10 : 1
      return true
    }
    return false
  }

  private static func room(after addend: Int) -> Int {
    switch addend {
    case 100...: 100
    case 20...: addend % 10 == 0 ? 10 : 1
    case 10: 10
    default: 1
    }
  }

  private mutating func multiply(by factor: Int) -> Bool {
    guard factor < scale else { return false }
    if factor == 100 {
      guard group % 1000 < 100 else { return false }
      group = max(group, 1) * 100
      room = 100
      return true
    }
    let (product, overflow) = max(group, 1).multipliedReportingOverflow(by: factor)
    guard !overflow, product <= SpokenNumber.limit else { return false }
    total += product
    group = 0
    scale = factor
    room = 1000
    return true
  }
}
