/// Finds passages among what was deleted that appear again among what was inserted.
///
/// A passage is found by runs of words that occur once in each; runs near to each other on both sides are one passage.
/// At least eight of its words are the same, and at least three in five.
struct MovedPassageSearch: Sendable {
  /// The passages, in the order of the old text.
  private(set) var passages: [MovedPassage] = []

  private let old: TokenText
  private let new: TokenText
  private let holes: [WordHole]

  // The words of all holes, with a number of its own behind each hole.
  private var oldIDs: [Int32] = []
  private var oldTokens: [Int32] = []
  private var oldHoles: [Int32] = []
  private var newIDs: [Int32] = []
  private var newTokens: [Int32] = []
  private var newHoles: [Int32] = []

  /// How many words a run has at least.
  private static let shortestRun = 5

  /// How many words of a passage are the same at least.
  private static let fewestWords = 8

  /// How many words may stand between two runs of a passage on either side.
  private static let widestGap = 24

  /// Searches what comparing found.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of words in the holes.
  init(_ comparer: WordComparer, idCount: Int) {
    old = comparer.old
    new = comparer.new
    holes = comparer.holes
    for (index, hole) in holes.enumerated() {
      Self.append(old, hole.old, index, -2 * index - 2, &oldIDs, &oldTokens, &oldHoles)
      Self.append(new, hole.new, index, -2 * index - 3, &newIDs, &newTokens, &newHoles)
    }
    guard oldIDs.count >= Self.fewestWords, newIDs.count >= Self.fewestWords else { return }
    var anchors = SequenceAnchors()
    anchors.findCandidates(
      SequenceAligner.Part(old: 0..<oldIDs.count, new: 0..<newIDs.count, step: .middle),
      Self.shortestRun, oldIDs, newIDs)
    let clusters = clusters(of: anchors.candidates)
    guard !clusters.isEmpty else { return }
    choose(clusters, idCount)
  }

  private static func append(
    _ text: TokenText, _ range: Range<Int>, _ hole: Int, _ end: Int, _ ids: inout [Int32],
    _ tokens: inout [Int32], _ holes: inout [Int32]
  ) {
    let first = ids.count
    for token in range where text.kinds[token].isWord {
      ids.append(text.ids[token])
      tokens.append(Int32(truncatingIfNeeded: token))
      holes.append(Int32(truncatingIfNeeded: hole))
    }
    guard ids.count > first else { return }
    ids.append(Int32(truncatingIfNeeded: end))
    tokens.append(Int32(truncatingIfNeeded: range.upperBound))
    holes.append(Int32(truncatingIfNeeded: hole))
  }

  /// Ranges of words that belong together.
  private struct Cluster {
    var old: Range<Int>
    var new: Range<Int>
    var count: Int
  }

  /// Joins runs that are near to each other in the same holes.
  private func clusters(of runs: [MatchedRun]) -> [Cluster] {
    var clusters: [Cluster] = []
    for run in runs.sorted(by: { ($0.old, $0.new) < ($1.old, $1.new) }) {
      let next = Cluster(
        old: run.old..<run.old + run.count, new: run.new..<run.new + run.count, count: run.count)
      guard let last = clusters.last, oldHoles[last.old.lowerBound] == oldHoles[run.old],
        newHoles[last.new.lowerBound] == newHoles[run.new],
        run.old >= last.old.upperBound, run.new >= last.new.upperBound,
        run.old - last.old.upperBound <= Self.widestGap,
        run.new - last.new.upperBound <= Self.widestGap
      else {
        clusters.append(next)
        continue
      }
      clusters[clusters.count - 1] = Cluster(
        old: last.old.lowerBound..<next.old.upperBound,
        new: last.new.lowerBound..<next.new.upperBound, count: last.count + run.count)
    }
    return clusters
  }

  /// Takes the longest passages first; no word belongs to two.
  private mutating func choose(_ clusters: [Cluster], _ idCount: Int) {
    var usedOld = [Bool](repeating: false, count: oldIDs.count)
    var usedNew = [Bool](repeating: false, count: newIDs.count)
    var aligner = SequenceAligner(idCount: idCount)
    let order = clusters.indices.sorted {
      (-clusters[$0].count, clusters[$0].old.lowerBound)
        < (-clusters[$1].count, clusters[$1].old.lowerBound)
    }
    for index in order {
      let cluster = widened(clusters[index])
      // What another passage has taken already is left to it.
      guard !cluster.old.contains(where: { usedOld[$0] }),
        !cluster.new.contains(where: { usedNew[$0] })
      else { continue }
      aligner.align(oldIDs, cluster.old, newIDs, cluster.new)
      guard let first = aligner.runs.first, let last = aligner.runs.last else { continue }
      let count = aligner.runs.reduce(0) { $0 + $1.count }
      let (range, newRange) = (
        first.old..<last.old + last.count, first.new..<last.new + last.count
      )
      guard count >= Self.fewestWords, 5 * count >= 3 * max(range.count, newRange.count) else {
        continue
      }
      passages.append(passage(range, newRange, aligner.runs, count))
      for word in range { usedOld[word] = true }
      for word in newRange { usedNew[word] = true }
    }
    passages.sort { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// A cluster with the words beside it, in its holes, that may belong to the same passage.
  private func widened(_ cluster: Cluster) -> Cluster {
    let most = min(Self.widestGap, cluster.count / 2)
    var before = 0
    while before < most, cluster.old.lowerBound - before > 0, cluster.new.lowerBound - before > 0,
      oldIDs[cluster.old.lowerBound - before - 1] >= 0,
      newIDs[cluster.new.lowerBound - before - 1] >= 0
    {
      before += 1
    }
    var behind = 0
    while behind < most, oldIDs[cluster.old.upperBound + behind] >= 0,
      newIDs[cluster.new.upperBound + behind] >= 0
    {
      behind += 1
    }
    return Cluster(
      old: cluster.old.lowerBound - before..<cluster.old.upperBound + behind,
      new: cluster.new.lowerBound - before..<cluster.new.upperBound + behind, count: cluster.count)
  }

  /// The passage that words make up, with the marks that belong to it.
  private func passage(
    _ range: Range<Int>, _ newRange: Range<Int>, _ runs: [MatchedRun], _ count: Int
  ) -> MovedPassage {
    let (hole, newHole) = (Int(oldHoles[range.lowerBound]), Int(newHoles[newRange.lowerBound]))
    var low = Int(oldTokens[range.lowerBound])
    var newLow = Int(newTokens[newRange.lowerBound])
    var high = Int(oldTokens[range.upperBound - 1]) + 1
    var newHigh = Int(newTokens[newRange.upperBound - 1]) + 1
    let (room, newRoom) = (holes[hole].old, holes[newHole].new)
    while low > room.lowerBound, newLow > newRoom.lowerBound, old.kinds[low - 1].isMark,
      old.ids[low - 1] == new.ids[newLow - 1]
    {
      low -= 1
      newLow -= 1
    }
    while high < room.upperBound, newHigh < newRoom.upperBound, old.kinds[high].isMark,
      old.ids[high] == new.ids[newHigh]
    {
      high += 1
      newHigh += 1
    }
    var inner: [WordHole] = []
    var (place, newPlace) = (low, newLow)
    for run in runs {
      for index in 0..<run.count {
        let (token, newToken) = (
          Int(oldTokens[run.old + index]), Int(newTokens[run.new + index])
        )
        if let hole = WordComparer.hole(old, place..<token, new, newPlace..<newToken, part: hole) {
          inner.append(hole)
        }
        (place, newPlace) = (token + 1, newToken + 1)
      }
    }
    if let hole = WordComparer.hole(old, place..<high, new, newPlace..<newHigh, part: hole) {
      inner.append(hole)
    }
    return MovedPassage(
      old: low..<high, new: newLow..<newHigh, oldHole: hole, newHole: newHole, wordCount: count,
      holes: inner)
  }
}
