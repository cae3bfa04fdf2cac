/// The script of a letter, of those whose letters are taken for one another.
enum LetterScript: Sendable {
  case latin, greek, cyrillic

  /// The script of a letter; `nil` for a letter of another one and for what is no letter.
  ///
  /// The names of characters say it. The standard library has no property for the script.
  init?(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xC0: return nil
    case 0x0430...0x045F: self = .cyrillic
    default:
      if Self.latinRanges.hasMember(value) {
        self = .latin
      } else if Self.greekRanges.hasMember(value) {
        self = .greek
      } else if Self.cyrillicRanges.hasMember(value) {
        self = .cyrillic
      } else {
        return nil
      }
    }
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ranges, which are in order, holds a value.
  fileprivate func hasMember(_ value: UInt32) -> Bool {
    let low = indices.partitioningIndex { self[$0].upperBound >= value }
    return low < count && self[low].contains(value)
  }
}
