/// A system of counting in which the labels of clauses are written.
///
/// A numeral turns a number into text and back. Reading is the strict inverse of writing: only the
/// one canonical form of a number is accepted, so that "IIII", "01" and digits of other scripts are
/// refused rather than guessed at, and a label that was read prints as it was.
///
/// In JSON a numeral is its name, such as `"lowercaseRoman"`.
public enum Numeral: String, Sendable, Hashable, Codable, CaseIterable {
  /// Decimal digits: 1, 2, 3.
  case arabic

  /// Roman numerals in lower case: i, ii, iii.
  case lowercaseRoman

  /// Roman numerals in upper case: I, II, III.
  case uppercaseRoman

  /// Letters in lower case, which go on after z with two letters: a … z, aa, ab … zz.
  case lowercaseLetter

  /// Letters in upper case, which go on after Z with two letters: A … Z, AA, AB … ZZ.
  case uppercaseLetter

  /// Letters in lower case, which after z are repeated: a … z, aa, bb … zz, aaa.
  case lowercaseRepeatedLetter

  /// Letters in upper case, which after Z are repeated: A … Z, AA, BB … ZZ, AAA.
  case uppercaseRepeatedLetter

  /// English cardinals as headings print them: One, Two, Twenty-One, One Hundred One.
  case word

  /// The numbers this numeral can write.
  ///
  /// Every numeral begins at 1. Arabic digits reach to `Int.max` and Roman numerals to 3999. Letters
  /// end at zz (702) and repeated letters at ten of a kind (260): nothing longer is a label, and
  /// words in parentheses such as "(the)" are not mistaken for one. Words end at 999.
  public var range: ClosedRange<Int> {
    switch self {
    case .arabic: 1...Int.max
    case .lowercaseRoman, .uppercaseRoman: 1...3999
    case .lowercaseLetter, .uppercaseLetter: 1...702
    case .lowercaseRepeatedLetter, .uppercaseRepeatedLetter: 1...260
    case .word: 1...999
    }
  }

  /// Writes a number.
  ///
  /// - Parameter number: The number to write.
  /// - Returns: The canonical form of the number, or `nil` if it is outside ``range``.
  public func string(for number: Int) -> String? {
    guard range.contains(number) else { return nil }
    return switch self {
    case .arabic: String(number)
    case .lowercaseRoman: Self.roman(number).lowercased()
    case .uppercaseRoman: Self.roman(number)
    case .lowercaseLetter: Self.letters(number, first: Self.lowercaseA)
    case .uppercaseLetter: Self.letters(number, first: Self.uppercaseA)
    case .lowercaseRepeatedLetter: Self.repeatedLetter(number, first: Self.lowercaseA)
    case .uppercaseRepeatedLetter: Self.repeatedLetter(number, first: Self.uppercaseA)
    case .word: Self.words(number)
    }
  }

  /// Reads a number.
  ///
  /// Text longer than any number of this numeral is refused by its length alone.
  ///
  /// - Parameter string: The canonical form of a number, with nothing around it.
  /// - Returns: The number, or `nil` if no number in ``range`` is written so.
  public func number(for string: String) -> Int? {
    guard string.utf8.count <= Self.longest, let number = value(of: string),
      self.string(for: number) == string
    else { return nil }
    return number
  }

  /// The number that a text means if it is canonical; for any other text some number, or `nil`.
  private func value(of string: String) -> Int? {
    switch self {
    case .arabic: Int(string)
    case .lowercaseRoman, .uppercaseRoman: Self.romanValue(string)
    case .lowercaseLetter: Self.lettersValue(string, first: Self.lowercaseA)
    case .uppercaseLetter: Self.lettersValue(string, first: Self.uppercaseA)
    case .lowercaseRepeatedLetter: Self.repeatedLetterValue(string, first: Self.lowercaseA)
    case .uppercaseRepeatedLetter: Self.repeatedLetterValue(string, first: Self.uppercaseA)
    case .word: Self.wordsValue(string)
    }
  }

  /// A bound on the bytes of any number in any numeral; the longest are words, of 27 bytes.
  private static let longest = 32
}
