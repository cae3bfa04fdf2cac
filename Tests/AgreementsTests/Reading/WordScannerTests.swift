import Testing

@testable import Agreements

@Suite("Words, numbers and marks of a text")
struct WordScannerTests {
  private func spellings(_ text: String, _ grain: WordScanner.Grain) -> [String] {
    let bytes = Array(text.utf8)
    return WordScanner.tokens(in: bytes, bytes.indices, grain: grain).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test("Hyphens, possessives and the points of numbers belong to a phrase's words")
  func phrases() {
    #expect(
      spellings("The pilot's case-by-case toll, 1,250.50 crowns.", .phrases)
        == ["The", "pilot's", "case-by-case", "toll", ",", "1,250.50", "crowns", "."])
    #expect(
      spellings("the pilots’ 1970’s rafts", .phrases) == ["the", "pilots’", "1970’s", "rafts"])
  }

  @Test("Words are runs of letters, and what stands between them is kept with the next")
  func words() throws {
    #expect(
      spellings("The pilot's case-by-case toll, 1,250 crowns.", .words)
        == ["The", "pilot", "s", "case", "by", "case", "toll", "1", "250", "crowns"])
    let bytes = Array("Tolls: “raft” (barge);\n\nquay".utf8)
    let tokens = WordScanner.tokens(in: bytes, bytes.indices, grain: .words)
    try #require(tokens.count == 4)
    #expect(tokens[0].before == .space)
    #expect(tokens[1].before.isSuperset(of: [.colon, .quote]))
    #expect(tokens[1].before.opensQuotation)
    #expect(tokens[2].before.closesQuotation)
    #expect(tokens[2].before.contains(.opening))
    #expect(tokens[3].before.isSuperset(of: [.closing, .semicolon, .paragraph]))
  }

  @Test("Both grains pass over markup and fold case and accents")
  func folding() {
    for grain in [WordScanner.Grain.phrases, .words] {
      let bytes = Array("<sup>1</sup> DÉPÔT Depot depôt".utf8)
      let keys = WordScanner.tokens(in: bytes, bytes.indices, grain: grain).map(\.key)
      #expect(keys == ["1", "depot", "depot", "depot"])
    }
  }

  @Test(
    "Words that run together around a modal are taken apart",
    arguments: [
      ("Partyshallensure", ["Party", "shall", "ensure"]),
      ("shallnot", ["shall", "not"]),
      ("Partiesmaynotify", ["Parties", "may", "notify"]),
      ("Committeewillmeet", ["Committee", "will", "meet"]),
      ("mustbe", ["must", "be"]),
      ("Partyshallnotifythe", ["Party", "shall", "notify", "the"]),
      // Whole words, and words in which a modal stands by chance.
      ("goodwill", ["goodwill"]), ("marshalling", ["marshalling"]), ("dismayed", ["dismayed"]),
      ("mustard", ["mustard"]), ("Shallowford", ["Shallowford"]), ("maybe", ["maybe"]),
      ("willingness", ["willingness"]), ("mayoralty", ["mayoralty"]),
    ])
  func glued(text: String, words: [String]) {
    #expect(spellings(text, .phrases) == words)
  }

  @Test("Any bytes are divided, in order and within their range")
  func hostileBytes() {
    var state: UInt64 = 17
    for _ in 0..<400 {
      let bytes = (0..<97).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 56)
        // Many bytes of marks outside ASCII, cut short.
        return byte < 80 ? [0xE2, 0x80, 0x99, 0xC2, 0xC3, 0x3C, 0x27, 0x73][Int(byte % 8)] : byte
      }
      for grain in [WordScanner.Grain.phrases, .words] {
        var end = 3
        for token in WordScanner.tokens(in: bytes, 3..<90, grain: grain) {
          #expect(token.start >= end && token.end > token.start)
          end = token.end
        }
        #expect(end <= 90)
      }
    }
  }
}
