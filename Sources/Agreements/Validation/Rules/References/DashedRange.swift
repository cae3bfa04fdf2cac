/// Two numbers that a dash joins behind the plural of a unit, as in "Articles 6-9" and "Articles IV–IX".
///
/// In a reference "6-9" may be one number as well, that of an article of chapter 6; whoever asks has to know that no
/// article is numbered so.
struct DashedRange {
  /// Where the first number stands.
  let first: Range<Int>

  /// Where the last number stands.
  let last: Range<Int>

  /// Whether the last number comes before the first in their series.
  let isInverted: Bool

  /// Takes the numbers of a reference; `nil` if it has not just two that a dash joins.
  init?(_ reference: borrowing LocatedReference, _ context: borrowing RuleContext) {
    let text = ByteText(context.passages[reference.passage].bytes)
    let (word, end) = FoldedWord.reading(
      text, at: reference.range.lowerBound, to: reference.range.upperBound)
    let start = text.skippingSpaces(from: end, to: reference.range.upperBound)
    guard Self.plurals.contains(word), start > end else { return nil }
    first = start..<Self.endOfNumber(text, from: start)
    let dash = Self.dashLength(text, at: first.upperBound)
    guard !first.isEmpty, dash > 0 else { return nil }
    last =
      first.upperBound + dash..<Self.endOfNumber(text, from: first.upperBound + dash)
    guard !last.isEmpty, !text.isLetter(at: last.upperBound),
      Self.dashLength(text, at: last.upperBound) == 0, text[last.upperBound] != 0x2F
    else { return nil }
    guard text[first.lowerBound].isDigit == text[last.lowerBound].isDigit,
      text[last.lowerBound] != 0x30,
      let one = PrintedNumber.reading(text, at: first.lowerBound, to: first.upperBound),
      let other = PrintedNumber.reading(text, at: last.lowerBound, to: last.upperBound),
      one.end == first.upperBound, other.end == last.upperBound,
      one.number.numeral == other.number.numeral,
      [.arabic, .uppercaseRoman].contains(one.number.numeral),
      one.number.components.count == other.number.components.count,
      one.number.components.prefix == other.number.components.prefix
    else { return nil }
    isInverted = one.number.components.last > other.number.components.last
  }

  /// The end of digits with points between them, or of Roman digits.
  private static func endOfNumber(_ text: ByteText, from start: Int) -> Int {
    var end = start
    while text[end].isDigit || text.isUppercase(at: end) || text[end] == 0x2E { end += 1 }
    while end > start, text[end - 1] == 0x2E { end -= 1 }
    return end
  }

  private static func dashLength(_ text: ByteText, at position: Int) -> Int {
    if text[position] == 0x2D { return 1 }
    return text[position] == 0xE2 && text[position + 1] == 0x80
      && (0x90...0x95).contains(text[position + 2]) ? 3 : 0
  }

  private static let plurals = WordSet([
    "articles", "paragraphs", "sections", "chapters", "articulos", "parrafos", "paragraphes",
  ])
}
