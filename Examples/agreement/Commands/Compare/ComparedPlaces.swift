import Agreements

/// Finds the words of the clauses of a file, and where they stand in it.
struct ComparedPlaces {
  /// The clauses by their identities.
  private let entries: [ClauseID: Entry]

  /// The words of the clauses that have any.
  private let words: [ClauseID: Words]

  /// What finds words in the text; none if the file holds JSON.
  private let index: SourceIndex?

  /// The words of one clause, each part as its canonical text.
  private struct Words {
    var heading: [UInt8]
    var prose: [UInt8]
    var closing: [UInt8]

    init(_ clause: Clause) {
      heading = Array((clause.heading?.canonicalText ?? "").utf8)
      prose = Array(clause.prose.canonicalText.utf8)
      closing = Array((clause.closingWords?.canonicalText ?? "").utf8)
    }

    func string(_ part: Location.Part, _ range: TextRange) -> String {
      let bytes =
        switch part {
        case .heading: heading
        case .closingWords: closing
        default: prose
        }
      let places = (range.start..<range.end).clamped(to: bytes.indices)
      return String(decoding: bytes[places], as: UTF8.self)
    }
  }

  init(_ file: ComparedFile) {
    let listed = file.reading?.outline.map { Entry($0) } ?? Entry.entries(of: file.agreement)
    entries = Dictionary(listed.map { ($0.id, $0) }) { first, _ in first }
    // Taken once, so that a clause with very many changes is not copied for each of them.
    words = Dictionary(file.agreement.allClauses.map { ($0.id, Words($0)) }) { first, _ in first }
    index = file.reading?.sourceIndex
  }

  /// What is known of a clause.
  func entry(_ id: ClauseID) -> Entry? { entries[id] }

  /// Where words of a clause stand in the file.
  func source(of words: WordsInClause?) -> TextRange? {
    guard let words else { return nil }
    return index?.source(of: Location(clause: words.clause, part: .text, words: words.range))
  }

  /// Words of a clause.
  func text(of words: WordsInClause?) -> String? {
    guard let words else { return nil }
    return self.words[words.clause]?.string(.text, words.range)
  }

  /// Words of a part of a clause.
  func text(of id: ClauseID?, _ part: Location.Part, _ range: TextRange) -> String? {
    guard let id, range.count > 0 else { return nil }
    return words[id]?.string(part, range)
  }
}
