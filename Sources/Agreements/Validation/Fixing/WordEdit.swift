/// A change of some words, with the fix to which it belongs.
struct WordEdit {
  /// The words that are replaced, in the canonical text of their part of a clause.
  var words: TextRange

  /// What is written in their place.
  var text: String

  /// The words that are to stand there.
  var expected: String?

  /// The place of the fix among those that are applied.
  var fix: Int

  /// The place of the edit among those of its fix.
  var place: Int

  /// Whether nothing is replaced.
  var isInsertion: Bool { words.count == 0 }
}

extension [WordEdit] {
  /// The edits in the order of the text.
  var inOrder: [WordEdit] {
    sorted {
      ($0.words.start, $0.words.end, $0.fix, $0.place)
        < ($1.words.start, $1.words.end, $1.fix, $1.place)
    }
  }

  /// The edits, in order, that touch words of one before them.
  var overlapping: [WordEdit] {
    var end = 0
    return filter { edit in
      defer { end = Swift.max(end, edit.words.end) }
      return edit.words.start < end
    }
  }
}

/// Where ranges of a text come to lie when some of its words are replaced by others.
struct ShiftedRanges {
  private let edits: [WordEdit]

  /// By how much the edits before each one move what stands behind them.
  private var shifts: [Int] = [0]

  /// Follows edits, which stand in order and do not overlap.
  init(_ edits: [WordEdit]) {
    self.edits = edits
    shifts.reserveCapacity(edits.count + 1)
    for edit in edits {
      shifts.append((shifts.last ?? 0) + edit.text.utf8.count - edit.words.count)
    }
  }

  /// The range of the same words; of words of which some were replaced, it begins and ends with what was not.
  ///
  /// - Complexity: O(log *n*) in the number of edits.
  func following(_ range: TextRange) -> TextRange {
    let start = place(of: range.start)
    return TextRange(start..<max(start, place(of: range.end)))
  }

  private func place(of offset: Int) -> Int {
    let next = edits.partitioningIndex { $0.words.end > offset }
    let whole = next < edits.count ? min(offset, edits[next].words.start) : offset
    return max(0, whole + shifts[next])
  }
}
