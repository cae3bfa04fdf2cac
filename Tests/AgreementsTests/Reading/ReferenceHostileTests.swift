import Testing

@testable import Agreements

/// Text that no treaty has, which must neither trap nor take long.
@Suite("Hostile references")
struct ReferenceHostileTests {
  private func count(_ bytes: [UInt8]) -> Int {
    let references = ReferenceScanner(bytes, in: 0..<bytes.count).references()
    var index = ReferenceIndex()
    let article = index.append(.article, number: nil, parent: ReferenceIndex.root)
    let resolutions = ReferenceResolver(index).resolve(
      references, in: article, of: bytes, range: 0..<bytes.count)
    for reference in references {
      #expect(reference.range.lowerBound >= 0 && reference.range.upperBound <= bytes.count)
    }
    #expect(resolutions.count == references.count)
    return references.count
  }

  @Test("Repetitions of every sort end in linear time")
  func repeats() {
    let parts = [
      "(", "Article 5(", "Article ", ", ", "1, ", "this ", "paragraph 1 of ", "the ", "de l'",
      "Article 5, paragraph 2, ", "Articles 1 and ", "\n", "\u{A0}", "GATT ", "Agreement on ",
      "((a)", "a", "I", "9", "of the Agreement between the ",
    ]
    for part in parts {
      let count = 200_000 / part.utf8.count
      let text = "Articles 1" + String(repeating: part, count: count)
      _ = self.count(Array(text.utf8))
    }
  }

  @Test("A long list is read to its end")
  func readsLongList() {
    let text = "Articles 1" + String(repeating: ", 2", count: 10_000) + " and 3"
    let bytes = Array(text.utf8)
    let references = ReferenceScanner(bytes, in: 0..<bytes.count).references()
    #expect(references.map(\.targets.count) == [10_002])
  }

  @Test("Bytes of every value, and ranges outside the text, do not trap")
  func survivesBytes() {
    var state: UInt64 = 0x5EED
    let words = Array("Article paragraph (a) 5.2 of this Agreement é\u{A0}".utf8)
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let draw = Int(state >> 40)
        if draw % 3 == 0 { bytes.append(UInt8(truncatingIfNeeded: draw >> 8)) }
        bytes.append(words[draw % words.count])
      }
      _ = count(bytes)
    }
    let bytes = Array("Article 5".utf8)
    #expect(ReferenceScanner(bytes, in: -4..<90).references().count == 1)
    #expect(ReferenceScanner(bytes, in: 40..<90).references().isEmpty)
    #expect(ReferenceScanner([], in: 0..<0).references().isEmpty)
  }

  @Test("Numbers beyond all measure are no numbers")
  func refusesNumbers() {
    #expect(ReferenceReading.scan("Article 99999999999999999999999").isEmpty)
    #expect(ReferenceReading.scan("Article 5.6.7.8.9.10") == ["article 5.6.7.8"])
    #expect(ReferenceReading.scan("Article MMMMMMMMMMMMMMMMMMMMMMMM").isEmpty)
  }

  @Test("An index of deep and wide trees stays within its bounds")
  func indexesDeepTrees() {
    var index = ReferenceIndex()
    var parent = ReferenceIndex.root
    let bytes = Array("(a)".utf8)
    let number = ReferencedNumber.read(bytes, in: 0..<bytes.count)
    for depth in 0..<5_000 {
      parent = index.append(depth == 0 ? .article : .item, number: number, parent: parent)
    }
    #expect(index.count == 5_000)
    #expect(index.enclosing(4_999) { $0 == .article } == nil)
    #expect(index.append(.article, number: nil, parent: 99_999) == 5_000)
  }
}
