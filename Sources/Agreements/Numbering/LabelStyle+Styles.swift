extension LabelStyle {
  /// Digits: "1".
  public static let arabic = numbered(numeral: .arabic, enclosure: .none)

  /// Digits and a full stop: "1.".
  public static let arabicFullStop = numbered(numeral: .arabic, enclosure: .fullStop)

  /// Digits in parentheses: "(1)".
  public static let arabicParenthesized = numbered(numeral: .arabic, enclosure: .parentheses)

  /// Digits and a closing parenthesis: "1)".
  public static let arabicClosingParenthesis = numbered(
    numeral: .arabic, enclosure: .closingParenthesis)

  /// Digits after those of the levels above: "1.1".
  public static let decimal = compound(separator: .point, enclosure: .none)

  /// Digits after those of the levels above, and a full stop: "1.1.".
  public static let decimalFullStop = compound(separator: .point, enclosure: .fullStop)

  /// Digits after those of the levels above, with hyphens: "1-1".
  public static let hyphenated = compound(separator: .hyphen, enclosure: .none)

  /// Roman numerals: "I".
  public static let uppercaseRoman = numbered(numeral: .uppercaseRoman, enclosure: .none)

  /// Roman numerals and a full stop: "I.".
  public static let uppercaseRomanFullStop = numbered(
    numeral: .uppercaseRoman, enclosure: .fullStop)

  /// Roman numerals in parentheses: "(I)".
  public static let uppercaseRomanParenthesized = numbered(
    numeral: .uppercaseRoman, enclosure: .parentheses)

  /// Small Roman numerals in parentheses: "(i)".
  public static let lowercaseRomanParenthesized = numbered(
    numeral: .lowercaseRoman, enclosure: .parentheses)

  /// Small Roman numerals and a closing parenthesis: "i)".
  public static let lowercaseRomanClosingParenthesis = numbered(
    numeral: .lowercaseRoman, enclosure: .closingParenthesis)

  /// Small Roman numerals and a full stop: "i.".
  public static let lowercaseRomanFullStop = numbered(
    numeral: .lowercaseRoman, enclosure: .fullStop)

  /// Small letters in parentheses: "(a)", after z "(aa)", "(ab)".
  public static let lowercaseLetterParenthesized = numbered(
    numeral: .lowercaseLetter, enclosure: .parentheses)

  /// Small letters and a closing parenthesis: "a)".
  public static let lowercaseLetterClosingParenthesis = numbered(
    numeral: .lowercaseLetter, enclosure: .closingParenthesis)

  /// Small letters and a full stop: "a.".
  public static let lowercaseLetterFullStop = numbered(
    numeral: .lowercaseLetter, enclosure: .fullStop)

  /// Small letters in parentheses, repeated after z: "(a)", after z "(aa)", "(bb)".
  public static let lowercaseRepeatedLetterParenthesized = numbered(
    numeral: .lowercaseRepeatedLetter, enclosure: .parentheses)

  /// Capital letters: "A".
  public static let uppercaseLetter = numbered(numeral: .uppercaseLetter, enclosure: .none)

  /// Capital letters and a full stop: "A.".
  public static let uppercaseLetterFullStop = numbered(
    numeral: .uppercaseLetter, enclosure: .fullStop)

  /// Capital letters in parentheses: "(A)".
  public static let uppercaseLetterParenthesized = numbered(
    numeral: .uppercaseLetter, enclosure: .parentheses)

  /// Capital letters in parentheses, repeated after Z: "(A)", after Z "(AA)", "(BB)".
  public static let uppercaseRepeatedLetterParenthesized = numbered(
    numeral: .uppercaseRepeatedLetter, enclosure: .parentheses)

  /// Words: "One".
  public static let word = numbered(numeral: .word, enclosure: .none)

  /// Every style that treaties are known to use, in the order in which a reader tries them.
  ///
  /// Roman numerals come before letters, so that "(i)" on its own is read as one; letters come
  /// before repeated letters, and a number alone before the compound styles that it might begin.
  public static let all: [LabelStyle] = [
    arabic, arabicFullStop, arabicParenthesized, arabicClosingParenthesis,
    decimal, decimalFullStop, hyphenated,
    uppercaseRoman, uppercaseRomanFullStop, uppercaseRomanParenthesized,
    lowercaseRomanParenthesized, lowercaseRomanClosingParenthesis, lowercaseRomanFullStop,
    lowercaseLetterParenthesized, lowercaseLetterClosingParenthesis, lowercaseLetterFullStop,
    lowercaseRepeatedLetterParenthesized,
    uppercaseLetter, uppercaseLetterFullStop, uppercaseLetterParenthesized,
    uppercaseRepeatedLetterParenthesized,
    word, bullet,
  ]
}
