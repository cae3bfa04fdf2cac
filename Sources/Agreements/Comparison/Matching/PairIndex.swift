/// Finds the runs of words that share the rarer pairs of words of another run.
struct PairIndex {
  /// In how many runs a pair may stand to tell one from the others.
  private static let maximumRuns = 12

  /// For each pair, where its runs begin in ``runs``.
  private var starts: [Int32]
  private var runs: [Int32] = []

  init(_ ranges: [Range<Int>], _ words: MatchingWords) {
    let count = Int(words.pairs.max() ?? -1) + 1
    var counts = [Int32](repeating: 0, count: count + 1)
    var last = [Int32](repeating: -1, count: count)
    for (run, range) in ranges.enumerated() {
      for place in range {
        let pair = Int(words.pairs[place])
        guard last[pair] != Int32(run) else { continue }
        last[pair] = Int32(run)
        counts[pair] += 1
      }
    }
    starts = [Int32](repeating: 0, count: count + 1)
    for pair in 0..<count {
      let kept = counts[pair] <= Self.maximumRuns ? counts[pair] : 0
      starts[pair + 1] = starts[pair] + kept
    }
    runs = [Int32](repeating: 0, count: Int(starts[count]))
    var next = starts
    last = [Int32](repeating: -1, count: count)
    for (run, range) in ranges.enumerated() {
      for place in range {
        let pair = Int(words.pairs[place])
        guard last[pair] != Int32(run), counts[pair] <= Self.maximumRuns else { continue }
        last[pair] = Int32(run)
        runs[Int(next[pair])] = Int32(run)
        next[pair] += 1
      }
    }
  }

  /// The runs that share most of the rarer pairs of a run, the best first; equal ones in their order.
  ///
  /// - Parameters:
  ///   - words: The words in which the run lies.
  ///   - range: The run.
  ///   - votes: Room for one count a run, all zero; it is so again afterwards.
  ///   - limit: How many runs are wanted at most.
  /// - Returns: The places of the runs among those that were indexed.
  func best(
    _ words: MatchingWords, _ range: Range<Int>, _ votes: inout [Int32], limit: Int
  ) -> [Int] {
    var touched: [Int] = []
    for place in range {
      let pair = Int(words.pairs[place])
      guard pair + 1 < starts.count else { continue }
      for index in starts[pair]..<starts[pair + 1] {
        let run = Int(runs[Int(index)])
        if votes[run] == 0 { touched.append(run) }
        votes[run] += 1
      }
    }
    touched.sort { votes[$0] != votes[$1] ? votes[$0] > votes[$1] : $0 < $1 }
    let best = Array(touched.prefix(limit))
    for run in touched { votes[run] = 0 }
    return best
  }
}
