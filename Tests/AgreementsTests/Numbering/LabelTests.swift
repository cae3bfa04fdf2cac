import Agreements
import Testing

@Suite("Labels")
struct LabelTests {
  /// The numbers by which a style is tried: its whole range, or its start and numbers to its end.
  ///
  /// The styles that put something around digits are tried with fewer than digits alone.
  private static func sample(of style: LabelStyle) -> [Int] {
    guard style.range.upperBound > 20_000 else { return Array(style.range) }
    let doubled = sequence(first: 1_024) { $0 > Int.max / 2 ? nil : $0 * 2 }
    return Array(1...(style == .arabic ? 20_000 : 1_500))
      + doubled.flatMap { [$0 - 1, $0, $0 + 1] } + [Int.max - 1, Int.max]
  }

  /// Texts of a megabyte.
  private static let hostileTexts = ["I", "9", "a", "Z", "(", ")", "1.", "1-", " bis", "\u{301}"]
    .map { "(" + String(repeating: $0, count: 1_000_000 / $0.utf8.count) + ")" }

  /// Every style there can be.
  private static let everyStyle: [LabelStyle] =
    LabelStyle.Enclosure.allCases.flatMap { enclosure in
      Numeral.allCases.map { .numbered(numeral: $0, enclosure: enclosure) }
        + LabelStyle.Separator.allCases.map { .compound(separator: $0, enclosure: enclosure) }
    } + [.bullet]

  @Test("reading is the inverse of writing over the whole range", arguments: LabelStyle.all)
  func roundTrip(style: LabelStyle) {
    let prefix = style.separator == nil ? [] : [2, 31]
    let failures = Self.sample(of: style).filter { number in
      guard let label = Label(number: number, style: style, prefix: prefix) else { return true }
      return Label(label.text, style: style) != label
    }
    #expect(failures == [])
  }

  @Test("reading is the inverse of writing with every prefix and insertion")
  func roundTripOfParts() {
    let insertions: [Insertion?] =
      [nil, .bis, .decies] + [1, 26, 27, 702].map { Insertion(.letter, $0) }
    let longest = Array(repeating: Int.max, count: Label.maximumPrefixCount)
    var tried = 0
    for style in Self.everyStyle {
      for prefix in [[], [1], [10, 2], longest] {
        for insertion in insertions {
          for number in [1, 5, 9, 28, 100, 260, 999, 3999, Int.max] {
            guard
              let label = Label(
                number: number, style: style, prefix: prefix, insertion: insertion)
            else { continue }
            tried += 1
            #expect(Label(label.text, style: style) == label)
            #expect(label.description == label.text)
          }
        }
      }
    }
    #expect(tried > 1_000)
  }

  @Test(
    "labels print as in treaties",
    arguments: [
      (LabelStyle.arabic, 1, "1", "1"), (.arabicFullStop, 1, "1.", "1"),
      (.arabicParenthesized, 2, "(2)", "2"), (.arabicClosingParenthesis, 3, "3)", "3"),
      (.decimal, 4, "4", "4"), (.decimalFullStop, 4, "4.", "4"), (.hyphenated, 4, "4", "4"),
      (.uppercaseRoman, 4, "IV", "IV"), (.uppercaseRomanFullStop, 4, "IV.", "IV"),
      (.uppercaseRomanParenthesized, 4, "(IV)", "IV"),
      (.lowercaseRomanParenthesized, 9, "(ix)", "ix"),
      (.lowercaseRomanClosingParenthesis, 9, "ix)", "ix"),
      (.lowercaseRomanFullStop, 9, "ix.", "ix"),
      (.lowercaseLetterParenthesized, 27, "(aa)", "aa"),
      (.lowercaseLetterClosingParenthesis, 2, "b)", "b"), (.lowercaseLetterFullStop, 2, "b.", "b"),
      (.lowercaseRepeatedLetterParenthesized, 28, "(bb)", "bb"),
      (.uppercaseLetter, 1, "A", "A"), (.uppercaseLetterFullStop, 1, "A.", "A"),
      (.uppercaseLetterParenthesized, 28, "(AB)", "AB"),
      (.uppercaseRepeatedLetterParenthesized, 28, "(BB)", "BB"),
      (.word, 21, "Twenty-One", "Twenty-One"), (.bullet, 7, "–", "–"),
    ])
  func printedForms(style: LabelStyle, number: Int, text: String, bare: String) {
    let label = Label(number: number, style: style)
    #expect(label?.text == text)
    #expect(label?.bare == bare)
  }

  @Test("prefix and insertion print within the enclosure")
  func printedParts() {
    let letter = Insertion(.letter, 1)
    #expect(Label(number: 5, style: .arabic, insertion: .bis)?.text == "5 bis")
    #expect(Label(number: 5, style: .arabic, insertion: letter)?.text == "5A")
    #expect(Label(number: 5, style: .arabicFullStop, insertion: .ter)?.text == "5 ter.")
    #expect(Label(number: 5, style: .arabicParenthesized, insertion: letter)?.text == "(5A)")
    #expect(Label(number: 5, style: .arabicParenthesized, insertion: letter)?.bare == "5A")
    #expect(
      Label(number: 2, style: .lowercaseLetterParenthesized, insertion: .bis)?.text == "(b bis)")
    #expect(Label(number: 21, style: .word, insertion: .bis)?.text == "Twenty-One bis")
    #expect(Label(number: 3, style: .decimal, prefix: [2])?.text == "2.3")
    #expect(Label(number: 1, style: .decimalFullStop, prefix: [2, 3])?.text == "2.3.1.")
    #expect(Label(number: 3, style: .hyphenated, prefix: [2], insertion: letter)?.text == "2-3A")
  }

  @Test("parts that do not fit the style make no label", arguments: everyStyle)
  func unfitting(style: LabelStyle) {
    let letter = Insertion(.letter, 1)
    let long = Array(repeating: 1, count: Label.maximumPrefixCount + 1)
    for number in [0, -1, Int.min] {
      #expect(Label(number: number, style: style) == nil)
    }
    if style.range.upperBound < Int.max {
      #expect(Label(number: style.range.upperBound + 1, style: style) == nil)
    }
    #expect((Label(number: 1, style: style, prefix: [2]) != nil) == (style.separator != nil))
    #expect(Label(number: 1, style: style, prefix: long) == nil)
    #expect(Label(number: 1, style: style, prefix: [1, 0]) == nil)
    #expect(Label(number: 1, style: style, prefix: [Int.min]) == nil)
    #expect((Label(number: 1, style: style, insertion: .bis) != nil) == (style != .bullet))
    #expect(
      (Label(number: 1, style: style, insertion: letter) != nil) == (style.numeral == .arabic))
  }

  @Test("a bullet holds no number")
  func bullet() {
    #expect(Label(number: 1, style: .bullet) == Label(number: 9, style: .bullet))
    #expect(Label(number: 9, style: .bullet)?.number == 1)
  }

  @Test(
    "text that is not printed so is refused",
    arguments: [
      (LabelStyle.arabic, ["", "1.", "(1)", "01", "5bis", "5  bis", "5\u{A0}bis", "5 A", "5a"]),
      (
        .arabic, ["bis", " bis", "A", "5 Bis", "5 bis ", "5A bis", "5 bis bis", "5AAA", "1.1", "٥"]
      ),
      (.arabicFullStop, ["1", ".", "1..", "1.\u{301}", " 1.", "1. "]),
      (.arabicParenthesized, ["(", ")", "()", "(1", "1)", "((1))", "( 1)", "(1)\u{301}", "（1）"]),
      (.arabicClosingParenthesis, [")", "(1)", "1", "1))"]),
      (
        .decimal,
        [".", "1.", ".1", "1..1", "1.01", "1.0", "0.1", "1-1", "1.A", "1A.1", "1.a", "1.-1"]
      ),
      (.hyphenated, ["-", "1-", "-1", "1--1", "1–1", "1.1"]),
      (.lowercaseLetterParenthesized, ["(A)", "(1)", "a", "(aA)", "(a A)", "(á)", "(a\u{301})"]),
      (.uppercaseLetter, ["a", "A.", "AAA"]),
      (.word, ["one", "One.", "OneA"]),
      (.bullet, ["", "-", "—", "•", "––", "– ", "–\u{301}", "1"]),
    ])
  func refused(style: LabelStyle, texts: [String]) {
    for text in texts {
      #expect(Label(text, style: style) == nil, "\(text)")
    }
  }

  @Test("a megabyte of anything is refused", arguments: everyStyle)
  func hostile(style: LabelStyle) {
    for text in Self.hostileTexts {
      #expect(Label(text, style: style) == nil)
    }
  }

  /// Every text of up to four of the signs that labels are made of.
  private static let shortTexts: [String] = {
    var all: [String] = []
    var longest = [""]
    for _ in 0..<4 {
      longest = longest.flatMap { start in "()1.IiA-".map { start + String($0) } }
      all += longest
    }
    return all
  }()

  @Test("of all short texts, a style reads those that it prints", arguments: LabelStyle.all)
  func canonical(style: LabelStyle) {
    let read = Self.shortTexts.compactMap { text in Label(text, style: style).map { (text, $0) } }
    #expect(read.filter { $0.0 != $0.1.text }.map(\.0) == [])
    #expect(style == .word || style == .bullet || !read.isEmpty)
  }

  @Test("the candidates for a text are what the listed styles read in it")
  func candidates() {
    let failures = Self.shortTexts.filter { text in
      Label.candidates(for: text) != LabelStyle.all.compactMap { Label(text, style: $0) }
    }
    #expect(failures == [])
  }

  @Test("the listed styles are distinct and their first labels are legible")
  func listedStyles() {
    #expect(Set(LabelStyle.all).count == LabelStyle.all.count)
    #expect(Set(LabelStyle.all).isSubset(of: Self.everyStyle))
    for style in LabelStyle.all {
      #expect(
        Label(number: 1, style: style).map { Label.candidates(for: $0.text).contains($0) } == true)
    }
  }

  @Test("the parts of a style are what it is made of")
  func partsOfStyle() {
    #expect(LabelStyle.decimalFullStop.numeral == .arabic)
    #expect(LabelStyle.decimalFullStop.separator == .point)
    #expect(LabelStyle.decimalFullStop.enclosure == .fullStop)
    #expect(LabelStyle.hyphenated.separator == .hyphen)
    #expect(LabelStyle.uppercaseRoman.numeral == .uppercaseRoman)
    #expect(LabelStyle.uppercaseRoman.separator == nil)
    #expect(LabelStyle.uppercaseRoman.range == 1...3999)
    #expect(LabelStyle.bullet.numeral == nil)
    #expect(LabelStyle.bullet.enclosure == .none)
  }
}
