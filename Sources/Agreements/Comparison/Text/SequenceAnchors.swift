/// Runs of elements that occur once in each of two sequences and in the same order.
struct SequenceAnchors: Sendable {
  /// What was found, in order; no two overlap.
  private(set) var chain: [MatchedRun] = []

  /// All runs that occur once on each side, in whatever order, by their places in the new sequence.
  private(set) var candidates: [MatchedRun] = []

  /// Where the runs with one hash begin.
  private struct Entry: Sendable {
    var hash: UInt32
    var old: Int32
    var new: Int32
  }

  /// What stands in place of an index where no run is known, and where there are several.
  private static let none: Int32 = -1
  private static let several: Int32 = -2

  /// How many places are tried for a run, so that runs chosen to collide cost no more than others.
  private static let probeLimit = 64

  /// How large a table is kept from part to part.
  private static let keptCapacity = 1 << 18

  private var table: [Entry] = []
  private var found: [Int32] = []

  /// Finds the anchors in two parts.
  ///
  /// - Parameters:
  ///   - part: The parts.
  ///   - length: How many elements a run has at least.
  ///   - old: The old sequence.
  ///   - new: The new sequence.
  mutating func find(_ part: SequenceAligner.Part, _ length: Int, _ old: [Int32], _ new: [Int32]) {
    findCandidates(part, length, old, new)
    chain = HeaviestChain.withoutMisleading(
      HeaviestChain.chain(of: candidates), part.old, part.new)
  }

  /// Finds all runs that occur once on each side; `candidates` holds them.
  mutating func findCandidates(
    _ part: SequenceAligner.Part, _ length: Int, _ old: [Int32], _ new: [Int32]
  ) {
    chain.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    guard part.old.count >= length, part.new.count >= length else { return }
    noteOld(part, length, old)
    noteNew(part, length, new)
    collect(part, length, old, new)
  }

  /// Notes where each run of the old sequence begins, or that it occurs several times.
  private mutating func noteOld(_ part: SequenceAligner.Part, _ length: Int, _ old: [Int32]) {
    var count = 16
    while 2 * count < part.old.count * 3 { count *= 2 }
    // The table of a whole text is not kept for pieces of it.
    table.removeAll(keepingCapacity: table.capacity <= Self.keptCapacity)
    table.append(
      contentsOf: repeatElement(Entry(hash: 0, old: Self.none, new: Self.none), count: count))
    var hash = RollingHash(old, part.old.lowerBound, length)
    let last = part.old.upperBound &- length
    for index in part.old.lowerBound...last {
      let (first, short) = hash.place
      let place = Self.place(table, first, short)
      if place >= 0 {
        let isFree = table[place].old == Self.none
        table[place] = Entry(
          hash: short, old: isFree ? Int32(truncatingIfNeeded: index) : Self.several,
          new: Self.none)
      }
      if index < last { hash.move(old, index, length) }
    }
  }

  /// Notes where each of these runs begins in the new sequence, if it does once.
  private mutating func noteNew(_ part: SequenceAligner.Part, _ length: Int, _ new: [Int32]) {
    found.removeAll(keepingCapacity: true)
    var hash = RollingHash(new, part.new.lowerBound, length)
    let last = part.new.upperBound &- length
    for index in part.new.lowerBound...last {
      let (first, short) = hash.place
      let place = Self.place(table, first, short)
      if place >= 0, table[place].old >= 0 {
        if table[place].new == Self.none {
          table[place].new = Int32(truncatingIfNeeded: index)
          found.append(Int32(truncatingIfNeeded: place))
        } else {
          table[place].new = Self.several
        }
      }
      if index < last { hash.move(new, index, length) }
    }
  }

  /// Where a hash stands in a table, or the free place for it; below zero if there is neither near where it belongs.
  @inline(__always)
  private static func place(_ table: [Entry], _ first: Int, _ hash: UInt32) -> Int {
    let mask = table.count &- 1
    var place = first & mask
    for _ in 0..<probeLimit {
      let entry = table[place]
      if entry.old == none || entry.hash == hash { return place }
      place = (place &+ 1) & mask
    }
    return -1
  }

  /// Makes runs of what occurs once on each side, as long as they go on.
  private mutating func collect(
    _ part: SequenceAligner.Part, _ length: Int, _ old: [Int32], _ new: [Int32]
  ) {
    for place in found {
      let entry = table[Int(place)]
      guard entry.new >= 0 else { continue }
      var (low, newLow) = (Int(entry.old), Int(entry.new))
      if let last = candidates.last, last.new &- last.old == newLow &- low,
        newLow < last.new &+ last.count
      {
        continue
      }
      var (high, newHigh) = (low, newLow)
      while high < part.old.upperBound, newHigh < part.new.upperBound, old[high] == new[newHigh] {
        high &+= 1
        newHigh &+= 1
      }
      // Equal hashes of different runs are rare, but they happen.
      guard high &- low >= length else { continue }
      while low > part.old.lowerBound, newLow > part.new.lowerBound,
        old[low &- 1] == new[newLow &- 1]
      {
        low &-= 1
        newLow &-= 1
      }
      candidates.append(MatchedRun(old: low, new: newLow, count: high &- low))
    }
  }
}

/// A hash of so many elements, moved along a sequence.
private struct RollingHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var value: UInt64 = 0
  private var leading: UInt64 = 1

  init(_ sequence: [Int32], _ start: Int, _ length: Int) {
    for index in start..<start + length {
      value = value &* Self.base &+ Self.element(sequence[index])
      leading = leading &* Self.base
    }
  }

  @inline(__always)
  private static func element(_ id: Int32) -> UInt64 {
    (UInt64(truncatingIfNeeded: id) &+ 1) &* 0xBF58_476D_1CE4_E5B9
  }

  /// Where a table is searched first, and a shorter hash.
  @inline(__always)
  var place: (first: Int, hash: UInt32) {
    let mixed = (value ^ value &>> 32) &* 0xD6E8_FEB8_6659_FD93
    return (Int(truncatingIfNeeded: mixed &>> 32), UInt32(truncatingIfNeeded: mixed &>> 8))
  }

  /// Moves on by one from an index.
  @inline(__always)
  mutating func move(_ sequence: [Int32], _ index: Int, _ length: Int) {
    value =
      value &* Self.base &+ Self.element(sequence[index &+ length])
      &- leading &* Self.element(sequence[index])
  }
}
