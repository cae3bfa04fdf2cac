extension RandomAccessCollection {
  /// The first index from which on all elements belong behind a border, where those before it all stand before that.
  ///
  /// Of a collection whose elements are large, the indices are searched instead, so that no element is copied.
  ///
  /// - Parameter isBehind: Whether an element stands behind the border.
  /// - Returns: The index; the end where no element stands behind the border.
  /// - Complexity: O(log n) in the number of elements.
  @inline(__always)
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
