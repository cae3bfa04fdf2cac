import Agreements
import Testing
import TestSupport

/// Laws over texts that chance makes.
@Suite struct WordComparisonLawTests {
  private static let vocabulary =
    """
    the Party shall not light a lamp on coast within 30 days of 1 January 2025 under Article 5(2)(b) \
    and (i) bell horn each other may endeavour to use its best efforts signature keeper harbour storm
    """.split(separator: " ").map(String.init)

  private static let marks = [
    " ", " ", " ", " ", ", ", ". ", "; ", "\n", "\n\n", " (", ") ", "\u{A0}",
  ]

  private func text(_ random: inout SeededGenerator, _ count: Int, variety: Int) -> [String] {
    let words = Array(Self.vocabulary.prefix(variety))
    return (0..<count).map { _ in
      random.element(of: words) + random.element(of: Self.marks)
    }
  }

  private func edited(_ random: inout SeededGenerator, _ text: [String], percent: Int) -> [String] {
    var result: [String] = []
    for word in text {
      guard random.chance(percent) else {
        result.append(word)
        continue
      }
      switch random.number(in: 0...3) {
      case 0: break
      case 1: result += [word, random.element(of: Self.vocabulary) + " "]
      case 2: result.append(random.element(of: Self.vocabulary) + random.element(of: Self.marks))
      default: result.append(word.trimmingSpaces + random.element(of: Self.marks))
      }
    }
    if text.count > 40, random.chance(30) {
      let start = random.number(in: 0...(result.count / 2))
      let passage = Array(result[start..<min(result.count, start + 20)])
      result.removeSubrange(start..<start + passage.count)
      result.insert(contentsOf: passage, at: random.number(in: 0...result.count))
    }
    return result
  }

  @Test(arguments: [2, 4, 12, 40])
  func `segments cover both texts, and the inverse is the mirror`(variety: Int) {
    var random = SeededGenerator(seed: UInt64(variety))
    for _ in 0..<400 {
      let count = random.number(in: 0...120)
      let old = text(&random, count, variety: variety)
      let percent = random.number(in: 0...40)
      let new =
        random.chance(80)
        ? edited(&random, old, percent: percent)
        : text(&random, random.number(in: 0...120), variety: variety)
      let words = ChangedWords(old.joined(), new.joined())
      #expect(words.brokenLaw == nil, "\(words.old.debugDescription) \(words.new.debugDescription)")
      #expect(ChangedWords(words.old, words.old).comparison == WordComparison())
    }
  }

  @Test(arguments: [2, 5, 30])
  func `no more words are counted than must be`(variety: Int) {
    var random = SeededGenerator(seed: UInt64(100 + variety))
    let names = (0..<variety).map { "word\($0)" }
    for _ in 0..<60 {
      let old = (0..<random.number(in: 0...300)).map { _ in random.element(of: names) }
      let new = (0..<random.number(in: 0...300)).map { _ in random.element(of: names) }
      let words = ChangedWords(old.joined(separator: " "), new.joined(separator: " "))
      let fewest = ChangedWords.fewestChanges(
        words.old.split(separator: " "), words.new.split(separator: " "))
      #expect(
        Double(words.comparison.deleted + words.comparison.inserted) <= Double(fewest) * 1.03)
    }
  }

  @Test func `long texts are matched almost as well as can be`() {
    var random = SeededGenerator(seed: 7)
    let names = (0..<400).map { "word\($0)" }
    for percent in [2, 15, 50] {
      let old = (0..<4_000).map { _ in random.element(of: names) }
      let new = old.flatMap { word -> [String] in
        guard random.chance(percent) else { return [word] }
        return random.chance(50) ? [] : [word, random.element(of: names)]
      }
      let words = ChangedWords(old.joined(separator: " "), new.joined(separator: " "))
      let fewest = ChangedWords.fewestChanges(
        words.old.split(separator: " "), words.new.split(separator: " "))
      let count = words.comparison.deleted + words.comparison.inserted
      #expect(Double(count) <= Double(fewest) * 1.03, "\(percent) %: \(count), \(fewest)")
      #expect(words.brokenLaw == nil)
    }
  }

  @Test func `a line at a time or a word at a time, the same words differ`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let old = (0..<120).map {
        "line \($0) of the register of lamps, with its keeper number \($0 * 7)."
      }
      var new = old
      for _ in 0..<random.number(in: 0...12) {
        new[random.number(in: 0...119)] += " Changed."
      }
      let lines = ChangedWords(old.joined(separator: "\n"), new.joined(separator: "\n"))
      let wrapped = ChangedWords(old.joined(separator: " "), new.joined(separator: " "))
      #expect(lines.comparison.inserted == wrapped.comparison.inserted)
      #expect(lines.comparison.deleted == 0 && wrapped.comparison.deleted == 0)
      #expect(lines.brokenLaw == nil)
    }
  }
}

extension String {
  /// The text without spaces and marks at its end.
  fileprivate var trimmingSpaces: String {
    var text = self
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return text
  }
}
