import Agreements
import Testing

/// Words and lines come out the same wherever in a text they stand, since a reader may look at several bytes at once.
@Suite struct ReadingLayoutTests {
  /// Lengths of a first word that move what follows over all places in a group of eight bytes, twice.
  static let lengths = 1...17

  private func reading(_ text: String) -> AgreementReading {
    AgreementReading(of: text, options: ReadingOptions(format: .plainText))
  }

  @Test(
    "White space counts as one space wherever it stands",
    arguments: ["  ", "\t", " \t", "\t ", "   ", "\u{A0}", " \u{A0}", "\u{3000} ", "\u{0B}"])
  func whiteSpace(_ space: String) {
    for length in Self.lengths {
      let word = "O" + String(repeating: "a", count: length)
      let text = "Lamps\n\nArticle 1\n\n\(word)\(space)b shall\(space)burn\(space)é by night.\n"
      let reading = reading(text)
      #expect(reading.text == text)
      #expect(
        reading.agreement.allClauses.last?.prose.canonicalText == "\(word) b shall burn é by night."
      )
    }
  }

  @Test("A soft hyphen is no part of a word wherever it stands")
  func softHyphen() {
    for length in Self.lengths {
      let word = "O" + String(repeating: "a", count: length)
      let text = "Lamps\n\nArticle 1\n\n\(word)\u{AD}b shall burn é\u{AD}é by night.\n"
      let reading = reading(text)
      #expect(reading.text == text)
      #expect(
        reading.agreement.allClauses.last?.prose.canonicalText == "\(word)b shall burn éé by night."
      )
    }
  }

  @Test("A line ends at its mark wherever it stands", arguments: ["\n", "\r", "\r\n", "\u{0C}"])
  func lineEnds(_ end: String) {
    for length in Self.lengths {
      let word = "O" + String(repeating: "a", count: length)
      let text =
        "Lamps\(end)\(end)Article 1\(end)\(end)1. \(word) shall burn.\(end)2. \(word) shall not.\(end)"
      let reading = reading(text)
      #expect(reading.text == text)
      let paragraphs = reading.agreement.clauses(ofKind: .paragraph)
      #expect(
        paragraphs.map(\.prose.canonicalText) == ["\(word) shall burn.", "\(word) shall not."])
    }
  }

  @Test(
    "No other control character ends a line", arguments: ["\u{01}", "\u{08}", "\u{0E}", "\u{1F}"])
  func controlCharacters(_ character: String) {
    for length in Self.lengths {
      let word = "O" + String(repeating: "a", count: length)
      let text = "Lamps\n\nArticle 1\n\n1. \(word)\(character)2. \(word) shall burn.\n"
      let reading = reading(text)
      #expect(reading.text == text)
      #expect(
        reading.agreement.clauses(ofKind: .paragraph).map(\.prose.canonicalText)
          == ["\(word)\(character)2. \(word) shall burn."])
    }
  }
}
