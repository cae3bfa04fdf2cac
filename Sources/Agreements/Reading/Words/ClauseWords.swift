/// The words of one clause after another, with their tokens, for all that is read in them.
///
/// Each clause is divided once, in buffers that serve the next clause again.
struct ClauseWords: Sendable {
  /// The words of the clause, and a few zeros behind them.
  private(set) var bytes: [UInt8] = []

  /// Where the words stand in the bytes.
  private(set) var range = 0..<0

  /// The tokens of the clause.
  private(set) var tokens: [Token] = []

  /// The families of its words together.
  private(set) var families: WordFamily = []

  /// Goes to the clause whose prose stands at a range of all words.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - words: All words.
  ///   - forDefinitions: Whether the words are wanted for definitions alone, so that those of a clause that has none
  ///     need not be divided.
  mutating func move(to range: Range<Int>, of words: WordBlocks, forDefinitions: Bool) {
    bytes.removeAll(keepingCapacity: true)
    words.append(range, to: &bytes)
    self.range = bytes.indices
    // Behind the last word is room for a look at eight bytes together.
    bytes.append(contentsOf: repeatElement(0, count: EightBytes.count))
    tokens.removeAll(keepingCapacity: true)
    families = []
    if !forDefinitions || DefiningLetters.mayStand(in: bytes, self.range) { divide() }
  }

  private mutating func divide() {
    families = WordScanner(bytes, in: range, grain: .phrases).append(to: &tokens).families
    InterruptingNotes.remove(from: &tokens, of: bytes)
  }
}
