/// A line that may be a numbered heading.
struct HeadingCandidate: Sendable {
  /// The index of its line.
  var line: Int

  /// The word it opens with.
  var keyword: HeadingKeyword

  /// Its number, or `nil` when the keyword stands alone.
  var number: PrintedNumber?

  /// Another reading of the number, where a letter may be a Roman numeral.
  var alternative: PrintedNumber?

  /// The number if digits that a space parts belong together, as "1 0" for 10.
  var joined: PrintedNumber.Found?

  /// Keyword and number, as printed.
  var label: Range<Int>

  /// The number, as printed; empty when there is none.
  var printedNumber: Range<Int>

  /// What follows the number and its separator on the line; empty when nothing does.
  var rest: Range<Int>

  /// Whether a separator, such as a colon or a dash, stands between number and rest.
  var hasSeparator: Bool

  /// Whether the keyword is written in capitals throughout.
  var isUppercase: Bool

  /// What speaks for a heading and against a cross-reference that a line break has brought to the front.
  var evidence = 0

  /// The candidate with the digits after a space taken into its number.
  func joiningDigits(in text: ByteText) -> HeadingCandidate {
    guard let joined else { return self }
    var candidate = self
    candidate.number = joined.number
    candidate.alternative = nil
    candidate.label = label.lowerBound..<joined.end
    candidate.printedNumber = printedNumber.lowerBound..<joined.end
    candidate.rest = text.skippingSpaces(from: joined.end, to: rest.upperBound)..<rest.upperBound
    return candidate
  }
}
