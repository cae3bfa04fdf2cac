/// Places by numbers, for the lookups of an index of clauses.
///
/// The entries stand in one array, each at or soon after the slot that its key is mixed to.
struct ReferenceIndexTable: Sendable {
  private var entries: [Entry]
  private var count = 0

  // Numbers come from the text. With bits that differ from run to run mixed in, no text can be made
  // whose numbers all fall on one slot.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// A key with its value.
  private struct Entry {
    var number: UInt64 = 0
    var container: Int32 = 0
    var sort: UInt8 = 0
    var isTaken = false
    var value: Int32 = 0
  }

  /// Makes an empty table with room for some entries.
  init(capacity: Int = 8) {
    var count = 16
    while count < 2 * capacity, count < 1 << 24 { count *= 2 }
    entries = [Entry](repeating: Entry(), count: count)
  }

  /// The slot that holds a key, or the free one where it belongs.
  @inline(__always)
  private func slot(_ container: Int, _ sort: UInt8, _ number: UInt64) -> Int {
    let label = UInt64(truncatingIfNeeded: container &* 64 &+ Int(sort))
    let product = (number ^ seed).multipliedFullWidth(by: label ^ seed &* 0x9E37_79B9_7F4A_7C15)
    var slot = Int(truncatingIfNeeded: product.high ^ product.low)
    let mask = entries.count - 1
    while true {
      slot &= mask
      let entry = entries[slot]
      if !entry.isTaken
        || entry.number == number && entry.sort == sort && Int(entry.container) == container
      {
        return slot
      }
      slot += 1
    }
  }

  /// The value of a key, if it has one.
  func value(_ container: Int, _ sort: UInt8, _ number: UInt64) -> Int? {
    let entry = entries[slot(container, sort, number)]
    return entry.isTaken ? Int(entry.value) : nil
  }

  /// Gives a key a value unless it has one.
  ///
  /// - Returns: The value that the key had.
  @discardableResult
  mutating func insert(
    _ value: Int, _ container: Int, _ sort: UInt8, _ number: UInt64, replacing: Bool = false
  ) -> Int? {
    let slot = slot(container, sort, number)
    if entries[slot].isTaken {
      let old = Int(entries[slot].value)
      if replacing { entries[slot].value = Int32(truncatingIfNeeded: value) }
      return old
    }
    entries[slot] = Entry(
      number: number, container: Int32(truncatingIfNeeded: container), sort: sort, isTaken: true,
      value: Int32(truncatingIfNeeded: value))
    count += 1
    if 2 * count > entries.count { grow() }
    return nil
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: 2 * old.count)
    for entry in old where entry.isTaken {
      entries[slot(Int(entry.container), entry.sort, entry.number)] = entry
    }
  }
}
