/// Runs of elements that occur once in each of two sequences and in the same order.
struct SequenceAnchors: Sendable {
  /// What was found, in order; no two overlap.
  private(set) var chain: [MatchedRun] = []

  /// All runs that occur once on each side, in whatever order, by their places in the new sequence.
  private(set) var candidates: [MatchedRun] = []

  /// What is known of the runs with one hash.
  private struct Entry: Sendable {
    var hash: UInt32
    var old: Int32
    var new: Int32
  }

  /// An entry that is free, one for which no place is known, and one that has several.
  private static let none: Int32 = -1
  private static let several: Int32 = -2

  private var table: [Entry] = []
  private var entries: [Int32] = []

  /// Finds the anchors in two parts.
  ///
  /// - Parameters:
  ///   - part: The parts.
  ///   - length: How many elements a run has at least.
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

  @inline(__always)
  private static func scattered(_ hash: UInt64) -> UInt64 { hash &* 0xD6E8_FEB8_6659_FD93 }

  private mutating func noteOld(
    _ part: SequenceAligner.Part, _ length: Int, _ old: [Int32]
  ) {
    var bits: UInt64 = 4
    while 1 << bits < part.old.count * 2 { bits += 1 }
    let free = Entry(hash: 0, old: Self.none, new: Self.none)
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(free, count: 1 << Int(bits)))
    let mask = table.count &- 1
    var hash = RollingHash(old, part.old.lowerBound, length)
    for index in part.old.lowerBound...(part.old.upperBound &- length) {
      let value = Self.scattered(hash.value)
      let short = UInt32(truncatingIfNeeded: value &>> 8)
      var place = Int(truncatingIfNeeded: value &>> (64 &- bits)) & mask
      while true {
        let entry = table[place]
        if entry.old == Self.none {
          table[place] = Entry(
            hash: short, old: Int32(truncatingIfNeeded: index), new: Self.none)
          break
        }
        if entry.hash == short {
          table[place].old = Self.several
          break
        }
        place = (place &+ 1) & mask
      }
      if index < part.old.upperBound &- length { hash.move(old, index, length) }
    }
  }

  private mutating func noteNew(_ part: SequenceAligner.Part, _ length: Int, _ new: [Int32]) {
    let mask = table.count &- 1
    let bits = UInt64(truncatingIfNeeded: table.count.trailingZeroBitCount)
    entries.removeAll(keepingCapacity: true)
    var hash = RollingHash(new, part.new.lowerBound, length)
    for index in part.new.lowerBound...(part.new.upperBound &- length) {
      let value = Self.scattered(hash.value)
      let short = UInt32(truncatingIfNeeded: value &>> 8)
      var place = Int(truncatingIfNeeded: value &>> (64 &- bits)) & mask
      while true {
        let entry = table[place]
        if entry.old == Self.none { break }
        if entry.hash == short {
          if entry.old >= 0 {
            if entry.new == Self.none {
              table[place].new = Int32(truncatingIfNeeded: index)
              entries.append(Int32(truncatingIfNeeded: place))
            } else {
              table[place].new = Self.several
            }
          }
          break
        }
        place = (place &+ 1) & mask
      }
      if index < part.new.upperBound &- length { hash.move(new, index, length) }
    }
  }

  /// Makes runs of what occurs once on each side, as long as they go on.
  private mutating func collect(
    _ part: SequenceAligner.Part, _ length: Int, _ old: [Int32], _ new: [Int32]
  ) {
    for place in entries {
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

  /// Moves on by one from an index.
  @inline(__always)
  mutating func move(_ sequence: [Int32], _ index: Int, _ length: Int) {
    value =
      value &* Self.base &+ Self.element(sequence[index &+ length])
      &- leading &* Self.element(sequence[index])
  }
}
