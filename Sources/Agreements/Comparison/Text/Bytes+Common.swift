// Comparing bytes, eight at a time.
extension [UInt8] {
  /// How many bytes two ranges have in common from their start on.
  func commonPrefix(_ other: [UInt8], _ range: Range<Int>, _ otherRange: Range<Int>)
    -> Int
  {
    let most = Swift.min(range.count, otherRange.count)
    let (start, otherStart) = (range.lowerBound, otherRange.lowerBound)
    var count = 0
    while count &+ 8 <= most,
      WordBytes(self, at: start &+ count).bits == WordBytes(other, at: otherStart &+ count).bits
    {
      count &+= 8
    }
    while count < most, self[start &+ count] == other[otherStart &+ count] { count &+= 1 }
    return count
  }

  /// How many bytes two ranges have in common up to their end.
  func commonSuffix(_ other: [UInt8], _ range: Range<Int>, _ otherRange: Range<Int>)
    -> Int
  {
    let most = Swift.min(range.count, otherRange.count)
    let (end, otherEnd) = (range.upperBound, otherRange.upperBound)
    var count = 0
    while count &+ 8 <= most,
      WordBytes(self, at: end &- count &- 8).bits
        == WordBytes(other, at: otherEnd &- count &- 8).bits
    {
      count &+= 8
    }
    while count < most, self[end &- count &- 1] == other[otherEnd &- count &- 1] { count &+= 1 }
    return count
  }
}
