/// Runs of combining marks in a text.
///
/// Comparing and hashing strings takes a time that grows with the square of such runs. The Stream-Safe Text Format
/// (Unicode Standard Annex #15, section 13) bounds them at thirty, which no orthography exceeds.
enum CombiningMarks {
  /// The greatest number of marks in a row that is taken over.
  static let maximumRun = 30

  /// The length of the combining mark at a position; 0 where there is none.
  static func length(in text: ByteText, at position: Int) -> Int {
    guard let (scalar, length) = scalar(in: text, at: position), scalar.value >= 0x300 else {
      return 0
    }
    return scalar.properties.canonicalCombiningClass == .notReordered ? 0 : length
  }

  /// The number of marks in a row that end at a position, looking back no further than a start.
  static func count(in text: ByteText, endingAt position: Int, from start: Int) -> Int {
    var count = 0
    var position = position
    while position > start {
      var lead = position - 1
      while lead > start, text[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard length(in: text, at: lead) == position - lead else { return count }
      count += 1
      position = lead
    }
    return count
  }

  private static func scalar(in text: ByteText, at position: Int) -> (Unicode.Scalar, Int)? {
    let lead = text[position]
    guard lead >= 0xCC else { return nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (lead >= 0xF0 ? 0x07 : lead >= 0xE0 ? 0x0F : 0x1F)
    for offset in 1..<length { value = value << 6 | UInt32(text[position + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
