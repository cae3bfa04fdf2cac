extension CalendarDate: LosslessStringConvertible {
  /// The date in the ISO 8601 form `YYYY-MM-DD`, such as `2026-11-22`.
  public var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Makes the date written in the ISO 8601 form `YYYY-MM-DD`.
  ///
  /// Only that form is read: ten ASCII characters, leading zeros included, and no white space.
  ///
  /// - Parameter iso: The text, such as `2026-11-22`.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8.prefix(11))
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number that at most four ASCII digits stand for.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
