/// The tokens of one clause after another, for all that is read in its words.
///
/// Each clause is divided once, in a buffer that serves the next clause again.
struct ClauseWords: Sendable {
  /// The words of all clauses.
  let bytes: [UInt8]

  /// Where the clause stands.
  private(set) var range = 0..<0

  /// The tokens of the clause.
  private(set) var tokens: [Token] = []

  /// The families of its words together.
  private(set) var families: WordFamily = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Goes to the clause at a range of the bytes.
  mutating func move(to range: Range<Int>) {
    self.range = range
    tokens.removeAll(keepingCapacity: true)
    families = WordScanner(bytes, in: range, grain: .phrases).append(to: &tokens).families
  }
}
