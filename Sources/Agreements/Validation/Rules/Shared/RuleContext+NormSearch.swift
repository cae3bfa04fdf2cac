// Which norms hold some words.
extension RuleContext {
  /// The norms of a clause as a range of those of the context.
  func norms(ofUnit unit: Int) -> Range<Int> {
    let first = firstNorm { $0 >= unit }
    return first..<max(first, firstNorm { $0 > unit })
  }

  private func firstNorm(where isReached: (Int) -> Bool) -> Int {
    norms.indices.partitioningIndex { isReached(norms[$0].unit) }
  }

  /// The norms within whose words an occurrence stands.
  ///
  /// - Complexity: O(log n) in the number of norms; norms of a clause stand in the order of their words.
  func norms(around occurrence: Occurrence) -> [LocatedNorm] {
    guard let unit = passages[occurrence.passage].unit, passages[occurrence.passage].part == .text
    else { return [] }
    let all = norms(ofUnit: unit)
    // Words of declared norms may overlap in any order; of so few all are looked at.
    var range = all
    if all.count > 32 {
      let low = all.partitioningIndex {
        let start = norms[$0].obligation.words?.start ?? 0
        return start > occurrence.range.lowerBound
      }
      range = max(all.lowerBound, low - 8)..<low
    }
    return range.compactMap { index in
      guard let words = norms[index].obligation.words,
        words.start <= occurrence.range.lowerBound, occurrence.range.upperBound <= words.end
      else { return nil }
      return norms[index]
    }
  }
}
