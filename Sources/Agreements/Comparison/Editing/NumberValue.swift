/// The values that a printed number can have, for telling whether it counts on.
struct NumberValue: Equatable {
  /// The numbers of the levels above that it repeats, as they are printed.
  let prefix: String

  /// The value of the last part as a figure, a Roman numeral or a letter.
  let values: [Int]

  init(_ number: String) {
    let bytes = Array(number.utf8)
    var start = bytes.count
    while start > 0, bytes[start - 1].isLetter || bytes[start - 1].isDigit { start -= 1 }
    prefix = String(decoding: bytes[..<start], as: UTF8.self)
    let last = bytes[start...]
    var values: [Int] = []
    if !last.isEmpty, last.count < 10, last.allSatisfy(\.isDigit) {
      values.append(last.reduce(0) { $0 * 10 + Int($1 & 0x0F) })
    }
    if last.allSatisfy(\.isLetter) {
      if let roman = Self.roman(last) { values.append(roman) }
      // "a", "b", … and "aa", "bb", …
      if let first = last.first, last.count <= 2, last.allSatisfy({ $0 | 0x20 == first | 0x20 }) {
        values.append(Int(first | 0x20) - 0x60 + 26 * (last.count - 1))
      }
    }
    self.values = values
  }

  private static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count < 12 else { return nil }
    var total = 0
    var next = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter | 0x20 {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      case 0x63: value = 100
      case 0x64: value = 500
      case 0x6D: value = 1_000
      default: return nil
      }
      total += value < next ? -value : value
      next = max(next, value)
    }
    return total > 0 ? total : nil
  }

  /// Whether this number stands as many places behind another as said.
  func stands(_ distance: Int, behind other: NumberValue) -> Bool {
    values.contains { value in other.values.contains { value - $0 == distance } }
  }
}
