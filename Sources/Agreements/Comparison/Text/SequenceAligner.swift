/// Matches the elements of two sequences of numbers in order, so that few are left over.
///
/// What both sequences share at their ends is matched first. Each part is then solved exactly where that is cheap, by
/// a bit-parallel longest common subsequence; a longer part is divided at runs that occur once on each side, or else
/// searched for few differences, or divided in the middle. An aligner keeps its memory between calls, so that many
/// short sequences are aligned without allocating.
///
/// The work is bounded: when the budget is used up, what is left is cut into pieces of proportional length, each of
/// which is solved for itself, and `isComplete` says so.
struct SequenceAligner: Sendable {
  /// A part of both sequences that is still to be matched, or that is known to match.
  struct Part: Sendable {
    var old: Range<Int>
    var new: Range<Int>

    /// How the part is treated next.
    var step: Step

    /// How often elements can be compared at most.
    var area: Int { old.count &* new.count }
  }

  /// How a part is treated.
  enum Step: Sendable {
    /// It is divided at runs of so many elements that occur once on each side, if it is long.
    case anchors(Int)

    /// It is divided in the middle, if it is long.
    case middle

    /// All its elements match.
    case matched
  }

  /// Whether the last call stayed within the budget.
  private(set) var isComplete = true

  /// What the last call matched, in order; no run goes on where another ends.
  private(set) var runs: [MatchedRun] = []

  /// The work that is left for all calls, in steps of the innermost loops.
  private var remaining: Int

  /// The parts that are still to be treated, the next one last.
  private var pending: [Part] = []

  private var exact: ExactAlignment
  private var greedy = GreedyAlignment()
  private var anchors = SequenceAnchors()

  /// The largest part that is solved exactly at once, in comparisons.
  private static let exactArea = 1 << 20

  /// Makes an aligner for sequences of numbers from 0.
  ///
  /// - Parameters:
  ///   - idCount: How many different numbers there are; all are below it.
  ///   - budget: The work allowed for all calls, in steps, besides what grows with the length.
  init(idCount: Int, budget: Int = 40_000_000) {
    remaining = budget
    exact = ExactAlignment(idCount: idCount)
  }

  /// Matches two sequences; `runs` then holds what is matched.
  mutating func align(_ old: [Int32], _ new: [Int32]) {
    align(old, 0..<old.count, new, 0..<new.count)
  }

  /// Matches a part of one sequence with a part of another.
  mutating func align(_ old: [Int32], _ oldPart: Range<Int>, _ new: [Int32], _ newPart: Range<Int>)
  {
    runs.removeAll(keepingCapacity: true)
    isComplete = true
    remaining &+= 64 &* (oldPart.count &+ newPart.count)
    pending.removeAll(keepingCapacity: true)
    pending.append(Part(old: oldPart, new: newPart, step: .anchors(8)))
    while let part = pending.popLast() {
      if case .matched = part.step {
        take(
          MatchedRun(
            old: part.old.lowerBound, new: part.new.lowerBound, count: part.old.count))
      } else {
        treat(trimmed(part, old, new), old, new)
      }
    }
  }

  /// Matches what a part has in common at both ends; returns what is between.
  private mutating func trimmed(_ part: Part, _ old: [Int32], _ new: [Int32]) -> Part {
    var (low, newLow) = (part.old.lowerBound, part.new.lowerBound)
    var (high, newHigh) = (part.old.upperBound, part.new.upperBound)
    while low < high, newLow < newHigh, old[low] == new[newLow] {
      low &+= 1
      newLow &+= 1
    }
    while low < high, newLow < newHigh, old[high &- 1] == new[newHigh &- 1] {
      high &-= 1
      newHigh &-= 1
    }
    if low > part.old.lowerBound {
      take(
        MatchedRun(
          old: part.old.lowerBound, new: part.new.lowerBound, count: low - part.old.lowerBound))
    }
    if high < part.old.upperBound {
      pending.append(
        Part(old: high..<part.old.upperBound, new: newHigh..<part.new.upperBound, step: .matched))
    }
    return Part(old: low..<high, new: newLow..<newHigh, step: part.step)
  }

  private mutating func treat(_ part: Part, _ old: [Int32], _ new: [Int32]) {
    guard !part.old.isEmpty, !part.new.isEmpty else { return }
    if part.area <= Self.exactArea || part.old.count == 1 || part.new.count == 1 {
      solve(part, old, new)
      return
    }
    switch part.step {
    case .anchors(let length):
      guard remaining > 0 else { return cut(part) }
      remaining &-= 8 &* (part.old.count &+ part.new.count)
      anchors.find(part, length, old, new)
      if anchors.chain.isEmpty {
        let next: Step = length > 1 ? .anchors(length / 2) : .middle
        pending.append(Part(old: part.old, new: part.new, step: next))
      } else {
        divide(part, length)
      }
    case .middle:
      divideInTheMiddle(part, old, new)
    case .matched: break
    }
  }

  /// Divides a part at its anchors.
  private mutating func divide(_ part: Part, _ length: Int) {
    var (high, newHigh) = (part.old.upperBound, part.new.upperBound)
    for anchor in anchors.chain.reversed() {
      let (end, newEnd) = (anchor.old + anchor.count, anchor.new + anchor.count)
      pending.append(Part(old: end..<high, new: newEnd..<newHigh, step: .anchors(length)))
      pending.append(Part(old: anchor.old..<end, new: anchor.new..<newEnd, step: .matched))
      (high, newHigh) = (anchor.old, anchor.new)
    }
    pending.append(
      Part(
        old: part.old.lowerBound..<high, new: part.new.lowerBound..<newHigh, step: .anchors(length))
    )
  }

  /// Solves a part exactly.
  private mutating func solve(_ part: Part, _ old: [Int32], _ new: [Int32]) {
    exact.prepare(old, part.old, new, part.new)
    exact.solve()
    remaining &-= exact.work
    for run in exact.runs.reversed() { take(run) }
  }

  /// Looks for few differences in a part that has no anchors, or divides it where the best solution passes its middle.
  private mutating func divideInTheMiddle(_ part: Part, _ old: [Int32], _ new: [Int32]) {
    if remaining > 0, greedy.solve(part, old, new) {
      remaining &-= greedy.work
      for run in greedy.runs.reversed() { take(run) }
      return
    }
    remaining &-= greedy.work
    exact.prepare(old, part.old, new, part.new)
    guard exact.workAhead < remaining else { return cut(part) }
    let (middle, newMiddle) = exact.middle(part)
    remaining &-= exact.work
    pending.append(
      Part(
        old: middle..<part.old.upperBound, new: newMiddle..<part.new.upperBound, step: .anchors(8)))
    pending.append(
      Part(
        old: part.old.lowerBound..<middle, new: part.new.lowerBound..<newMiddle, step: .anchors(8)))
  }

  /// Cuts a part for which no work is left into pieces that are solved each for itself.
  private mutating func cut(_ part: Part) {
    isComplete = false
    let pieces = max(part.old.count, part.new.count) / 256 + 1
    for piece in (0..<pieces).reversed() {
      let (low, high) = (
        part.old.lowerBound + part.old.count * piece / pieces,
        part.old.lowerBound + part.old.count * (piece + 1) / pieces
      )
      let (newLow, newHigh) = (
        part.new.lowerBound + part.new.count * piece / pieces,
        part.new.lowerBound + part.new.count * (piece + 1) / pieces
      )
      pending.append(Part(old: low..<high, new: newLow..<newHigh, step: .middle))
    }
  }

  private mutating func take(_ run: MatchedRun) {
    if let last = runs.last, last.old &+ last.count == run.old, last.new &+ last.count == run.new {
      runs[runs.count &- 1].count &+= run.count
    } else {
      runs.append(run)
    }
  }
}
