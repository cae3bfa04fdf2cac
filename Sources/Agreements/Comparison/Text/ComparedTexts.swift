/// Two whole texts whose words are compared, but for the long stretches that they share.
struct ComparedTexts: Sendable {
  private(set) var interner: TokenInterner
  private(set) var old: TokenText
  private(set) var new: TokenText
  private(set) var parts: [ComparedPart] = []

  /// Divides what lies between the stretches that two texts share.
  init(_ oldBytes: [UInt8], _ newBytes: [UInt8], _ anchors: TextAnchors) {
    old = TokenText(oldBytes)
    new = TokenText(newBytes)
    let shared = anchors.runs.reduce(0) { $0 + $1.count }
    let left = max(oldBytes.count, newBytes.count) - shared
    old.reserve(oldBytes.count - shared)
    new.reserve(newBytes.count - shared)
    interner = TokenInterner(capacity: min(8_192, 256 + left / 32))
    var (start, newStart) = (0, 0)
    for run in anchors.runs {
      append(start..<run.old, newStart..<run.new)
      (start, newStart) = (run.old + run.count, run.new + run.count)
    }
    append(start..<oldBytes.count, newStart..<newBytes.count)
  }

  private mutating func append(_ range: Range<Int>, _ newRange: Range<Int>) {
    guard !range.isEmpty || !newRange.isEmpty else { return }
    let (first, newFirst) = (old.count, new.count)
    old.append(range, interning: &interner)
    new.append(newRange, interning: &interner)
    parts.append(
      ComparedPart(
        old: range, new: newRange, oldTokens: first..<old.count, newTokens: newFirst..<new.count))
  }

  /// Compares the texts.
  mutating func comparison() -> WordComparison {
    var comparer = WordComparer(old, new, idCount: interner.count)
    for part in parts { comparer.compare(part) }
    comparer.finish()
    let moved = MovedPassageSearch(comparer, idCount: interner.count)
    var report = WordReport(comparer, moved, idCount: interner.count)
    return report.comparison()
  }
}
