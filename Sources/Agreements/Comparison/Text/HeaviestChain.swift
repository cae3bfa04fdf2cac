/// Of runs that match, those that are in order on both sides and have the most elements together.
enum HeaviestChain {
  /// The chain.
  ///
  /// Where the runs of the chain would overlap, the later one is shortened.
  ///
  /// - Parameter runs: The runs, in any order.
  /// - Complexity: O(*n* log *n*), where *n* is the number of runs.
  static func chain(of runs: [MatchedRun]) -> [MatchedRun] {
    guard runs.count > 1 else { return runs }
    let byNew = runs.indices.sorted { (runs[$0].new, runs[$0].old) < (runs[$1].new, runs[$1].old) }
    let byOld = runs.indices.sorted { (runs[$0].old, runs[$0].new) < (runs[$1].old, runs[$1].new) }
    var ranks = [Int](repeating: 0, count: runs.count)
    for (rank, index) in byOld.enumerated() { ranks[index] = rank + 1 }
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
}
