/// What differs between two runs of words, and which words are the same.
///
/// The difference of one run from another is that of the other from the one with both sides exchanged.
struct WordDifference {
  /// Words that were replaced by others; one of the sides can be empty.
  struct Hunk {
    var old: Range<Int>
    var new: Range<Int>

    /// The same words replaced the other way round.
    var mirrored: Hunk { Hunk(old: new, new: old) }
  }

  /// The words on both sides.
  let old: [ComparedWord]
  let new: [ComparedWord]

  /// Where the sides differ, in order.
  private(set) var hunks: [Hunk] = []

  /// The places of words that are the same, in order.
  private(set) var same: [(old: Int, new: Int)] = []

  /// The greatest product of two lengths whose words are aligned; above it all between what both share at
  /// their ends counts as replaced.
  private static let limit = 250_000

  init(_ old: [ComparedWord], _ new: [ComparedWord]) {
    self.old = old
    self.new = new
    var prefix = 0
    while prefix < min(old.count, new.count), old[prefix].key == new[prefix].key { prefix += 1 }
    var suffix = 0
    while suffix < min(old.count, new.count) - prefix,
      old[old.count - 1 - suffix].key == new[new.count - 1 - suffix].key
    {
      suffix += 1
    }
    same = (0..<prefix).map { ($0, $0) }
    align(prefix..<(old.count - suffix), prefix..<(new.count - suffix))
    same += (0..<suffix).map { (old.count - suffix + $0, new.count - suffix + $0) }
    findHunks()
  }

  /// Whether nothing differs.
  var isEmpty: Bool { hunks.isEmpty }

  /// Aligns the words between what both share at their ends, by the heaviest common subsequence.
  private mutating func align(_ left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty, !right.isEmpty,
      left.count.multipliedReportingOverflow(by: right.count).overflow == false,
      left.count * right.count <= Self.limit
    else { return }
    // Taken in a fixed order of the two sides, so that ties fall alike both ways.
    let isExchanged = Self.precedes(new[right], old[left])
    let first = (isExchanged ? new[right] : old[left]).map(\.key)
    let second = (isExchanged ? old[left] : new[right]).map(\.key)
    let ownWeights = first.map(Self.weight)
    let weights = Self.weights(first, ownWeights, second)
    let width = second.count + 1
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      let here = weights[i * width + j]
      if first[i] == second[j], here == weights[(i + 1) * width + j + 1] + ownWeights[i] {
        same.append(
          isExchanged
            ? (left.lowerBound + j, right.lowerBound + i)
            : (left.lowerBound + i, right.lowerBound + j))
        i += 1
        j += 1
      } else if here == weights[(i + 1) * width + j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// The weight of the heaviest common subsequence of what is left of two runs of words, from each pair of places on,
  /// row by row.
  private static func weights(
    _ first: [FoldedWord], _ ownWeights: [Int32], _ second: [FoldedWord]
  ) -> [Int32] {
    let width = second.count + 1
    var weights = [Int32](repeating: 0, count: (first.count + 1) * width)
    // Different words seldom have one fingerprint; whether they are the same is asked only where they have.
    let fingerprints = second.map(\.fingerprint)
    for i in stride(from: first.count &- 1, through: 0, by: -1) {
      let (word, fingerprint, weight) = (first[i], first[i].fingerprint, ownWeights[i])
      let row = i &* width
      var behind: Int32 = 0
      var diagonal: Int32 = 0
      for j in stride(from: second.count &- 1, through: 0, by: -1) {
        let below = weights[row &+ width &+ j]
        var best = max(below, behind)
        if fingerprints[j] == fingerprint, second[j] == word {
          best = max(best, diagonal &+ weight)
        }
        weights[row &+ j] = best
        (behind, diagonal) = (best, below)
      }
    }
    return weights
  }

  /// Words of grammar weigh less than those of the matter.
  private static func weight(_ word: FoldedWord) -> Int32 {
    NormWords.adjunct.contains(word) || NormWords.light.contains(word) ? 1 : 4
  }

  private static func precedes(_ one: ArraySlice<ComparedWord>, _ other: ArraySlice<ComparedWord>)
    -> Bool
  {
    if one.count != other.count { return one.count < other.count }
    for (left, right) in zip(one, other) where left.key != right.key {
      return left.key.fingerprint == right.key.fingerprint
        ? left.key.count < right.key.count : left.key.fingerprint < right.key.fingerprint
    }
    return false
  }

  private mutating func findHunks() {
    var (i, j) = (0, 0)
    for (left, right) in same + [(old.count, new.count)] {
      if left > i || right > j { hunks.append(Hunk(old: i..<left, new: j..<right)) }
      (i, j) = (left + 1, right + 1)
    }
  }
}
