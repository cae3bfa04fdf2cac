import Agreements
import Testing

@Suite("Insertions")
struct InsertionTests {
  private static let multiplicatives: [Insertion] = [
    .bis, .ter, .quater, .quinquies, .sexies, .septies, .octies, .novies, .decies,
  ]

  @Test("multiplicatives are the Latin adverbs from the second to the tenth")
  func multiplicativeTexts() {
    let texts = [
      "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
    ]
    #expect(Self.multiplicatives.map(\.text) == texts)
    #expect(Self.multiplicatives.map(\.number) == Array(2...10))
    #expect(
      Self.multiplicatives.map { Optional($0) } == (2...10).map { Insertion(.multiplicative, $0) })
    #expect(texts.map { Insertion($0) } == Self.multiplicatives)
  }

  @Test("letters are capitals counted on after Z")
  func letters() {
    #expect(Insertion(.letter, 1)?.text == "A")
    #expect(Insertion(.letter, 26)?.text == "Z")
    #expect(Insertion(.letter, 27)?.text == "AA")
  }

  @Test(
    "reading is the inverse of writing over the whole range", arguments: Insertion.Kind.allCases)
  func roundTrip(kind: Insertion.Kind) {
    let insertions = kind.range.compactMap { Insertion(kind, $0) }
    #expect(insertions.count == kind.range.count)
    #expect(insertions.map { Insertion($0.text) } == insertions)
    #expect(insertions.allSatisfy { $0.description == $0.text })
  }

  @Test("numbers outside the range make no insertion")
  func outOfRange() {
    for number in [Int.min, -1, 0, 1, 11, Int.max] {
      #expect(Insertion(.multiplicative, number) == nil)
    }
    for number in [Int.min, -1, 0, 703, Int.max] {
      #expect(Insertion(.letter, number) == nil)
    }
  }

  @Test(
    "text that is no insertion is refused",
    arguments: ["", " bis", "bis ", "Bis", "BIS ", "semel", "a", "A1", "1", "Å", "\u{212A}", "AAA"])
  func refused(text: String) {
    #expect(Insertion(text) == nil)
  }

  @Test("a megabyte of anything is refused", arguments: ["A", "bis", "\u{301}", "b\u{301}\u{323}"])
  func hostile(piece: String) {
    #expect(Insertion(String(repeating: piece, count: 1_000_000 / piece.utf8.count)) == nil)
  }

  @Test("the order is total and that of the printed text")
  func order() {
    let printed = Self.multiplicatives + (1...702).compactMap { Insertion(.letter, $0) }
    #expect(printed.reversed().sorted() == printed)
    #expect(zip(printed, printed.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) })
    #expect(printed.allSatisfy { !($0 < $0) })
    #expect(Insertion.ter < .quater)  // Although "ter" comes after "quater" in the alphabet.
  }
}
