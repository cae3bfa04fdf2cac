import Agreements
import Testing

@Suite("Labels among siblings")
struct LabelSiblingsTests {
  private static let roman = LabelStyle.lowercaseRomanParenthesized
  private static let letter = LabelStyle.lowercaseLetterParenthesized
  private static let repeated = LabelStyle.lowercaseRepeatedLetterParenthesized

  private static func label(_ text: String, _ style: LabelStyle) throws -> Label {
    try #require(Label(text, style: style))
  }

  // MARK: Candidates

  @Test("the candidates are in the order of the styles")
  func candidates() throws {
    #expect(
      Label.candidates(for: "(i)") == [
        try Self.label("(i)", Self.roman), try Self.label("(i)", Self.letter),
        try Self.label("(i)", Self.repeated),
      ])
    #expect(Label.candidates(for: "(i)").map(\.number) == [1, 9, 9])
    #expect(Label.candidates(for: "(bb)").map(\.number) == [54, 28])
    #expect(Label.candidates(for: "5 bis").map(\.style) == [.arabic, .decimal, .hyphenated])
    #expect(Label.candidates(for: "2.3").map(\.style) == [.decimal])
    #expect(Label.candidates(for: "2.3").map(\.prefix) == [[2]])
    #expect(Label.candidates(for: "C").map(\.style) == [.uppercaseRoman, .uppercaseLetter])
    #expect(Label.candidates(for: "–").map(\.style) == [.bullet])
    #expect(Label.candidates(for: "Article") == [])
    #expect(Label.candidates(for: "(the)") == [])
    #expect(Label.candidates(for: String(repeating: "(", count: 1_000_000)) == [])
  }

  // MARK: Successors

  @Test(
    "what directly follows",
    arguments: [
      (LabelStyle.arabic, "5", "6"), (.arabic, "5", "5 bis"), (.arabic, "5 bis", "5 ter"),
      (.arabic, "5 bis", "6"), (.arabic, "5", "5A"), (.arabic, "5A", "5B"), (.arabic, "5A", "6"),
      (.arabic, "5Z", "5AA"), (letter, "(z)", "(aa)"), (repeated, "(aa)", "(bb)"),
      (.decimal, "2.9", "2.10"), (.decimal, "2.9", "2.9A"), (roman, "(iii)", "(iv)"),
      (.word, "Twenty", "Twenty-One"), (.bullet, "–", "–"),
    ])
  func successor(style: LabelStyle, first: String, second: String) throws {
    #expect(try Self.label(second, style).isSuccessor(of: Self.label(first, style)))
    if style != .bullet {
      #expect(try !Self.label(first, style).isSuccessor(of: Self.label(second, style)))
    }
  }

  @Test(
    "what does not directly follow",
    arguments: [
      (LabelStyle.arabic, "5", "5"), (.arabic, "5", "7"), (.arabic, "5", "4"),
      (.arabic, "5", "5 ter"), (.arabic, "5 bis", "5 bis"), (.arabic, "5 bis", "5 quater"),
      (.arabic, "5 bis", "5B"), (.arabic, "5 bis", "5A"), (.arabic, "5A", "5 bis"),
      (.arabic, "5A", "5 ter"), (.arabic, "5", "6 bis"), (.arabic, "5 bis", "6 ter"),
      (.arabic, "5", "5B"), (.arabic, "9223372036854775807", "1"), (.decimal, "2.3", "3.1"),
      (.decimal, "2.3", "3.4"), (.decimal, "2.3", "2.3.1"),
    ])
  func noSuccessor(style: LabelStyle, first: String, second: String) throws {
    #expect(try !Self.label(second, style).isSuccessor(of: Self.label(first, style)))
  }

  @Test("labels of different styles do not follow each other")
  func otherStyle() throws {
    #expect(
      try !Self.label("(2)", .arabicParenthesized).isSuccessor(
        of: Self.label("1.", .arabicFullStop)))
    #expect(try !Self.label("(b)", Self.repeated).isSuccessor(of: Self.label("(a)", Self.letter)))
  }

  // MARK: Runs

  private static func styles(_ texts: String) -> [LabelStyle?] {
    Label.resolve(texts.split(separator: " ").map(String.init)).map { $0?.style }
  }

  @Test(
    "an ambiguous text is a letter if and only if the letter before stands before it",
    arguments: [
      (LabelStyle.lowercaseLetterParenthesized, LabelStyle.lowercaseRomanParenthesized),
      (.lowercaseLetterClosingParenthesis, .lowercaseRomanClosingParenthesis),
      (.lowercaseLetterFullStop, .lowercaseRomanFullStop),
      (.uppercaseLetter, .uppercaseRoman),
      (.uppercaseLetterFullStop, .uppercaseRomanFullStop),
      (.uppercaseLetterParenthesized, .uppercaseRomanParenthesized),
    ])
  func everyPairOfLetters(letter: LabelStyle, roman: LabelStyle) throws {
    let alphabet = try (1...26).map { try #require(Label(number: $0, style: letter)) }
    for before in alphabet {
      for mark in alphabet where "ivxlcdm".contains(mark.bare.lowercased()) {
        let expected = before.number + 1 == mark.number ? mark : Label(mark.text, style: roman)
        #expect(Label.resolve([before.text, mark.text]).last == expected)
      }
    }
  }

  @Test(
    "an ambiguous text is Roman after anything else",
    arguments: ["i", "v", "x", "c", "d", "l", "m"],
    ["", "(a)", "(iv)", "(ix)", "(z)", "(1)", "1.", "–", "Article", "h.", "h)", "u.", "(H)"])
  func romanAfterAnythingElse(mark: String, before: String) {
    let texts = before.isEmpty ? ["(\(mark))"] : [before, "(\(mark))"]
    #expect(Label.resolve(texts).last == Label("(\(mark))", style: Self.roman))
  }

  @Test("the preceding sibling is the one directly before")
  func directlyBefore() {
    let letters: [LabelStyle?] = [Self.letter, Self.roman]
    #expect(Self.styles("(g) (i)") == letters)
    #expect(Self.styles("(h) ? (i)") == [Self.letter, nil, Self.roman])
  }

  @Test("runs of Roman numerals and of letters")
  func runs() {
    #expect(Self.styles("(i) (ii) (iii) (iv) (v) (vi)") == Array(repeating: Self.roman, count: 6))
    #expect(
      Self.styles("(f) (g) (h) (i) (j) (k) (l) (m)") == Array(repeating: Self.letter, count: 8))
    #expect(Self.styles("h. i. j.") == Array(repeating: .lowercaseLetterFullStop, count: 3))
    #expect(Self.styles("i. ii.") == Array(repeating: .lowercaseRomanFullStop, count: 2))
    #expect(Self.styles("A B C D") == Array(repeating: .uppercaseLetter, count: 4))
    #expect(Self.styles("I II III IV V") == Array(repeating: .uppercaseRoman, count: 5))
    #expect(Self.styles("1 2 3") == Array(repeating: .arabic, count: 3))
    #expect(Self.styles("1.1 1.2") == Array(repeating: .decimal, count: 2))
    #expect(Self.styles("– –") == [.bullet, .bullet])
    #expect(Label.resolve([]) == [])
  }

  @Test("an insertion belongs to the label it follows")
  func insertions() {
    let texts = ["(h)", "(h bis)", "(i)", "(i bis)", "(j)"]
    #expect(Label.resolve(texts) == texts.map { Label($0, style: Self.letter) })
    let romans = ["(i)", "(i bis)", "(ii)"]
    #expect(Label.resolve(romans) == romans.map { Label($0, style: Self.roman) })
  }

  @Test("letters after z are repeated or counted on as the run shows")
  func afterZ() {
    let start = "abcdefghijklmnopqrstuvwxyz".map { "(\($0))" }
    let counted = start + ["(aa)", "(ab)", "(ac)"]
    #expect(Label.resolve(counted) == counted.map { Label($0, style: Self.letter) })
    let doubled = start + ["(aa)", "(bb)", "(cc)", "(dd)"]
    #expect(Label.resolve(doubled) == doubled.map { Label($0, style: Self.repeated) })
    #expect(Label.resolve(start + ["(aa)"]).last == Label("(aa)", style: Self.letter))
  }

  @Test("a whole run resolves to the labels it was printed from", arguments: LabelStyle.all)
  func wholeRun(style: LabelStyle) {
    let prefix = style.separator == nil ? [] : [3]
    let count =
      switch style.numeral {
      case .lowercaseLetter?, .uppercaseLetter?: 702
      case .lowercaseRepeatedLetter?, .uppercaseRepeatedLetter?: 260
      case .lowercaseRoman?, .uppercaseRoman?: 410  // "cd", 400, could be letters counted on.
      case .arabic?, .word?, nil: 30
      }
    let labels = (1...count).map { Label(number: $0, style: style, prefix: prefix) }
    #expect(Label.resolve(labels.map { $0?.text ?? "" }) == labels)
  }

  @Test("every result is a candidate, and there is one wherever there are candidates")
  func chosenFromCandidates() {
    let marks = ["(b)", "(c)", "(ii)", "(aa)", "(bb)", "?"]
    for first in marks {
      for second in marks {
        for third in marks {
          let texts = [first, second, third]
          for (text, label) in zip(texts, Label.resolve(texts)) {
            let candidates = Label.candidates(for: text)
            #expect(label.map(candidates.contains) ?? candidates.isEmpty)
          }
        }
      }
    }
  }
}
