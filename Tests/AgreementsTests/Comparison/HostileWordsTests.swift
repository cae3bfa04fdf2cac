import Agreements
import Testing
import TestSupport

/// Texts that are made to be slow.
@Suite struct HostileWordsTests {
  private let clock = ContinuousClock()

  /// Compares two texts, checks the laws and returns how long the comparison took.
  private func checked(_ old: String, _ new: String) -> (comparison: WordComparison, Duration) {
    var comparison = WordComparison()
    let duration = clock.measure { comparison = WordComparison(from: old, to: new) }
    return (comparison, duration)
  }

  @Test func `one word many times over`() {
    let old = String(repeating: "lamp ", count: 100_000)
    let (comparison, duration) = checked(old, "bell " + old.dropLast(50) + " bell")
    #expect(comparison.inserted == 2)
    #expect(comparison.deleted == 10)
    #expect(duration < .seconds(20))
  }

  @Test func `two words at random`() {
    var random = SeededGenerator(seed: 1)
    let old = (0..<40_000).map { _ in random.chance(50) ? "a " : "b " }.joined()
    let new = (0..<40_000).map { _ in random.chance(50) ? "a " : "b " }.joined()
    let words = ChangedWords(old, new)
    #expect(words.brokenLaw == nil)
  }

  @Test func `the same lines in another order`() {
    var random = SeededGenerator(seed: 2)
    let lines = (0..<20_000).map { _ in
      "The lamps shall be lit, number \(random.number(in: 0...3)).\n"
    }
    let words = ChangedWords(lines.joined(), lines.shuffled(using: &random).joined())
    #expect(words.brokenLaw == nil)
  }

  @Test func `words that share their first letters`() {
    let old = (0..<20_000).map { "lamp\(String(repeating: "x", count: $0 % 60))\($0) " }.joined()
    let new = (0..<20_000).map { "lamp\(String(repeating: "x", count: $0 % 60))\($0 + 1) " }
      .joined()
    let words = ChangedWords(old, new)
    #expect(words.brokenLaw == nil)
    #expect(words.comparison.deleted > 0)
  }

  @Test(arguments: [
    String(repeating: "\u{301}", count: 50_000), String(repeating: "-", count: 50_000),
    String(repeating: "a-", count: 50_000), String(repeating: "1.", count: 50_000),
    String(repeating: "\u{AD}", count: 50_000), String(repeating: "\u{2019}", count: 50_000),
    String(repeating: "(a) ", count: 20_000), String(repeating: "shall not ", count: 20_000),
    String(repeating: "\u{A0}", count: 50_000), String(repeating: "Article 5 and ", count: 10_000),
    String(repeating: " ", count: 100_000), String(repeating: "\n", count: 100_000),
  ])
  func `one sign many times over`(text: String) {
    for new in ["", text, "lamp " + text, text + " lamp", String(text.dropLast())] {
      let words = ChangedWords(text, new)
      let bytes = (Array(words.old.utf8), Array(words.new.utf8))
      #expect(words.comparison.inverse.inverse == words.comparison)
      for change in words.comparison.changes {
        #expect(change.old.end <= bytes.0.count && change.new.end <= bytes.1.count)
      }
    }
  }

  @Test func `bytes at random`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let old = (0..<random.number(in: 0...80)).map { _ in UInt8(random.number(in: 0...255)) }
      var new = old
      for _ in 0..<random.number(in: 0...8) where !new.isEmpty {
        new[random.number(in: 0...(new.count - 1))] = UInt8(random.number(in: 0...255))
      }
      let comparison = WordComparison(from: old, to: new)
      #expect(WordComparison(from: new, to: old) == comparison.inverse)
      var (place, newPlace) = (0, 0)
      for change in comparison.changes {
        #expect(change.old.start >= place && change.new.start >= newPlace)
        (place, newPlace) = (change.old.end, change.new.end)
      }
      #expect(place <= old.count && newPlace <= new.count)
    }
  }
}
