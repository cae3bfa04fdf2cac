import Testing

@testable import Agreements

@Suite("Readers of provisions on hostile text")
struct ProvisionReadersHostileTests {
  private static let pieces = [
    "(", "\"", "“", ", ", "means ", "the term ", "and the ", "English, ", "six (", "hereinafter ",
    "shall enter into force on ", "prevail ", "in the ", "full ", "\u{301}", "<a", "day of ",
    "either may ",
    "first day of the ", "annex ", "dispute ", "(\"", "; ", "\n", "twenty ", "of the one ",
    "For the\n",
  ]

  @Test(
    "A long repetition of any piece is read in time that grows with its length", arguments: pieces)
  func repetition(piece: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      return clock.measure { readAll(bytes) }
    }
    let short = time(4_000)
    let long = time(32_000)
    // Eight times the length: a quadratic reader would take sixty-four times as long.
    #expect(long < short * 24 + .milliseconds(300))
  }

  @Test("Any bytes can be read", arguments: 0..<60)
  func anyBytes(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var bytes: [UInt8] = []
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if state >> 60 < 6 {
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      } else {
        bytes += Array(Self.pieces[Int(state >> 33) % Self.pieces.count].utf8)
      }
    }
    readAll(bytes)
    for definition in DefinitionReader.definitions(in: bytes) {
      #expect(definition.term.upperBound <= bytes.count)
      #expect(definition.meaning.upperBound <= bytes.count)
    }
    let readings = FinalProvisionReader.read(bytes, first: "a", second: "b")
    #expect(readings.allSatisfy { $0.range.upperBound <= bytes.count })
  }

  private func readAll(_ bytes: [UInt8]) {
    _ = ClosingFormulaReader.read(bytes)
    _ = PartyReader.read(bytes)
    _ = TitleReader.read(bytes)
    _ = DefinitionReader.definitions(in: bytes)
    _ = FinalProvisionReader.read(bytes, first: "a", second: "b")
    _ = SignatureReader.signatures(in: bytes)
  }
}
