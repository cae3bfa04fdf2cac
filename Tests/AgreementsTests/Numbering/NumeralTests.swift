import Agreements
import Testing

@Suite("Numerals")
struct NumeralTests {
  /// Texts of a megabyte.
  private static let hostileTexts = [
    "I", "m", "9", "0", "a", "Z", "-", " ", "Ten ", "\u{301}", "–",
  ]
  .map { String(repeating: $0, count: 1_000_000 / $0.utf8.count) }

  /// The start of the range of a numeral, and numbers up to its end if it is longer.
  private static func sample(of numeral: Numeral) -> [Int] {
    guard numeral.range.upperBound > 20_000 else { return Array(numeral.range) }
    let tenfold = sequence(first: 100_000) { $0 > Int.max / 10 ? nil : $0 * 10 }
    return Array(1...20_000) + tenfold.flatMap { [$0 - 1, $0, $0 + 1] } + [Int.max - 1, Int.max]
  }

  @Test("reading is the inverse of writing over the whole range", arguments: Numeral.allCases)
  func roundTrip(numeral: Numeral) {
    let failures = Self.sample(of: numeral).filter { number in
      numeral.string(for: number).flatMap { numeral.number(for: $0) } != number
    }
    #expect(failures == [])
  }

  @Test("nothing is written outside the range", arguments: Numeral.allCases)
  func outOfRange(numeral: Numeral) {
    #expect(numeral.range.lowerBound == 1)
    for number in [0, -1, -26, Int.min] {
      #expect(numeral.string(for: number) == nil)
    }
    if numeral != .arabic {
      #expect(numeral.string(for: numeral.range.upperBound) != nil)
      #expect(numeral.string(for: numeral.range.upperBound + 1) == nil)
      #expect(numeral.string(for: Int.max) == nil)
    }
  }

  @Test(
    "the printed forms are those of treaties",
    arguments: [
      (Numeral.arabic, 1, "1"), (.arabic, 10, "10"), (.arabic, 1207, "1207"),
      (.lowercaseRoman, 4, "iv"), (.lowercaseRoman, 49, "xlix"),
      (.uppercaseRoman, 1999, "MCMXCIX"), (.uppercaseRoman, 3888, "MMMDCCCLXXXVIII"),
      (.lowercaseLetter, 26, "z"), (.lowercaseLetter, 27, "aa"), (.lowercaseLetter, 28, "ab"),
      (.lowercaseLetter, 53, "ba"), (.uppercaseLetter, 702, "ZZ"),
      (.lowercaseRepeatedLetter, 26, "z"), (.lowercaseRepeatedLetter, 27, "aa"),
      (.lowercaseRepeatedLetter, 28, "bb"), (.lowercaseRepeatedLetter, 52, "zz"),
      (.lowercaseRepeatedLetter, 53, "aaa"), (.uppercaseRepeatedLetter, 260, "ZZZZZZZZZZ"),
      (.word, 1, "One"), (.word, 2, "Two"), (.word, 12, "Twelve"), (.word, 19, "Nineteen"),
      (.word, 20, "Twenty"), (.word, 21, "Twenty-One"), (.word, 40, "Forty"),
      (.word, 100, "One Hundred"), (.word, 101, "One Hundred One"),
      (.word, 999, "Nine Hundred Ninety-Nine"),
    ])
  func printedForms(numeral: Numeral, number: Int, text: String) {
    #expect(numeral.string(for: number) == text)
    #expect(numeral.number(for: text) == number)
  }

  @Test(
    "forms that are not canonical are refused",
    arguments: [
      (
        Numeral.arabic, ["", "0", "01", "+1", "-1", " 1", "1 ", "1.0", "1e3", "0x1", "١", "१", "１"]
      ),
      (.arabic, ["²", "1\u{301}", "1\u{0}", "9223372036854775808", "99999999999999999999"]),
      (.lowercaseRoman, ["", "iiii", "vv", "iix", "ic", "I", "iV", "mmmm", "ⅳ", "i\u{307}", "ı"]),
      (.uppercaseRoman, ["", "IIII", "VX", "IVI", "XXXX", "IM", "DD", "i", "Ⅳ", "І", "MMMM"]),
      (.lowercaseLetter, ["", "A", "1", "a1", "é", "a\u{301}", "ａ", "а", "aaa", "`", "{"]),
      (.uppercaseLetter, ["", "a", "\u{212A}", "Å", "AAA", "@", "["]),
      (.lowercaseRepeatedLetter, ["", "ab", "aA", "aaaaaaaaaaa", "éé"]),
      (.uppercaseRepeatedLetter, ["", "AB", "aa", "\u{212A}\u{212A}", "AAAAAAAAAAA"]),
      (.word, ["", "one", "TWO", "Zero", "Twenty One", "Twenty-Eleven", "Ten-One", "Hundred"]),
      (.word, ["One Hundred And One", "Hundred One", "One Hundred Hundred", "One-Two", " One"]),
      (.word, ["Twenty-", "One  Hundred", "Ten Hundred", "Hundred Hundred Hundred Hundred"]),
    ])
  func refused(numeral: Numeral, texts: [String]) {
    for text in texts {
      #expect(numeral.number(for: text) == nil, "\(text)")
    }
  }

  @Test("a megabyte of anything is refused", arguments: Numeral.allCases)
  func hostile(numeral: Numeral) {
    for text in Self.hostileTexts {
      #expect(numeral.number(for: text) == nil)
    }
  }

  @Test("Roman numerals are those put together from their decimal digits")
  func romanReference() {
    let reference = Self.romanReference
    let written = (1...3999).map { Numeral.uppercaseRoman.string(for: $0) }
    #expect(written == reference.map(Optional.some))
    let lowercase = (1...3999).map { Numeral.lowercaseRoman.string(for: $0) }
    #expect(lowercase == reference.map { $0.lowercased() })
  }

  @Test("of all short strings of Roman digits, only the canonical ones are read")
  func romanSmallWorld() {
    let canonical = Set(Self.romanReference)
    let failures = (Self.strings(over: "IVXLCDM", upTo: 4) + Self.strings(over: "IVX", upTo: 6))
      .filter { (Numeral.uppercaseRoman.number(for: $0) != nil) != canonical.contains($0) }
    #expect(failures == [])
  }

  @Test("letters are counted in the order of length, then of the alphabet")
  func letterReference() {
    let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let reference = alphabet + alphabet.flatMap { first in alphabet.map { first + $0 } }
    #expect(Numeral.lowercaseLetter.range.upperBound == reference.count)
    #expect(
      Numeral.lowercaseLetter.range.compactMap { Numeral.lowercaseLetter.string(for: $0) }
        == reference)
    #expect(
      Numeral.uppercaseLetter.range.compactMap { Numeral.uppercaseLetter.string(for: $0) }
        == reference.map { $0.uppercased() })
  }

  @Test("repeated letters are the alphabet once, twice and so on")
  func repeatedLetterReference() {
    let reference = (1...10).flatMap { count in
      "abcdefghijklmnopqrstuvwxyz".map { String(repeating: $0, count: count) }
    }
    let numeral = Numeral.lowercaseRepeatedLetter
    #expect(numeral.range.compactMap { numeral.string(for: $0) } == reference)
    let upper = Numeral.uppercaseRepeatedLetter
    #expect(upper.range.compactMap { upper.string(for: $0) } == reference.map { $0.uppercased() })
  }

  @Test("what is read prints as it was", arguments: Numeral.allCases)
  func canonical(numeral: Numeral) {
    let texts =
      Self.strings(over: "aAiIzZ10", upTo: 4)
      + Self.strings(over: ["One", "Ten", "Twenty", "Hundred", " ", "-"], upTo: 5)
    let read = texts.filter { numeral.number(for: $0) != nil }
    #expect(!read.isEmpty)
    #expect(read.filter { numeral.number(for: $0).flatMap(numeral.string(for:)) != $0 } == [])
  }

  /// The numerals from 1 to 3999, each decimal digit written out by a table of its own.
  private static let romanReference: [String] = {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"]
    let thousands = ["", "M", "MM", "MMM"]
    return (1...3999).map {
      thousands[$0 / 1000] + hundreds[$0 / 100 % 10] + tens[$0 / 10 % 10] + ones[$0 % 10]
    }
  }()

  /// Every string of one to `length` of the pieces.
  private static func strings(over pieces: [String], upTo length: Int) -> [String] {
    var all: [String] = []
    var longest = [""]
    for _ in 0..<length {
      longest = longest.flatMap { start in pieces.map { start + $0 } }
      all += longest
    }
    return all
  }

  private static func strings(over letters: String, upTo length: Int) -> [String] {
    strings(over: letters.map(String.init), upTo: length)
  }
}
