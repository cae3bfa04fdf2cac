import Agreements
import Foundation
import Testing

/// What is shown and counted of words that differ.
@Suite struct WordComparisonTests {
  @Test(arguments: [
    ("The lamp is lit.", "The lamp is lit.", []),
    ("The lamp is lit.", "The old lamp is lit.", ["{+old +}"]),
    ("The old lamp is lit.", "The lamp is lit.", ["[-old -]"]),
    ("The lamp is lit.", "The bell is lit.", ["[-lamp-]{+bell+}"]),
    ("", "The lamp", ["{+The lamp+}"]),
    ("The lamp", "", ["[-The lamp-]"]),
    ("the lamp", "the lamp of the pier", ["{+ of the pier+}"]),
    ("lamps, bells and horns", "lamps and horns", ["[-, bells-]"]),
    ("a lamp\n\na bell", "a lamp a bell", []),
    ("Keep watch\nby night.", "Keep  watch by\n night.", []),
  ])
  func `as few words as possible change`(old: String, new: String, changes: [String]) {
    let words = ChangedWords(old, new)
    #expect(words.changes == changes)
    #expect(words.brokenLaw == nil)
  }

  @Test func `counts leave marks and white space aside`() {
    let comparison = WordComparison(
      from: "lamps, bells; and   old horns", to: "lamps; bells, and\nold whistles")
    #expect(comparison.deleted == 1)
    #expect(comparison.inserted == 1)
    #expect(comparison.changes.map(\.kind) == [.editorial, .editorial, .replaced])
    #expect(comparison.spacings == 1)
  }

  @Test(arguments: [
    ("the Parties\u{2019} lamps", "the Parties' lamps"),
    ("co\u{AD}operate", "cooperate"),
    ("twenty\u{2011}five", "twenty-five"),
    ("\u{201C}lamp\u{201D}", "\"lamp\""),
    ("lamps (old)", "lamps [old]"),
  ])
  func `signs that look alike are editorial`(old: String, new: String) {
    let comparison = WordComparison(from: old, to: new)
    #expect(!comparison.changes.isEmpty)
    #expect(comparison.changes.allSatisfy { $0.kind == .editorial })
    #expect(comparison.deleted == 0 && comparison.inserted == 0)
    #expect(ChangedWords(old, new).brokenLaw == nil)
  }

  @Test func `no-break spaces are white space`() {
    #expect(WordComparison(from: "30\u{A0}lamps\u{200B}", to: "30 lamps").changes.isEmpty)
  }

  @Test(arguments: [
    ("U.S. lamps", 2), ("1,000.50 lamps", 2), ("Article 5.2", 2), ("co-operate", 1),
    ("Party's", 1), ("and/or", 2), ("5(2)(b)", 3), ("Übereinkunft über Ölfeuer", 3), ("— (…) §", 0),
    ("лампы горят", 2),
  ])
  func `words are runs of letters and digits`(text: String, count: Int) {
    #expect(WordComparison(from: "", to: text).inserted == count)
  }

  @Test func `letters in capitals are other words`() {
    #expect(WordComparison(from: "the lamp", to: "the LAMP").inserted == 1)
  }

  @Test(arguments: [
    (
      "Each Party shall light a lamp. Each Party shall ring a bell.",
      "Each Party shall light a lamp. Each Party shall sound a horn. Each Party shall ring a bell.",
      ["{+Each Party shall sound a horn. +}"]
    ),
    (
      "the lamps of the pier, the bells of the pier and the horns",
      "the lamps of the pier and the horns",
      ["[-, the bells of the pier-]"]
    ),
    (
      "Article 1\nThe lamps are lit.\nArticle 2\nThe bells are rung.\n",
      "Article 1\nThe lamps are lit.\nArticle 1\nThe horns are blown.\nArticle 2\nThe bells are rung.\n",
      ["{+Article 1\nThe horns are blown.\n+}"]
    ),
  ])
  func `what was put in or taken out is shown from one break to the next`(
    old: String, new: String, changes: [String]
  ) {
    #expect(ChangedWords(old, new).changes == changes)
  }

  @Test func `values keep their form in JSON`() throws {
    let moved = MovedWordsTests.moved
    for (old, new) in [moved, ("a lamp", "a bell, or two"), ("", "")] {
      let comparison = WordComparison(from: old, to: new)
      let data = try JSONEncoder().encode(comparison)
      #expect(try JSONDecoder().decode(WordComparison.self, from: data) == comparison)
    }
  }

  @Test func `bytes that are no UTF-8 are compared like others`() {
    let old: [UInt8] = [0x61, 0x20, 0xFF, 0xC3, 0x20, 0x62]
    #expect(WordComparison(from: old, to: old).changes.isEmpty)
    #expect(!WordComparison(from: old, to: [0x61, 0x20, 0xFE, 0x20, 0x62]).changes.isEmpty)
  }

  @Test func `files are decoded as the reader decodes them`() {
    let utf8 = DecodedText(Array("Übereinkunft".utf8))
    #expect(utf8.encoding == .utf8)
    let utf16 = DecodedText(
      [0xFF, 0xFE] + "Übereinkunft".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    #expect(utf16.encoding == .utf16LittleEndian)
    #expect(WordComparison(from: utf8.utf8, to: utf16.utf8).changes.isEmpty)
    let windows = DecodedText([0xDC] + Array("bereinkunft".utf8))
    #expect(windows.encoding == .windows1252)
    #expect(windows.utf8 == utf8.utf8)
  }
}
