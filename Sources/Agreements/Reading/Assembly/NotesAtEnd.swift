/// The notes that a text prints after its signatures, with the clauses that bear their marks.
///
/// A note and its mark are a number between square brackets: "[12] This paragraph does not bind the pilots."
struct NotesAtEnd {
  /// Some words after the signatures.
  struct Piece {
    /// Where they stand.
    var words: Range<Int>

    /// The clause that bears the mark of the note, if they are a note of which it is known.
    var clause: Int?
  }

  private let bytes: [UInt8]

  /// The clauses by the marks that they bear; a mark that stands in several is of none.
  private var clauses: [Int: Int?] = [:]

  /// Whether a note begins in a range.
  static func begin(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    !range.isEmpty && bytes[range].contains(0x5B)
  }

  /// Finds the marks in the words of clauses.
  init(_ bytes: [UInt8], marksIn parts: ArraySlice<CanonicalText.Part>) {
    self.bytes = bytes
    for (clause, part) in zip(parts.indices, parts) {
      for range in [part.heading, part.prose, part.closing] where !range.isEmpty {
        for mark in marks(in: Int(range.lowerBound)..<Int(range.upperBound)) {
          clauses[mark.number] = clauses[mark.number] == nil ? .some(clause) : .some(nil)
        }
      }
    }
  }

  /// The words of a range, divided where its notes begin.
  ///
  /// Notes follow each other by their numbers; a mark within a note is none of them.
  func pieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var current = Piece(words: range)
    var last: Int?
    for mark in marks(in: range) where mark.end < range.upperBound && bytes[mark.end] == 0x20 {
      if let last, mark.number != last + 1 { continue }
      current.words = current.words.lowerBound..<mark.start
      pieces.append(current)
      current = Piece(words: mark.end..<range.upperBound, clause: clauses[mark.number] ?? nil)
      last = mark.number
    }
    return pieces + [current]
  }

  /// The numbers of up to three digits between square brackets in a range.
  private func marks(in range: Range<Int>) -> [(number: Int, start: Int, end: Int)] {
    var marks: [(number: Int, start: Int, end: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x5B else {
        index += 1
        continue
      }
      let start = index
      var number = 0
      index += 1
      while index < range.upperBound, index - start < 5, bytes[index].isDigit {
        number = number * 10 + Int(bytes[index] & 0x0F)
        index += 1
      }
      if index - start > 1, index < range.upperBound, bytes[index] == 0x5D {
        index += 1
        marks.append((number, start, index))
      }
    }
    return marks
  }
}
