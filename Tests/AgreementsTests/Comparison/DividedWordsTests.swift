import Testing

@testable import Agreements

@Suite("Texts divided into words for their comparison")
struct DividedWordsTests {
  private func spellings(_ text: String) -> [String] {
    var interner = TokenInterner()
    let divided = TokenText(Array(text.utf8), interning: &interner)
    return (0..<divided.count).map {
      String(decoding: divided.bytes[divided.range(of: $0)], as: UTF8.self)
    }
  }

  @Test("Marks end a word unless they join it to another one")
  func marks() {
    #expect(
      spellings(
        "The toll, fixed (a) in U.S. dollars: 1,250.5; see x.y and o'clock. A well-kept raft, 7, sinks."
      )
        == [
          "The", "toll", ",", "fixed", "(", "a", ")", "in", "U.S", ".", "dollars", ":", "1,250.5",
          ";", "see", "x.y", "and", "o'clock", ".", "A", "well-kept", "raft", ",", "7", ",",
          "sinks",
          ".",
        ])
    #expect(
      spellings("Rafts.Barges 5,x 5.x a.b.c end.") == [
        "Rafts", ".", "Barges", "5", ",", "x", "5", ".", "x", "a.b.c", "end", ".",
      ])
  }

  @Test("The kinds of short tokens are told apart")
  func kinds() {
    var interner = TokenInterner()
    let text = TokenText(Array("No 5, please -".utf8), interning: &interner)
    #expect(text.kinds == [.word, .number, .mark, .word, .mark])
  }

  @Test("Texts divided by themselves get the numbers that they get one after the other")
  func numbers() {
    let old = Array("The Keeper shall keep the lighthouses of the long northern shore.".utf8)
    let new = Array(
      "Lighthouses, the keepers say, keep THE SHORE and the “Northern” lamp-lighters.".utf8)
    var shared = TokenInterner()
    let (first, second) = (
      TokenText(old, interning: &shared), TokenText(new, interning: &shared)
    )
    var (one, other) = (TokenInterner(), TokenInterner())
    let apart = (
      TokenText(old, interning: &one), TokenText(new, interning: &other)
    )
    let renumbered = apart.1.renumbered(by: one.merge(other))
    #expect(apart.0.ids == first.ids)
    #expect(renumbered.ids == second.ids)
    #expect(renumbered.starts == second.starts)
    #expect(one.count == shared.count)
    for id in 0..<Int32(shared.count) {
      #expect(one.bytes(of: id) == shared.bytes(of: id))
      #expect(one.foldedID(id) == shared.foldedID(id))
    }
  }

  @Test("A pair of words keeps its number however many others come")
  func pairs() {
    var table = PairTable()
    let count: Int32 = 20_000
    for number in 0..<count { #expect(table.number(number, number / 3) == number) }
    for number in 0..<count { #expect(table.number(number, number / 3) == number) }
    #expect(table.count == count)
  }
}
