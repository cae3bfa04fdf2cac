extension ReferenceLexer {
  /// A number and where its expression ends.
  typealias Numbered = (number: ReferencedNumber, end: Int)

  /// Reads a number in digits, with its further components: "3.2", "5-06", "2-A", "35A", "5 bis".
  func digits(at index: Int) -> Numbered? {
    guard let first = value(at: index), let head = ClauseNumber(value: first.value) else {
      return nil
    }
    var number = ReferencedNumber(number: head, script: .arabic, range: index..<first.end)
    var end = first.end
    if let sign = ordinalSign(at: end) { end = sign }
    end = components(of: &number, from: end)
    guard !isDigit(end), byte(end) != 0x25 else { return nil }
    // "5-06a)" and "92shall" lost a space; "15th" is no number of a unit.
    if isLetter(end), !(isLetter(end + 3) && isLetter(end + 2) && isLetter(end + 1)),
      byte(end + 1) != 0x29, !isGluedJoint(end)
    {
      return nil
    }
    return (number, end)
  }

  /// Reads a number in Roman digits or one capital letter: "XX", "IV bis", "A", "A-3".
  ///
  /// - Parameter index: Where the number begins.
  /// - Returns: The number, or `nil` if a word or nothing of the kind stands there.
  func capitals(at index: Int) -> Numbered? {
    var end = index
    while end < limit, (0x41...0x5A).contains(bytes[end]), end - index < 16 { end += 1 }
    guard end > index else { return nil }
    let letter = end - index <= 2 ? ClauseNumber.Component(letters: index..<end, of: bytes) : nil
    var number: ReferencedNumber
    if let value = roman(index..<end), let roman = ClauseNumber(value: value) {
      number = ReferencedNumber(number: roman, script: .roman, range: index..<end)
      if end - index == 1 { number.alternate = letter.map { ClauseNumber($0) } }
    } else if let letter, end - index == 1 || bytes[index] == bytes[index + 1] {
      number = ReferencedNumber(number: ClauseNumber(letter), script: .letter, range: index..<end)
    } else {
      return nil
    }
    end = components(of: &number, from: end)
    guard !isLetter(end) || number.script == .roman && isGluedJoint(end, after: end - index),
      !isDigit(end), byte(end) != 0x27
    else { return nil }
    return (number, end)
  }

  /// Reads a number between parentheses, or one with a closing parenthesis alone: "(2)", "a)".
  func enclosed(at index: Int) -> Numbered? {
    // Marks of emphasis may stand around the parenthesis or the letter: "(*a*)".
    let index = byte(index) == 0x2A ? index + 1 : index
    let isOpen = byte(index) == 0x28
    var first = isOpen ? afterSpace(index + 1) : index
    if isOpen, byte(first) == 0x2A { first += 1 }
    guard first <= index + 3 else { return nil }
    var last = first
    while last < limit, last - first < 6, isLabelByte(bytes[last]) { last += 1 }
    guard last > first, var label = label(first..<last) else { return nil }
    var end = last
    if let more = meaning(at: afterSpace(last)), case .multiplicative(let place) = more.word,
      let number = label.number.appending(ClauseNumber.Component(multiplicative: place))
    {
      label.number = number
      label.alternate = nil
      end = more.end
    }
    if byte(end) == 0x2A { end += 1 }
    let close = afterSpace(end)
    guard byte(close) == 0x29, close <= end + 2 else { return nil }
    return (label, byte(close + 1) == 0x2A ? close + 2 : close + 1)
  }

  /// Reads small letters that stand alone as a number: "paragraph b", "item ii".
  func smallLetters(at index: Int) -> Numbered? {
    var end = index
    while end < limit, (0x61...0x7A).contains(bytes[end]), end - index < 5 { end += 1 }
    guard end > index, !isLetter(end), !isDigit(end), byte(end) != 0x27, byte(end) != 0xE2,
      let label = label(index..<end)
    else { return nil }
    // A letter that is itself a word ("a", "y", "o") counts only before a stop.
    if meaning(at: index) != nil || byte(index) == 0x69 && end == index + 1 {
      guard isStop(byte(end)) else { return nil }
    }
    return (label, end)
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
  }

  /// Reads a number in words: "One", "Twenty-One", "premier".
  func wordNumber(at index: Int) -> Numbered? {
    guard let first = meaning(at: index) else { return nil }
    var value: Int
    var end = first.end
    switch first.word {
    case .ordinal(let place): value = place
    case .cardinal(let count):
      value = count
      let next = byte(end) == 0x2D ? end + 1 : afterSpace(end)
      if count >= 20, let second = meaning(at: next), case .cardinal(let unit) = second.word,
        unit < 10
      {
        value += unit
        end = second.end
      }
    default: return nil
    }
    guard let number = ClauseNumber(value: value) else { return nil }
    return (ReferencedNumber(number: number, script: .word, range: index..<end), end)
  }

  /// The end of the sign that makes a number an ordinal, as in "5°", "1er".
  private func ordinalSign(at index: Int) -> Int? {
    if byte(index) == 0xC2, byte(index + 1) == 0xB0 || byte(index + 1) == 0xBA { return index + 2 }
    if byte(index) == 0x65, byte(index + 1) == 0x72, !isLetter(index + 2) { return index + 2 }
    return nil
  }

  /// Up to four digits at an offset.
  private func value(at index: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while isDigit(end), end - index < 5 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > index && end - index < 5 ? (value, end) : nil
  }

  /// Reads the components after the first one and returns where the number ends.
  private func components(of number: inout ReferencedNumber, from start: Int) -> Int {
    var end = start
    while let next = component(at: end) {
      guard let longer = number.number.appending(next.component) else { break }
      if byte(end) == 0x2D { number.isHyphenated = true }
      number.number = longer
      number.alternate = nil
      end = next.end
    }
    let space = afterSpace(end)
    if let more = meaning(at: space), case .multiplicative(let place) = more.word,
      let longer = number.number.appending(ClauseNumber.Component(multiplicative: place))
    {
      number.number = longer
      number.alternate = nil
      end = more.end
      while let next = component(at: end), let longer = number.number.appending(next.component) {
        number.number = longer
        end = next.end
      }
    }
    number.range = number.range.lowerBound..<end
    return end
  }

  /// A component at an offset: after a point or hyphen, or a letter that is joined to digits.
  private func component(at index: Int) -> (component: ClauseNumber.Component, end: Int)? {
    let separator = byte(index)
    // "Article XXIV:5" is how the texts of the trade organisations cite a paragraph.
    if separator == 0x3A, isDigit(index + 1), let value = value(at: index + 1), !isLetter(value.end)
    {
      return ClauseNumber.Component(value: value.value).map { ($0, value.end) }
    }
    if separator == 0x2E || separator == 0x2D {
      if let value = value(at: index + 1),
        let component = ClauseNumber.Component(value: value.value)
      {
        return isLetter(value.end) && !isLoneLetter(value.end) ? nil : (component, value.end)
      }
      // "16- 37" is one number; it is never a range, which would have a space before the hyphen too.
      if separator == 0x2D, byte(index + 1) == 0x20, isDigit(index + 2),
        let value = value(at: index + 2),
        !isLetter(value.end)
      {
        return ClauseNumber.Component(value: value.value).map { ($0, value.end) }
      }
      // "Annex 11.B." ends a sentence, "Article 5.U.S." does not.
      guard isLoneLetter(index + 1),
        separator == 0x2D || byte(index + 2) != 0x2E
          || isCapital(index + 1) && !isLetter(index + 3) && !isDigit(index + 3)
      else { return nil }
      return ClauseNumber.Component(letters: index + 1..<index + 2, of: bytes).map {
        ($0, index + 2)
      }
    }
    guard index > start, (0x30...0x39).contains(bytes[index - 1]), isLoneLetter(index),
      byte(index + 1) != 0x29
    else { return nil }
    return ClauseNumber.Component(letters: index..<index + 1, of: bytes).map { ($0, index + 1) }
  }

  /// Whether one letter of ASCII stands at an offset with no letter or digit after it.
  private func isLoneLetter(_ index: Int) -> Bool {
    let lowered = byte(index) | 0x20
    return lowered >= 0x61 && lowered <= 0x7A && !isLetter(index + 1) && !isDigit(index + 1)
  }

  private func isLabelByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The number that a label without its parentheses means.
  private func label(_ range: Range<Int>) -> ReferencedNumber? {
    let first = bytes[range.lowerBound]
    if (0x30...0x39).contains(first) {
      guard range.count <= 4, let read = digits(at: range.lowerBound), read.end == range.upperBound
      else { return nil }
      return read.number
    }
    let isSmall = first >= 0x61
    guard bytes[range].allSatisfy({ ($0 >= 0x61) == isSmall && $0 | 0x20 >= 0x61 }) else {
      return nil
    }
    let letters = ClauseNumber.Component(letters: range, of: bytes).map { ClauseNumber($0) }
    let isRepeated = bytes[range].allSatisfy { $0 == first }
    let romanNumber = roman(range).flatMap { ClauseNumber(value: $0) }
    // "(c)", "(d)", "(l)" and "(m)" are letters: no list has a hundred items in Roman digits.
    let isLowRoman = romanNumber?.value.map { $0 < 50 } ?? false
    if let romanNumber, isLowRoman {
      return ReferencedNumber(
        number: romanNumber, alternate: isRepeated ? letters : nil, script: .roman, range: range)
    }
    guard let letters, isRepeated || range.count == 2 && isSmall && romanNumber == nil else {
      return nil
    }
    return range.count <= 3 && isRepeated
      ? ReferencedNumber(number: letters, script: .letter, range: range) : nil
  }

  /// The value of Roman digits of one case in their canonical form.
  private func roman(_ range: Range<Int>) -> Int? {
    guard range.count <= 8 else { return nil }
    var sum = 0
    var following = 0
    for index in range.reversed() {
      let digit = Self.romanDigit(bytes[index] | 0x20)
      guard digit > 0 else { return nil }
      sum += digit < following ? -digit : digit
      following = digit
    }
    guard (1...3999).contains(sum) else { return nil }
    return isRoman(sum, range) ? sum : nil
  }

  /// Whether a value below 4000 is written in Roman digits in its canonical form.
  private func isRoman(_ value: Int, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    func takes(_ letter: UInt8, times count: Int = 1) -> Bool {
      for _ in 0..<count {
        guard index < range.upperBound, bytes[index] | 0x20 == letter else { return false }
        index += 1
      }
      return true
    }
    func takes(_ digit: Int, one: UInt8, five: UInt8, ten: UInt8) -> Bool {
      switch digit {
      case 0...3: takes(one, times: digit)
      case 4: takes(one) && takes(five)
      case 5...8: takes(five) && takes(one, times: digit - 5)
      default: takes(one) && takes(ten)
      }
    }
    return takes(0x6D, times: value / 1000)
      && takes(value / 100 % 10, one: 0x63, five: 0x64, ten: 0x6D)
      && takes(value / 10 % 10, one: 0x78, five: 0x6C, ten: 0x63)
      && takes(value % 10, one: 0x69, five: 0x76, ten: 0x78) && index == range.upperBound
  }

  private static func romanDigit(_ folded: UInt8) -> Int {
    switch folded {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    case 0x6C: 50
    case 0x63: 100
    case 0x64: 500
    case 0x6D: 1000
    default: 0
    }
  }
}
