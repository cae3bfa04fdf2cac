import Testing

@testable import Agreements

/// What is read is the same wherever it stands, since texts are looked at in groups and blocks of bytes.
@Suite("Reading in blocks")
struct ReadingBlocksTests {
  @Test(
    "A reference is found at every place of a block",
    arguments: ["Article 5", "thisArticle 5", "artículo 5", "párrafo 5", "Art 5", "É Annex 5"])
  func references(words: String) {
    for length in 0..<140 {
      let before =
        String(repeating: "é.", count: length / 60) + String(repeating: "o", count: length)
      let scanned = ReferenceReading.scan("\(before) \(words)")
      #expect(scanned.count == 1, "\(length)")
      // At the end of a text too, and with nothing behind its first letters.
      #expect(ReferenceReading.scan("\(before) art").isEmpty)
      #expect(ReferenceReading.scan("\(before) 5 contracts, trade and members").isEmpty)
    }
  }

  @Test("What a text calls itself is found at every place of a group")
  func names() {
    for length in 0..<20 {
      let before = String(repeating: "o", count: length)
      for (words, noun) in [
        ("this Treaty", InstrumentNoun.treaty), ("present Convention", .convention),
        ("este Tratado", .treaty), ("presente Convenio", .convention),
      ] {
        let text = Array((0..<3).map { _ in "\(before) \(words)" }.joined(separator: ",").utf8)
        #expect(InstrumentNoun.named(in: ByteText(text), title: 0..<0) == [noun])
      }
    }
  }

  @Test("A word has the same letters in a group of eight bytes and alone")
  func words() {
    let spellings = [
      "O", "Parties", "PARTIES", "Parties'", "shall-be", "obligations", "OBLIGATIONS", "São",
      "internationalisations", "internationalisationsé", "été", "Partyshallensure", "signify",
    ]
    for spelling in spellings {
      for length in 0..<9 {
        for behind in ["", " ", ".", "'s", "’s oar", " oars and sails"] {
          let text = String(repeating: " ", count: length) + spelling + behind
          let bytes = Array(text.utf8)
          let tokens = WordScanner.tokens(in: bytes, bytes.indices)
          let alone = WordScanner.tokens(
            in: bytes + Array(repeating: 0x20, count: 16), bytes.indices)
          #expect(tokens.map(\.key) == alone.map(\.key))
          #expect(tokens.map(\.families) == alone.map(\.families))
          #expect(tokens.map(\.shape) == alone.map(\.shape))
          #expect(tokens.map(\.end) == alone.map(\.end))
        }
      }
    }
  }

  @Test("Words in blocks come out as they went in, whatever was given up before")
  func blocks() {
    let words = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 % 251 % 96 + 0x20) }
    var blocks = WordBlocks(words)
    for start in stride(from: 0, to: words.count - 70_000, by: 65_521) {
      blocks.forget(before: start)
      for length in [0, 1, 40, 32_768, 70_000] {
        let range = start..<start + length
        #expect(blocks.string(range) == String(decoding: words[range], as: UTF8.self))
        var appended: [UInt8] = [0x21]
        blocks.append(range, to: &appended)
        #expect(appended.dropFirst().elementsEqual(words[range]))
      }
    }
  }

  @Test("A text of several blocks is read as its parts are")
  func longText() {
    let article = { (number: Int) in
      """
      Article \(number)
      The Harbours

      1. Each Party shall keep its lamps lit, as Article \(number) says.
      2. The Parties shall:
      (a) paint the quays; and
      (b) mend the nets,
      every second year.


      """
    }
    let text = "Agreement on Lamps\n\n" + (1...6_500).map(article).joined()
    let reading = AgreementReading(of: text, options: ReadingOptions(format: .plainText))
    #expect(reading.text == text)
    let articles = reading.agreement.clauses.filter { $0.kind == .article }
    #expect(articles.count == 6_500)
    for (offset, found) in articles.enumerated() where offset % 97 == 0 {
      let obligations = found.children.flatMap { [$0] + $0.children }.flatMap(\.obligations)
      #expect(found.heading?.canonicalText == "The Harbours")
      #expect(
        found.children.first?.prose.canonicalText
          == "Each Party shall keep its lamps lit, as Article \(offset + 1) says.")
      #expect(found.children.last?.closingWords?.canonicalText == "every second year.")
      #expect(
        obligations.map(\.action).map { $0.split(separator: " ").first } == [
          "shall", "paint", "mend",
        ]
      )
    }
  }
}
