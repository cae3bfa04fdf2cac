/// A pattern of words, such as "shall|will enter into force on the? date of".
///
/// The elements of a pattern are divided by spaces:
///
/// - `on`: this word;
/// - `shall|will`: one of these words;
/// - `the?`: a word that may be missing;
/// - `notif~`: a word that begins so;
/// - `*4`: up to four words, whatever they are;
/// - `#`: a number in words or digits.
///
/// A match lies in one sentence: no full stop, semicolon, colon or empty line stands between its words;
/// commas and other marks may. Patterns are written in the program, with few gaps, so that the
/// work at one word is bounded whatever the text is.
struct WordPattern: Sendable, ExpressibleByStringLiteral {
  /// A place in a pattern.
  struct Element: Sendable {
    var words: [FoldedWord] = []
    var beginnings: [[UInt8]] = []
    var gap: Int?
    var isNumber = false
    var isOptional = false
  }

  /// The places, in order.
  let elements: [Element]

  /// Makes the pattern that its author wrote down in the program.
  @inline(never)
  init(stringLiteral text: String) {
    elements = text.utf8.split(separator: UInt8(ascii: " ")).map { Self.element(Array($0)) }
  }

  private static func element(_ text: [UInt8]) -> Element {
    var element = Element()
    if text.first == UInt8(ascii: "*") {
      element.gap = text.dropFirst().reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return element
    }
    element.isOptional = text.last == UInt8(ascii: "?")
    let choices = element.isOptional ? text.dropLast() : text[...]
    for choice in choices.split(separator: UInt8(ascii: "|")) {
      if choice.elementsEqual([UInt8(ascii: "#")]) {
        element.isNumber = true
      } else if choice.last == UInt8(ascii: "~") {
        element.beginnings.append(choice.dropLast().map(FoldedWord.folded))
      } else {
        element.words.append(FoldedWord(choice))
      }
    }
    return element
  }

  /// Where a pattern was found.
  struct Match: Sendable {
    /// The indices of the words.
    var range: Range<Int>

    /// For each element of the pattern, the index behind its last word.
    var ends: [Int]

    /// The words that an element of the pattern matched.
    func words(of element: Int) -> Range<Int> {
      guard ends.indices.contains(element) else { return range.upperBound..<range.upperBound }
      return (element == 0 ? range.lowerBound : ends[element - 1])..<ends[element]
    }
  }
}
