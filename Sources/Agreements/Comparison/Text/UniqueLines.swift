/// The lines that occur once in each of two texts, as far as their hashes tell.
struct UniqueLines: Sendable {
  /// The lines of the old and the new text, in the order of the new.
  let pairs: [(old: Int, new: Int)]

  private struct Entry: Sendable {
    var hash: UInt64
    var old: Int32
    var new: Int32
  }

  private static let none: Int32 = -1
  private static let several: Int32 = -2

  /// Finds the lines that have so many bytes or more.
  init(_ old: LineIndex, _ new: LineIndex, shortest: Int) {
    var bits: UInt64 = 4
    while 1 << bits < old.count * 2 { bits += 1 }
    var table = [Entry](
      repeating: Entry(hash: 0, old: Self.none, new: Self.none), count: 1 << Int(bits))
    for line in 0..<old.count where old.byteCount(line) >= shortest {
      guard let place = Self.place(table, old.hashes[line], bits) else { continue }
      table[place] = Entry(
        hash: old.hashes[line],
        old: table[place].old == Self.none ? Int32(truncatingIfNeeded: line) : Self.several,
        new: Self.none)
    }
    var found: [Int32] = []
    for line in 0..<new.count where new.byteCount(line) >= shortest {
      guard let place = Self.place(table, new.hashes[line], bits), table[place].old >= 0 else {
        continue
      }
      if table[place].new == Self.none {
        table[place].new = Int32(truncatingIfNeeded: line)
        found.append(Int32(truncatingIfNeeded: place))
      } else {
        table[place].new = Self.several
      }
    }
    pairs = found.compactMap {
      let entry = table[Int($0)]
      return entry.new >= 0 ? (Int(entry.old), Int(entry.new)) : nil
    }
  }

  /// How many places are tried for a line, so that lines chosen to collide cost no more than others.
  private static let probeLimit = 64

  /// Where a line stands in a table, or the free place for it.
  @inline(__always)
  private static func place(_ table: [Entry], _ hash: UInt64, _ bits: UInt64) -> Int? {
    let mask = table.count &- 1
    var place = Int(truncatingIfNeeded: hash &>> (64 &- bits)) & mask
    for _ in 0..<probeLimit {
      if table[place].old == none || table[place].hash == hash { return place }
      place = (place &+ 1) & mask
    }
    return nil
  }
}
