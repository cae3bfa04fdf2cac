/// Normalization Form C (Unicode Standard Annex #15).
///
/// The standard library compares strings by canonical equivalence and tells nothing of their form, so composition and
/// decomposition come from tables; the combining classes are the library's.
enum CanonicalComposition: Sendable {
  /// The parts of the characters that decompose, of one step.
  private static let parts: [UInt32: (UInt32, UInt32)] = {
    var parts: [UInt32: (UInt32, UInt32)] = [:]
    for pair in pairs { parts[part(2, of: pair)] = (part(0, of: pair), part(1, of: pair)) }
    for single in singletons {
      parts[part(0, of: single)] = (part(1, of: single), part(2, of: single))
    }
    return parts
  }()

  /// The characters that may change beside others or by themselves and have no combining class.
  private static let unstable: Set<UInt32> = Set(
    singletons.map { part(0, of: $0) } + pairs.map { part(1, of: $0) })

  /// One of the three values of 21 bits in an entry of a table.
  private static func part(_ index: Int, of entry: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: entry >> UInt64(42 - 21 * index)) & 0x1F_FFFF
  }

  /// Whether a character is the same in Form C whatever stands before it.
  static func isStable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x0388...0x0482, 0x2010...0x2027, 0x4E00...0x9FFF: return true
    case 0x1161...0x1175, 0x11A8...0x11C2: return false
    default:
      return scalar.properties.canonicalCombiningClass == .notReordered
        && !unstable.contains(scalar.value)
    }
  }

  /// Characters in Form C.
  static func composed(_ values: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var starter: Int?
    var lastClass: UInt8 = 0
    for (value, ownClass) in ordered(values) {
      if let place = starter, lastClass < ownClass || result.count == place + 1,
        let composite = composite(result[place], value)
      {
        result[place] = composite
        continue
      }
      if ownClass == 0 { starter = result.count }
      lastClass = ownClass
      result.append(value)
    }
    return result
  }

  /// The full decomposition, its marks in canonical order.
  private static func ordered(_ values: [UInt32]) -> [(value: UInt32, ownClass: UInt8)] {
    var pending: [UInt32] = values.reversed()
    var result: [(value: UInt32, ownClass: UInt8)] = []
    var runStart = 0
    func sortRun() {
      guard result.count - runStart > 1 else { return }
      let run = result[runStart...].enumerated().sorted {
        ($0.element.ownClass, $0.offset) < ($1.element.ownClass, $1.offset)
      }
      result.replaceSubrange(runStart..., with: run.map(\.element))
    }
    while let value = pending.popLast() {
      if let (first, second) = decomposition(value) {
        if second != 0 { pending.append(second) }
        pending.append(first)
        continue
      }
      let ownClass = Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0
      if ownClass == 0 {
        sortRun()
        runStart = result.count + 1
      }
      result.append((value, ownClass))
    }
    sortRun()
    return result
  }

  private static func decomposition(_ value: UInt32) -> (UInt32, UInt32)? {
    guard value >= 0xC0 else { return nil }
    guard (0xAC00...0xD7A3).contains(value) else { return parts[value] }
    let index = value - 0xAC00
    return index % 28 == 0
      ? (0x1100 + index / 588, 0x1161 + index % 588 / 28)
      : (value - index % 28, 0x11A7 + index % 28)
  }

  private static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(second)
    {
      return first + second - 0x11A7
    }
    let key = UInt64(first) << 42 | UInt64(second) << 21
    let low = pairs.indices.partitioningIndex { pairs[$0] >= key }
    guard low < pairs.count, pairs[low] >> 21 == key >> 21 else { return nil }
    return part(2, of: pairs[low])
  }
}
