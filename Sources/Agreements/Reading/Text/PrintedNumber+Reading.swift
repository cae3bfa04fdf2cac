extension PrintedNumber {
  /// A number found in a text.
  struct Found: Sendable {
    /// The first reading.
    var number: PrintedNumber

    /// Another one where a letter may be a Roman numeral, such as "C".
    var alternative: PrintedNumber?

    /// Where it ends.
    var end: Int
  }

  /// Reads the number that starts at a position: digits, Roman numerals, letters, or the words for it.
  ///
  /// - Returns: `nil` when no number stands there.
  static func reading(_ text: ByteText, at start: Int, to end: Int) -> Found? {
    if text[start].isDigit { return readingDigits(text, at: start, to: end) }
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    guard word.count > 0, !text.isLetter(at: wordEnd) else { return nil }
    if let found = romanOrLetter(text, start..<wordEnd, letterCount: word.count) {
      return readingComponents(after: found, in: text, to: end)
    }
    return NumberWord.reading(text, at: start, to: end).map {
      Found(number: PrintedNumber($0.number, .word), end: $0.end)
    }
  }

  /// Reads digits, and the components and insertions that follow them.
  private static func readingDigits(_ text: ByteText, at start: Int, to end: Int) -> Found? {
    guard let (number, position) = digits(text, at: start, to: end) else { return nil }
    var found = Found(number: PrintedNumber(number), end: position)
    found = readingComponents(after: found, in: text, to: end)
    if let ordinalEnd = ordinalSuffixEnd(text, at: found.end, to: end) { found.end = ordinalEnd }
    return readingInsertion(after: found, in: text, to: end)
  }

  /// Adds ".2" or "-06" for as long as digits follow the separator directly.
  private static func readingComponents(after found: Found, in text: ByteText, to end: Int) -> Found
  {
    var found = found
    while found.end + 1 < end, found.number.components.count < maximumComponents {
      let separator = text[found.end]
      guard separator == 0x2E || separator == 0x2D, text[found.end + 1].isDigit else { break }
      guard let (number, position) = digits(text, at: found.end + 1, to: end) else { break }
      var components = found.number.components
      guard components.append(number) else { break }
      found = Found(number: PrintedNumber(components, found.number.numeral), end: position)
    }
    return found
  }

  /// Adds "bis", "ter" … after a space, or an uppercase letter directly attached.
  private static func readingInsertion(after found: Found, in text: ByteText, to end: Int) -> Found
  {
    var found = found
    let next = text[found.end]
    if next >= 0x41, next <= 0x5A, !text.isLetter(at: found.end + 1), !text[found.end + 1].isDigit {
      found.number.insertion = Insertion(.letter, Int(next) - 0x40)
      found.end += 1
      return found
    }
    let start = text.skippingSpaces(from: found.end, to: end)
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    guard (3...8).contains(word.count), let insertion = NumberWord.insertions[word] else {
      return found
    }
    found.number.insertion = insertion
    found.end = wordEnd
    return found
  }

  /// The value of a run of digits, if it is at most nine digits long.
  private static func digits(_ text: ByteText, at start: Int, to end: Int) -> (Int, Int)? {
    var position = start
    var number = 0
    while position < end, text[position].isDigit {
      guard position - start < 9 else { return nil }
      number = number * 10 + Int(text[position] - 0x30)
      position += 1
    }
    return position > start ? (number, position) : nil
  }

  /// The end of "st", "nd", "er", "º" after digits.
  private static func ordinalSuffixEnd(_ text: ByteText, at start: Int, to end: Int) -> Int? {
    if text[start] == 0xC2, text[start + 1] == 0xBA || text[start + 1] == 0xB0 { return start + 2 }
    let (word, wordEnd) = FoldedWord.reading(text, at: start, to: end)
    guard (1...3).contains(word.count), NumberWord.ordinalSuffixes.contains(word) else {
      return nil
    }
    return wordEnd
  }

  /// Reads the word in a range as a Roman numeral or a single letter, if all its letters are of ASCII.
  static func romanOrLetter(_ text: ByteText, _ range: Range<Int>, letterCount: Int) -> Found? {
    guard range.count == letterCount, letterCount <= 9 else { return nil }
    let isUpper = (text[range.lowerBound] & 0x20) == 0
    var isUniform = true
    for position in range where ((text[position] & 0x20) == 0) != isUpper { isUniform = false }
    guard isUniform else { return nil }
    let roman = romanNumber(text, range).map {
      PrintedNumber($0, isUpper ? .uppercaseRoman : .lowercaseRoman)
    }
    guard letterCount == 1 else { return roman.map { Found(number: $0, end: range.upperBound) } }
    let letterNumber = Int(text[range.lowerBound] & 0xDF) - 0x40
    let letter = PrintedNumber(letterNumber, isUpper ? .uppercaseLetter : .lowercaseLetter)
    guard let roman else { return Found(number: letter, end: range.upperBound) }
    return Found(number: roman, alternative: letter, end: range.upperBound)
  }

  /// The value of a canonical Roman numeral.
  static func romanNumber(_ text: ByteText, _ range: Range<Int>) -> Int? {
    var sum = 0
    var following = 0
    var position = range.upperBound - 1
    while position >= range.lowerBound {
      let digit: Int
      switch text[position] & 0xDF {
      case 0x49: digit = 1
      case 0x56: digit = 5
      case 0x58: digit = 10
      case 0x4C: digit = 50
      case 0x43: digit = 100
      case 0x44: digit = 500
      case 0x4D: digit = 1000
      default: return nil
      }
      sum += digit < following ? -digit : digit
      following = max(following, digit)
      position -= 1
    }
    return sum > 0 && romanLength(sum) == range.count ? sum : nil
  }

  /// The number of letters a Roman numeral has when it is written canonically.
  private static func romanLength(_ number: Int) -> Int {
    let lengths = [0, 1, 2, 3, 2, 1, 2, 3, 4, 2]
    guard number < 4000 else { return -1 }
    return number / 1000 + lengths[number / 100 % 10] + lengths[number / 10 % 10]
      + lengths[number % 10]
  }
}
