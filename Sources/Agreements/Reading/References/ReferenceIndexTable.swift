/// Places by numbers, for the lookups of an index of clauses.
///
/// The entries stand in one array, each at or soon after the slot that its key is mixed to.
struct ReferenceIndexTable: Sendable {
  private var entries: [Entry]
  private var count = 0

  // Numbers come from the text. With bits that differ from run to run mixed in, no text can be made
  // whose numbers all fall on one slot.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// A key with its value, in sixteen bytes.
  private struct Entry {
    var number: UInt64 = 0

    /// The container and the sort.
    var label: UInt32 = 0

    /// One more than the value; 0 for a free entry.
    var next: Int32 = 0
  }

  /// A sort has so many bits in a label.
  private static let sortBits: UInt32 = 5

  /// Makes an empty table with room for some entries.
  init(capacity: Int = 8) {
    var count = 16
    while count < 2 * capacity, count < 1 << 24 { count *= 2 }
    entries = [Entry](repeating: Entry(), count: count)
  }

  /// A container and a sort in one integer; `nil` for a container that is too far behind in a text to be indexed.
  @inline(__always)
  private static func label(_ container: Int, _ sort: UInt8) -> UInt32? {
    // The outermost container is -1.
    guard container < 1 << (32 - Int(sortBits)) - 1 else { return nil }
    return UInt32(truncatingIfNeeded: container &+ 1) &<< sortBits | UInt32(sort)
  }

  /// The slot that holds a key, or the free one where it belongs.
  @inline(__always)
  private func slot(_ label: UInt32, _ number: UInt64) -> Int {
    let product = (number ^ seed).multipliedFullWidth(
      by: UInt64(label) ^ seed &* 0x9E37_79B9_7F4A_7C15)
    var slot = Int(truncatingIfNeeded: product.high ^ product.low)
    let mask = entries.count - 1
    while true {
      slot &= mask
      let entry = entries[slot]
      if entry.next == 0 || entry.number == number && entry.label == label { return slot }
      slot += 1
    }
  }

  /// The value of a key, if it has one.
  func value(_ container: Int, _ sort: UInt8, _ number: UInt64) -> Int? {
    guard let label = Self.label(container, sort) else { return nil }
    let next = entries[slot(label, number)].next
    return next > 0 ? Int(next) - 1 : nil
  }

  /// Gives a key a value unless it has one.
  ///
  /// - Returns: The value that the key had.
  @discardableResult
  mutating func insert(
    _ value: Int, _ container: Int, _ sort: UInt8, _ number: UInt64, replacing: Bool = false
  ) -> Int? {
    guard let label = Self.label(container, sort) else { return nil }
    let slot = slot(label, number)
    let old = entries[slot].next
    if old == 0 || replacing { entries[slot].next = Int32(truncatingIfNeeded: value + 1) }
    guard old == 0 else { return Int(old) - 1 }
    entries[slot].number = number
    entries[slot].label = label
    count += 1
    if 2 * count > entries.count { grow() }
    return nil
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: 2 * old.count)
    for entry in old where entry.next != 0 { entries[slot(entry.label, entry.number)] = entry }
  }
}
