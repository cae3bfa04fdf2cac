/// Of runs that match, those that are in order on both sides and have the most elements together.
enum HeaviestChain {
  /// The chain.
  ///
  /// Where the runs of the chain would overlap, the later one is shortened.
  ///
  /// - Parameter runs: The runs, in any order.
  /// - Returns: The runs of the chain, in order.
  /// - Complexity: O(*n* log *n*), where *n* is the number of runs.
  static func chain(of runs: [MatchedRun]) -> [MatchedRun] {
    guard runs.count > 1 else { return runs }
    let byNew = order(runs, { $0.new })
    var ranks = [Int](repeating: 0, count: runs.count)
    for (rank, index) in order(runs, { $0.old }).enumerated() { ranks[index] = rank + 1 }
    // A tree of prefix maxima over the places in the old sequence.
    var tree = [Int32](repeating: -1, count: runs.count + 1)
    var totals = [Int](repeating: 0, count: runs.count)
    var links = [Int32](repeating: -1, count: runs.count)
    var best = byNew[0]
    for index in byNew {
      var rank = ranks[index] - 1
      var link: Int32 = -1
      while rank > 0 {
        if tree[rank] >= 0, link < 0 || totals[Int(tree[rank])] > totals[Int(link)] {
          link = tree[rank]
        }
        rank &= rank - 1
      }
      totals[index] = runs[index].count + (link < 0 ? 0 : totals[Int(link)])
      links[index] = link
      if totals[index] > totals[best] { best = index }
      rank = ranks[index]
      while rank <= runs.count {
        if tree[rank] < 0 || totals[index] > totals[Int(tree[rank])] { tree[rank] = Int32(index) }
        rank += rank & -rank
      }
    }
    var chain: [MatchedRun] = []
    var index = Int32(best)
    while index >= 0 {
      chain.append(runs[Int(index)])
      index = links[Int(index)]
    }
    return withoutOverlap(chain.reversed())
  }

  /// The indices of the runs in the order of their places on one side, and of themselves where these are equal.
  private static func order(_ runs: [MatchedRun], _ side: (MatchedRun) -> Int) -> [Int] {
    var keys = runs.indices.map { UInt64(truncatingIfNeeded: side(runs[$0])) << 32 | UInt64($0) }
    keys.sort()
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  private static func withoutOverlap(_ chain: [MatchedRun]) -> [MatchedRun] {
    var result: [MatchedRun] = []
    for run in chain {
      var run = run
      if let last = result.last {
        let overlap = max(0, last.old + last.count - run.old, last.new + last.count - run.new)
        guard overlap < run.count else { continue }
        run = MatchedRun(
          old: run.old + overlap, new: run.new + overlap, count: run.count - overlap)
      }
      result.append(run)
    }
    return result
  }

  /// Drops the runs of a chain that are short and would keep long parts beside them from being matched.
  ///
  /// - Parameters:
  ///   - chain: The chain.
  ///   - old: The range of the old sequence that is to be matched.
  ///   - new: The range of the new sequence.
  /// - Returns: What is left of the chain.
  static func withoutMisleading(
    _ chain: [MatchedRun], _ old: Range<Int>, _ new: Range<Int>
  ) -> [MatchedRun] {
    var kept: [MatchedRun] = []
    kept.reserveCapacity(chain.count)
    let start = MatchedRun(old: old.lowerBound, new: new.lowerBound, count: 0)
    let end = MatchedRun(old: old.upperBound, new: new.upperBound, count: 0)
    for index in 0...chain.count {
      let next = index < chain.count ? chain[index] : end
      while let last = kept.last {
        let before = kept.count > 1 ? kept[kept.count - 2] : start
        guard misleads(last, between: before, and: next) else { break }
        kept.removeLast()
      }
      if next.count > 0 { kept.append(next) }
    }
    return kept
  }

  private static func misleads(
    _ run: MatchedRun, between before: MatchedRun, and next: MatchedRun
  ) -> Bool {
    let left = (run.old - before.old - before.count, run.new - before.new - before.count)
    let right = (next.old - run.old - run.count, next.new - run.new - run.count)
    let apart = min(left.0, left.1) + min(right.0, right.1)
    let together = min(left.0 + right.0, left.1 + right.1) + run.count
    // About half of what lies side by side can be expected to match.
    return together - apart > 2 * run.count
  }
}
