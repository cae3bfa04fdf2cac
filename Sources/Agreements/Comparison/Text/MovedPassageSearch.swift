/// Finds passages among what was deleted that appear again among what was inserted.
///
/// A passage is found by runs of words that occur once in each; runs near to each other on both sides are one passage.
/// At least eight of its words are the same, and at least three in five. Where a passage was taken out and another one
/// put in, single words of both can match by chance; such matches are given up if a passage is found across them.
struct MovedPassageSearch: Sendable {
  /// The passages, in the order of the old text.
  private(set) var passages: [MovedPassage] = []

  /// Where the texts differ, with those places joined across which passages were found.
  private(set) var holes: [WordHole]

  private let old: TokenText
  private let new: TokenText

  /// The holes that are searched together: between them a few words match.
  private var regions: [Range<Int>] = []

  // The words of all regions, with a number of its own behind each of them.
  private var oldIDs: [Int32] = []
  private var oldTokens: [Int32] = []
  private var oldRegions: [Int32] = []
  private var newIDs: [Int32] = []
  private var newTokens: [Int32] = []
  private var newRegions: [Int32] = []

  /// How many words a run has at least.
  private static let shortestRun = 5

  /// How many words of a passage are the same at least.
  private static let fewestWords = 8

  /// How many words may stand between two runs of a passage on either side.
  private static let widestGap = 24

  /// How many tokens at most match by chance between two holes.
  private static let widestIsland = 4

  /// Searches what comparing found.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of words in the holes.
  init(_ comparer: WordComparer, idCount: Int) {
    old = comparer.old
    new = comparer.new
    holes = comparer.holes
    findRegions()
    for (index, region) in regions.enumerated() {
      Self.append(old, oldRange(region), index, -2 * index - 2, &oldIDs, &oldTokens, &oldRegions)
      Self.append(new, newRange(region), index, -2 * index - 3, &newIDs, &newTokens, &newRegions)
    }
    guard oldIDs.count >= Self.fewestWords, newIDs.count >= Self.fewestWords else { return }
    var anchors = SequenceAnchors()
    anchors.findCandidates(
      SequenceAligner.Part(old: 0..<oldIDs.count, new: 0..<newIDs.count, step: .middle),
      Self.shortestRun, oldIDs, newIDs)
    let clusters = clusters(of: anchors.candidates)
    guard !clusters.isEmpty else { return }
    choose(clusters, idCount)
    joinHoles()
  }

  /// Groups holes between which little matches.
  private mutating func findRegions() {
    var first = 0
    for index in holes.indices {
      let next = index + 1
      if next < holes.count, holes[next].part == holes[index].part,
        holes[next].old.lowerBound - holes[index].old.upperBound <= Self.widestIsland
      {
        continue
      }
      regions.append(first..<next)
      first = next
    }
  }

  private func oldRange(_ region: Range<Int>) -> Range<Int> {
    holes[region.lowerBound].old.lowerBound..<holes[region.upperBound - 1].old.upperBound
  }

  private func newRange(_ region: Range<Int>) -> Range<Int> {
    holes[region.lowerBound].new.lowerBound..<holes[region.upperBound - 1].new.upperBound
  }

  private static func append(
    _ text: TokenText, _ range: Range<Int>, _ region: Int, _ end: Int, _ ids: inout [Int32],
    _ tokens: inout [Int32], _ regions: inout [Int32]
  ) {
    let first = ids.count
    for token in range where text.kinds[token].isWord {
      ids.append(text.ids[token])
      tokens.append(Int32(truncatingIfNeeded: token))
      regions.append(Int32(truncatingIfNeeded: region))
    }
    guard ids.count > first else { return }
    ids.append(Int32(truncatingIfNeeded: end))
    tokens.append(Int32(truncatingIfNeeded: range.upperBound))
    regions.append(Int32(truncatingIfNeeded: region))
  }

  /// Ranges of words that belong together.
  private struct Cluster {
    var old: Range<Int>
    var new: Range<Int>
    var count: Int
  }

  /// Joins runs that are near to each other in the same regions.
  private func clusters(of runs: [MatchedRun]) -> [Cluster] {
    var clusters: [Cluster] = []
    for run in runs.sorted(by: { ($0.old, $0.new) < ($1.old, $1.new) }) {
      let next = Cluster(
        old: run.old..<run.old + run.count, new: run.new..<run.new + run.count, count: run.count)
      guard let last = clusters.last, oldRegions[last.old.lowerBound] == oldRegions[run.old],
        newRegions[last.new.lowerBound] == newRegions[run.new],
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
      guard
        let passage = passage(range, newRange, aligner.runs, count)
      else { continue }
      passages.append(passage)
      for word in range { usedOld[word] = true }
      for word in newRange { usedNew[word] = true }
    }
    passages.sort { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// A cluster with the words beside it, in its regions, that may belong to the same passage.
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
  ///
  /// - Returns: `nil` if more would be lost than is won.
  private func passage(
    _ range: Range<Int>, _ newRange: Range<Int>, _ runs: [MatchedRun], _ count: Int
  ) -> MovedPassage? {
    let region = regions[Int(oldRegions[range.lowerBound])]
    let newRegion = regions[Int(newRegions[newRange.lowerBound])]
    let (tokens, newTokens) = withMarks(
      Int(oldTokens[range.lowerBound])..<Int(oldTokens[range.upperBound - 1]) + 1,
      Int(newTokens[newRange.lowerBound])..<Int(newTokens[newRange.upperBound - 1]) + 1,
      oldRange(region), self.newRange(newRegion))
    // Holes stand in order on both sides.
    let first = Self.last(of: region) { holes[$0].old.lowerBound <= tokens.lowerBound }
    let last =
      Self.first(of: region) { holes[$0].old.upperBound >= tokens.upperBound } ?? first
    let newFirst = Self.last(of: newRegion) { holes[$0].new.lowerBound <= newTokens.lowerBound }
    let newLast =
      Self.first(of: newRegion) { holes[$0].new.upperBound >= newTokens.upperBound } ?? newFirst
    guard count > islandWords(first, last) + islandWords(newFirst, newLast) else { return nil }
    return MovedPassage(
      old: tokens, new: newTokens, oldHole: first, newHole: newFirst, lastOldHole: max(first, last),
      lastNewHole: max(newFirst, newLast), wordCount: count,
      holes: innerHoles(tokens, newTokens, runs, part: first))
  }

  /// The first index that has a property which all behind it have too.
  private static func first(of range: Range<Int>, where holds: (Int) -> Bool) -> Int? {
    let low = range.partitioningIndex(where: holds)
    return low < range.upperBound ? low : nil
  }

  /// The last index that has a property which all before it have too; the first one if none has.
  private static func last(of range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    let next = first(of: range) { !holds($0) } ?? range.upperBound
    return max(range.lowerBound, next - 1)
  }

  /// How many words match between holes.
  private func islandWords(_ first: Int, _ last: Int) -> Int {
    var count = 0
    var index = first
    while index < last {
      for token in holes[index].old.upperBound..<holes[index + 1].old.lowerBound
      where old.kinds[token].isWord {
        count += 1
      }
      index += 1
    }
    return count
  }

  /// Adds the marks that open a passage and those that close it, where both texts have the same.
  private func withMarks(
    _ tokens: Range<Int>, _ newTokens: Range<Int>, _ room: Range<Int>, _ newRoom: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    var (low, newLow) = (tokens.lowerBound, newTokens.lowerBound)
    var (high, newHigh) = (tokens.upperBound, newTokens.upperBound)
    while low > room.lowerBound, newLow > newRoom.lowerBound, old.opens(low - 1),
      old.ids[low - 1] == new.ids[newLow - 1]
    {
      low -= 1
      newLow -= 1
    }
    while high < room.upperBound, newHigh < newRoom.upperBound, old.kinds[high].isMark,
      !old.opens(high), old.ids[high] == new.ids[newHigh]
    {
      high += 1
      newHigh += 1
    }
    return (low..<high, newLow..<newHigh)
  }

  /// Where the words and marks of a passage differ.
  private func innerHoles(
    _ tokens: Range<Int>, _ newTokens: Range<Int>, _ runs: [MatchedRun], part: Int
  ) -> [WordHole] {
    var inner: [WordHole] = []
    var (place, newPlace) = (tokens.lowerBound, newTokens.lowerBound)
    for run in runs {
      for index in 0..<run.count {
        let token = Int(oldTokens[run.old + index])
        let newToken = Int(self.newTokens[run.new + index])
        if let hole = WordComparer.hole(old, place..<token, new, newPlace..<newToken, part: part) {
          inner.append(hole)
        }
        (place, newPlace) = (token + 1, newToken + 1)
      }
    }
    let end = WordComparer.hole(
      old, place..<tokens.upperBound, new, newPlace..<newTokens.upperBound, part: part)
    if let end { inner.append(end) }
    return inner
  }

  /// Joins the holes across which passages were found.
  private mutating func joinHoles() {
    guard !passages.isEmpty else { return }
    var isJoined = [Bool](repeating: false, count: holes.count)
    for passage in passages {
      for index in passage.oldHole..<passage.lastOldHole { isJoined[index] = true }
      for index in passage.newHole..<passage.lastNewHole { isJoined[index] = true }
    }
    var places = [Int](repeating: 0, count: holes.count)
    var joined: [WordHole] = []
    joined.reserveCapacity(holes.count)
    for index in holes.indices {
      let hole = holes[index]
      if index > 0, isJoined[index - 1], let last = joined.last {
        joined[joined.count - 1] = WordHole(
          old: last.old.lowerBound..<hole.old.upperBound,
          new: last.new.lowerBound..<hole.new.upperBound, part: hole.part)
      } else {
        joined.append(hole)
      }
      places[index] = joined.count - 1
    }
    holes = joined
    for index in passages.indices {
      passages[index].oldHole = places[passages[index].oldHole]
      passages[index].newHole = places[passages[index].newHole]
    }
  }
}

extension TokenText {
  /// Whether a token is a mark that belongs to the word behind it.
  fileprivate func opens(_ token: Int) -> Bool {
    guard kinds[token].isMark else { return false }
    let range = range(of: token)
    switch bytes[range.lowerBound] {
    case 0x28, 0x5B, 0x7B: return true
    case 0xC2: return range.count == 2 && bytes[range.lowerBound + 1] == 0xAB
    case 0xE2:
      return range.count == 3 && bytes[range.lowerBound + 1] == 0x80
        && [0x98, 0x9C].contains(bytes[range.lowerBound + 2])
    default: return false
    }
  }
}
