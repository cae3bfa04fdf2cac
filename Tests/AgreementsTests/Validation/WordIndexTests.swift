import Testing

@testable import Agreements

/// What the index of words knows of passages.
@Suite struct WordIndexTests {
  private func traits(of text: String) -> Passage.Traits {
    var index = WordIndex()
    return index.append(Array(text.utf8), passage: 0).traits
  }

  @Test func `letters and single spaces show nothing`() {
    #expect(traits(of: "Lamps are lit").isEmpty)
    #expect(traits(of: String(repeating: "a", count: 70_000)).isEmpty)
  }

  private static let marks: [(text: String, traits: Passage.Traits)] = [
    ("Lamps  lit", .doubleSpace), ("Lamps , lit", .spaceBeforeMark),
    ("lamps (3)", [.bracket, .digit]), ("the lamp's \"light\"", .straightQuote),
    ("____", .underscore), ("lamp-light", .hyphen), ("lamps\u{7}", .control),
    ("lámpara", .nonASCII), ("“lamps” – it’s", .nonASCII),
    ("lamps\u{A0}lit", [.nonASCII, .unusual]), ("lamps\u{200B}", [.nonASCII, .unusual]),
    ("a\u{301}", [.nonASCII, .unusual]), ("лампа", [.nonASCII, .unusual]),
  ]

  @Test func `marks and characters beyond ASCII are told`() {
    for (text, expected) in Self.marks { #expect(traits(of: text) == expected, "\(text)") }
  }

  @Test func `words are found however many there are`() {
    var index = WordIndex()
    let words = (0..<5_000).map { number in
      String(decoding: String(number).utf8.map { $0 - 0x30 + 0x61 }, as: UTF8.self)
    }
    _ = index.append(Array(words.joined(separator: " ").utf8), passage: 0)
    _ = index.append(Array(words.reversed().joined(separator: " ").utf8), passage: 1)
    index.close()
    for (place, word) in words.enumerated() {
      #expect(Array(index.places(of: FoldedWord(word))) == [place, 9_999 - place])
      #expect(index.count(of: FoldedWord(word)) == 2)
    }
    #expect(Array(index.places(of: FoldedWord("lamp"))).isEmpty)
    let rarest = index.rarest(of: [FoldedWord("b"), FoldedWord("lamp")])
    #expect(rarest == nil)
  }

  @Test func `words of a subject are in lower case and so many at most`() {
    #expect("The State-owned Élan, 3 Co.".folded() == ["the", "state", "owned", "élan", "3", "co"])
    #expect("a b c d".folded(upTo: 2) == ["a", "b"])
    #expect("".folded().isEmpty)
  }

  @Test func `phrases are found in singular and plural`() {
    func forms(_ phrase: Phrase) -> Set<Phrase> { Set(phrase.inflections) }
    #expect(forms("port authority").isSuperset(of: ["port authority", "port authorities"]))
    #expect(forms("lamps").isSuperset(of: ["lamp", "lamps"]))
    #expect(forms("harbour duties").contains("harbour duty"))
    #expect(!forms("harbour duties").contains("duty"))
  }
}
