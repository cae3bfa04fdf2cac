/// The words of the clauses of a text, with plain spaces between them, and where those of each clause stand.
struct CanonicalText: Sendable {
  /// The words of one clause.
  struct Part: Sendable {
    /// The label.
    var label: Range<Int32> = 0..<0

    /// The heading.
    var heading: Range<Int32> = 0..<0

    /// The text before what the clause holds.
    var prose: Range<Int32> = 0..<0

    /// The words after what it holds.
    var closing: Range<Int32> = 0..<0
  }

  /// All words, in document order: the title, then each clause's label, heading, text, what it holds, and closing
  /// words.
  var bytes: [UInt8] = []

  /// Takes the words away, which leaves all else.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// The title.
  var title: Range<Int32> = 0..<0

  /// The words of each clause, by its index.
  var parts: [Part] = []

  /// What the text had besides.
  var layout = TextLayout()

  /// Ranges of the text whose words were left out here, because they cannot stand in a string.
  var skipped: [SkippedRange] = []

  /// Words divided by a hyphen at the end of a line, in the text.
  var dividedWords: [Range<Int>] = []
}
