import Agreements

/// The words of a clause by the ranges of its canonical text, as obligations refer to them.
///
/// They are put together once for a clause, however many obligations it lays down.
struct ObligationWords {
  private var canonical: [UInt8] = []

  /// The runs that are printed otherwise than they stand in the canonical text, in order.
  private var drafted: [(range: Range<Int>, words: [UInt8])] = []

  /// Takes the words of a clause.
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - reference: The words for a reference that was drafted, not read.
  init(_ clause: Clause, reference: (Reference) -> String) {
    for run in clause.prose.runs {
      let start = canonical.count
      canonical.append(contentsOf: run.canonicalText.utf8)
      if case .reference(let found) = run, found.wording == nil {
        drafted.append((start..<canonical.count, Array(reference(found).utf8)))
      }
    }
  }

  /// The canonical text.
  var bytes: [UInt8] { canonical }

  /// The words in a range, with references as they are printed.
  func words(in range: TextRange) -> String {
    let end = min(range.end, canonical.count)
    var position = min(range.start, end)
    guard !drafted.isEmpty else {
      return String(decoding: canonical[position..<end], as: UTF8.self)
    }
    var words: [UInt8] = []
    for run in drafted where run.range.upperBound > position && run.range.lowerBound < end {
      words += canonical[position..<max(position, run.range.lowerBound)] + run.words
      position = run.range.upperBound
    }
    if position < end { words += canonical[position..<end] }
    return String(decoding: words, as: UTF8.self)
  }
}
