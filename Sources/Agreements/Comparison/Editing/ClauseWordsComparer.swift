/// Compares the words of parts of clauses that were matched.
struct ClauseWordsComparer {
  private let old: TokenText
  private let new: TokenText
  private let comparesWords: Bool

  init(_ old: TokenText, _ new: TokenText, comparesWords: Bool) {
    self.old = old
    self.new = new
    self.comparesWords = comparesWords
  }

  /// How the words of one part became those of another.
  ///
  /// - Parameters:
  ///   - before: Where the words stand in the old document.
  ///   - after: Where they stand in the new one.
  /// - Returns: The words that changed, as ranges of the parts, and whether only typography did; `nil` if nothing did.
  func change(
    of before: Range<Int32>, to after: Range<Int32>
  ) -> (words: WordComparison, isEditorial: Bool)? {
    let first = Int(before.lowerBound)..<Int(before.upperBound)
    let second = Int(after.lowerBound)..<Int(after.upperBound)
    guard old.bytes[first] != new.bytes[second] else { return nil }
    guard comparesWords else {
      return (WordComparison.whole(first.count, second.count), isEditorial(first, second))
    }
    let words = WordComparison(of: old, first, to: new, second)
    return (words, words.changes.allSatisfy { $0.kind == .editorial })
  }

  private func isEditorial(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let one = old.tokens(in: first).lazy.filter { old.kinds[$0].isWord }.map { old.ids[$0] }
    let other = new.tokens(in: second).lazy.filter { new.kinds[$0].isWord }.map { new.ids[$0] }
    return one.elementsEqual(other)
  }
}
