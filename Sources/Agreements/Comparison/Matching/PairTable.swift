/// Gives pairs of integers small numbers, the same number for the same pair.
///
/// Probing is bounded: a pair that finds no free place within the bound shares the number of another. Numbers serve
/// for likeness only, so that this makes two texts seem a little more alike and nothing else.
struct PairTable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int

  /// How many numbers were given.
  private(set) var count: Int32 = 0

  /// The greatest number of places that are looked at for one pair.
  private static let maximumProbes = 64

  /// Makes a table without pairs.
  init() {
    let size = 1 << 12
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a pair.
  mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    var place = place(of: key)
    var last = place
    for _ in 0..<Self.maximumProbes {
      if numbers[place] < 0 {
        keys[place] = key
        numbers[place] = count
        count += 1
        if Int(count) * 2 > numbers.count { grow() }
        return count - 1
      }
      if keys[place] == key { return numbers[place] }
      last = place
      place = (place + 1) & mask
    }
    return numbers[last]
  }

  /// Where the search for a pair begins.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// Makes the table twice as large; most texts repeat their pairs, so that few would fill one made for all words.
  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    let size = 2 * numbers.count
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
    mask = size - 1
    for old in oldNumbers.indices where oldNumbers[old] >= 0 {
      var place = place(of: oldKeys[old])
      // The table is half empty, so that a free place is near.
      while numbers[place] >= 0 { place = (place + 1) & mask }
      keys[place] = oldKeys[old]
      numbers[place] = oldNumbers[old]
    }
  }
}
