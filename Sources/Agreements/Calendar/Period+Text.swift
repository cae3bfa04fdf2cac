extension Period: LosslessStringConvertible {
  /// The period as an ISO 8601 duration, such as `P60D`, `P2W`, `P6M`, `P10Y` or `PT24H`.
  public var description: String {
    switch unit {
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    }
  }

  /// Makes the period written as an ISO 8601 duration of one component.
  ///
  /// Only the forms of ``description`` are read: `P` or, for hours, `PT`, then the count in ASCII
  /// digits without leading zeros, then `H`, `D`, `W`, `M` or `Y`.
  ///
  /// - Parameter iso: The text, such as `P60D`.
  public init?(_ iso: String) {
    // The longest form is `PT100000H`; a longer text need not be read.
    var bytes = Array(iso.utf8.prefix(10))[...]
    guard bytes.count < 10, bytes.popFirst() == UInt8(ascii: "P"), let letter = bytes.popLast()
    else { return nil }
    let unit: Unit
    switch letter {
    case UInt8(ascii: "D"): unit = .day
    case UInt8(ascii: "W"): unit = .week
    case UInt8(ascii: "M"): unit = .month
    case UInt8(ascii: "Y"): unit = .year
    case UInt8(ascii: "H"):
      guard bytes.popFirst() == UInt8(ascii: "T") else { return nil }
      unit = .hour
    default: return nil
    }
    guard let first = bytes.first, first != UInt8(ascii: "0") else { return nil }
    var count = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      count = count * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(count: count, unit: unit)
  }
}
