/// The alignment of two sequences that differ in few places, after Myers, "An O(ND) difference algorithm and its
/// variations" (1986); it gives up where they differ in many.
struct GreedyAlignment: Sendable {
  /// What was matched, the last run first.
  private(set) var runs: [MatchedRun] = []

  /// How many steps the last attempt took.
  private(set) var work = 0

  /// How many differences there may be.
  private static let limit = 256

  /// For each diagonal, how far it has been followed in the old sequence.
  private var furthest: [Int32] = []

  /// What `furthest` was before each number of differences, one after another.
  private var history: [Int32] = []

  /// Matches as much as can be matched.
  ///
  /// - Returns: Whether it could be done.
  mutating func solve(_ part: SequenceAligner.Part, _ old: [Int32], _ new: [Int32]) -> Bool {
    work = 0
    let (count, newCount) = (part.old.count, part.new.count)
    guard abs(count - newCount) <= Self.limit else { return false }
    let most = 8 &* (count &+ newCount)
    furthest = [Int32](repeating: 0, count: 2 * Self.limit + 3)
    history.removeAll(keepingCapacity: true)
    let center = Self.limit + 1
    for differences in 0...Self.limit {
      guard work < most else { return false }
      history.append(contentsOf: furthest[(center - differences)...(center + differences)])
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        let slot = center &+ diagonal
        let isInsertion =
          diagonal == -differences
          || diagonal != differences && furthest[slot &- 1] < furthest[slot &+ 1]
        var place = Int(isInsertion ? furthest[slot &+ 1] : furthest[slot &- 1] &+ 1)
        if differences == 0 { place = 0 }
        // Beyond the end of a side there is nothing to follow.
        guard place <= count, place &- diagonal <= newCount else {
          furthest[slot] = Int32(truncatingIfNeeded: place)
          continue
        }
        while place < count, place &- diagonal < newCount,
          old[part.old.lowerBound &+ place] == new[part.new.lowerBound &+ place &- diagonal]
        {
          place &+= 1
          work &+= 1
        }
        work &+= 1
        furthest[slot] = Int32(truncatingIfNeeded: place)
        if place == count, place &- diagonal == newCount {
          trace(part, differences)
          return true
        }
      }
    }
    return false
  }

  /// Follows the way back from the end.
  private mutating func trace(_ part: SequenceAligner.Part, _ differences: Int) {
    runs.removeAll(keepingCapacity: true)
    var (place, newPlace) = (part.old.count, part.new.count)
    for step in (1...max(1, differences)).reversed() where step <= differences {
      // Before a number of differences there were 1, 3, 5 … diagonals.
      let center = step * step + step
      let diagonal = place - newPlace
      let (below, above) = (value(center, diagonal - 1, step), value(center, diagonal + 1, step))
      let isInsertion = diagonal == -step || diagonal != step && below < above
      let previous = isInsertion ? diagonal + 1 : diagonal - 1
      let (start, newStart) = (
        isInsertion ? above : below, (isInsertion ? above : below) - previous
      )
      let behind = isInsertion ? start : start + 1
      take(part, behind, behind - diagonal, place - behind)
      (place, newPlace) = (start, newStart)
    }
    take(part, 0, 0, place)
  }

  /// How far a diagonal had been followed before a number of differences.
  private func value(_ center: Int, _ diagonal: Int, _ step: Int) -> Int {
    abs(diagonal) <= step ? Int(history[center + diagonal]) : 0
  }

  private mutating func take(
    _ part: SequenceAligner.Part, _ place: Int, _ newPlace: Int, _ count: Int
  ) {
    guard count > 0 else { return }
    runs.append(
      MatchedRun(
        old: part.old.lowerBound + place, new: part.new.lowerBound + newPlace, count: count))
  }
}
