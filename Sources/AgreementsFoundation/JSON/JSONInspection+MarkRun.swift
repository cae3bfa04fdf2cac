extension JSONInspection {
  /// A run of scalars that may all be combining marks, since none of them is below U+0300.
  ///
  /// Whether a scalar is a mark takes long to look up, and in most texts no run gets long enough
  /// for it to matter. So a run is only looked at when it would be too long if it were all marks.
  struct MarkRun {
    /// The marks that are known to precede the scalars not looked at yet.
    var known = 0

    /// The number of scalars not looked at yet.
    var pending = 0

    /// Where in the text the scalars not looked at begin.
    var start = 0

    /// Where in the text the run ends.
    var end = 0
  }
}

extension JSONInspection.Scanner {
  /// Counts a scalar that has been read if it may be a combining mark.
  mutating func countMark(_ value: UInt32, from start: Int) throws(JSONSyntaxError) {
    guard value >= 0x300 else { return }
    if marks.end != start { marks = .init(start: start) }
    marks.pending += 1
    marks.end = position
    guard marks.known + marks.pending > limits.maximumCombiningMarks else { return }
    let count = trailingMarks()
    guard count <= limits.maximumCombiningMarks else {
      throw failure(.tooManyCombiningMarks, at: start)
    }
    marks = .init(known: count, start: position, end: position)
  }

  /// The exact number of combining marks at the end of the run.
  private func trailingMarks() -> Int {
    var count = 0
    for scalar in Self.unescaped(bytes[marks.start..<marks.end]).unicodeScalars.reversed() {
      if scalar.properties.canonicalCombiningClass == .notReordered { return count }
      count += 1
    }
    return marks.known + count
  }
}
