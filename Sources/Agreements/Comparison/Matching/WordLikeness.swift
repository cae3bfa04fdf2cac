/// Tells how much two runs of words agree: by the pairs of neighbouring words that both have.
struct WordLikeness {
  private var counts: [Int32]

  init(pairCount: Int) { counts = [Int32](repeating: 0, count: pairCount) }

  /// How many pairs two runs have in common, each as often as both have it.
  mutating func common(
    _ old: MatchingWords, _ first: Range<Int>, _ new: MatchingWords, _ second: Range<Int>
  ) -> Int {
    for place in first { counts[Int(old.pairs[place])] += 1 }
    var common = 0
    for place in second {
      let pair = Int(new.pairs[place])
      if counts[pair] > 0 {
        counts[pair] -= 1
        common += 1
      }
    }
    for place in first { counts[Int(old.pairs[place])] = 0 }
    return common
  }

  /// The share of pairs that two runs have in common, from 0 to 1; 1 for two empty runs.
  mutating func share(
    _ old: MatchingWords, _ first: Range<Int>, _ new: MatchingWords, _ second: Range<Int>
  ) -> Double {
    let total = first.count + second.count
    guard total > 0 else { return 1 }
    return 2 * Double(common(old, first, new, second)) / Double(total)
  }
}
