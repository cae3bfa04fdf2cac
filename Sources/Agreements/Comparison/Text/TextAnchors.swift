/// The long stretches that two texts share byte by byte, found by lines that occur once in each.
///
/// What they cover need not be divided into words. A stretch begins and ends behind white space and some words inside
/// what is shared, so that there are words on both sides of every difference.
struct TextAnchors: Sendable {
  /// The stretches in order, as runs of bytes.
  let runs: [MatchedRun]

  /// How many bytes of what is shared are left to the parts between, on each side.
  private static let margin = 80

  /// How many bytes a line has at least by which texts are matched.
  private static let shortestLine = 20

  /// Finds the stretches that two texts share.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - start: How many bytes the texts share at their start.
  /// - Complexity: O(*n* log *n*), where *n* is the number of lines, besides one pass over the bytes.
  init(_ old: [UInt8], _ new: [UInt8], prefix start: Int) {
    let behind = old.commonSuffix(new, start..<old.count, start..<new.count)
    let (oldMiddle, newMiddle) = (start..<old.count - behind, start..<new.count - behind)
    var found: [MatchedRun] = []
    if !oldMiddle.isEmpty, !newMiddle.isEmpty {
      let candidates = Self.candidates(old, oldMiddle, new, newMiddle)
      found = HeaviestChain.chain(of: candidates)
      found = HeaviestChain.withoutMisleading(found, oldMiddle, newMiddle)
    }
    found.insert(MatchedRun(old: 0, new: 0, count: start), at: 0)
    found.append(
      MatchedRun(old: oldMiddle.upperBound, new: newMiddle.upperBound, count: behind))
    runs = found.compactMap { Self.shortened($0, old, new) }
  }

  /// Leaves the ends of a stretch to the parts beside it, except at the ends of the texts.
  private static func shortened(
    _ run: MatchedRun, _ old: [UInt8], _ new: [UInt8]
  ) -> MatchedRun? {
    var (low, high) = (run.old, run.old + run.count)
    if run.old > 0 || run.new > 0 {
      low += margin
      while low < high, old[low - 1] != 0x20, old[low - 1] != 0x0A { low += 1 }
    }
    if high < old.count || run.new + run.count < new.count {
      high -= margin
      while high > low, old[high - 1] != 0x20, old[high - 1] != 0x0A { high -= 1 }
    }
    guard low < high else { return nil }
    return MatchedRun(old: low, new: run.new + low - run.old, count: high - low)
  }

  /// The stretches that hold a line which occurs once in each text.
  private static func candidates(
    _ old: [UInt8], _ oldRange: Range<Int>, _ new: [UInt8], _ newRange: Range<Int>
  ) -> [MatchedRun] {
    let oldLines = LineIndex(old, in: oldRange)
    let newLines = LineIndex(new, in: newRange)
    var candidates: [MatchedRun] = []
    for (line, newLine) in UniqueLines(oldLines, newLines, shortest: shortestLine).pairs {
      let (place, newPlace) = (Int(oldLines.starts[line]), Int(newLines.starts[newLine]))
      if let last = candidates.last, last.new - last.old == newPlace - place,
        newPlace < last.new + last.count
      {
        continue
      }
      let count = old.commonPrefix(
        new, place..<oldRange.upperBound, newPlace..<newRange.upperBound)
      // Equal hashes of different lines are rare, but they happen.
      guard count >= Int(oldLines.starts[line + 1]) - place - 1 else { continue }
      let lead = old.commonSuffix(
        new, oldRange.lowerBound..<place, newRange.lowerBound..<newPlace)
      candidates.append(MatchedRun(old: place - lead, new: newPlace - lead, count: lead + count))
    }
    return candidates
  }
}
