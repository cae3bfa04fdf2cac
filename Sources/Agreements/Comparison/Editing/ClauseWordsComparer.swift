/// Compares the words of parts of clauses that were matched, and finds the passages that moved between them.
struct ClauseWordsComparer {
  private let old: TokenText
  private let new: TokenText
  private let idCount: Int
  private var comparer: WordComparer

  /// Whether all words were matched as well as can be.
  var isComplete: Bool { comparer.isComplete }

  init(_ old: TokenText, _ new: TokenText, idCount: Int) {
    self.old = old
    self.new = new
    self.idCount = idCount
    comparer = WordComparer(old, new, idCount: idCount)
  }

  /// Compares two parts.
  ///
  /// - Parameters:
  ///   - before: Where the words stand in the old document.
  ///   - after: Where they stand in the new one.
  /// - Returns: The number of the pair of parts; `nil` if the words are the same but for white space.
  mutating func compare(_ before: Range<Int32>, _ after: Range<Int32>) -> Int? {
    let first = Int(before.lowerBound)..<Int(before.upperBound)
    let second = Int(after.lowerBound)..<Int(after.upperBound)
    guard old.bytes[first] != new.bytes[second] else { return nil }
    guard !comparer.compare(first, second).isEmpty else { return nil }
    return comparer.parts.count - 1
  }

  /// What was found, for each pair of parts.
  ///
  /// - Returns: The words that changed, with offsets counted from the start of each part, and the passages that
  ///   moved from one part to another, with offsets into the documents.
  mutating func results() -> (parts: [WordComparison], moves: [WordMove]) {
    comparer.finish()
    let passages = MovedPassageSearch(comparer, idCount: idCount)
    var report = WordReport(comparer, passages, idCount: idCount)
    let whole = report.comparison()
    var results: [WordComparison] = []
    results.reserveCapacity(comparer.parts.count)
    var next = 0
    for part in comparer.parts {
      var result = WordComparison(isComplete: comparer.isComplete)
      while next < whole.changes.count, Self.lies(whole.changes[next], in: part) {
        var change = whole.changes[next]
        change.old = change.old.shifted(by: -part.old.lowerBound)
        change.new = change.new.shifted(by: -part.new.lowerBound)
        result.deleted += change.deleted
        result.inserted += change.inserted
        result.changes.append(change)
        next += 1
      }
      results.append(result)
    }
    return (results, whole.moves)
  }

  private static func lies(_ change: WordChange, in part: ComparedPart) -> Bool {
    part.old.lowerBound <= change.old.start && change.old.end <= part.old.upperBound
      && part.new.lowerBound <= change.new.start && change.new.end <= part.new.upperBound
  }
}
