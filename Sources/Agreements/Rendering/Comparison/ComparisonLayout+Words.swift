extension ComparisonLayout {
  /// The words of a row: heading, own words and closing words.
  struct RowWords {
    var heading: [WordingPiece] = []
    var text: [WordingPiece] = []
    var closing: [WordingPiece] = []
  }

  /// The words of a row with what changed in them.
  ///
  /// - Complexity: O(n) in the length of the words.
  func words(of row: Row) -> RowWords {
    var words = undividedWords(of: row)
    let division = row.edits.lazy.map { comparison.edits[$0] }
      .first { $0.kind == .split || $0.kind == .join }
    if let division, let index = row.new {
      words.text = pieces(of: new.entries[index].clause.id, division)
    }
    return words
  }

  /// The words of a clause that came of a split or a join, compared with all that it came from.
  private func pieces(of id: ClauseID, _ division: Edit) -> [WordingPiece] {
    func parts(_ ids: [ClauseID], _ side: ComparedSide) -> [PrintedWords] {
      ids.map { id in
        side.words(side.indices[id].map { side.entries[$0].clause.prose }, in: id)
      }
    }
    let before = PrintedWords.joined(parts(division.old, old)).words
    let after = PrintedWords.joined(parts(division.new, new))
    let place = division.new.firstIndex(of: id) ?? 0
    return WordingPiece.pieces(
      before, after.words, WordingPiece.changes(before, after.words),
      within: after.ranges.indices.contains(place) ? after.ranges[place] : nil)
  }

  private func undividedWords(of row: Row) -> RowWords {
    let before = row.old.map { old.entries[$0].clause }
    let after = row.new.map { new.entries[$0].clause }
    switch (before, after) {
    case (let before?, let after?): return words(from: before, to: after, row.edits)
    case (nil, let after?):
      return words(of: after, in: new, row.state == .inserted ? .inserted : nil)
    case (let before?, nil):
      return words(of: before, in: old, row.state == .deleted ? .deleted : nil)
    case (nil, nil): return RowWords()
    }
  }

  private func words(of clause: Clause, in side: ComparedSide, _ kind: WordChange.Kind?) -> RowWords
  {
    func whole(_ prose: Prose?) -> [WordingPiece] {
      WordingPiece.whole(side.words(prose, in: clause.id), kind)
    }
    return RowWords(
      heading: whole(clause.heading), text: whole(clause.prose), closing: whole(clause.closingWords)
    )
  }

  private func words(from before: Clause, to after: Clause, _ edits: [Int]) -> RowWords {
    var changes: [Location.Part: [WordChange]] = [:]
    for edit in edits.lazy.map({ comparison.edits[$0] }) {
      if let words = edit.words, edit.new.first == after.id { changes[edit.part] = words.changes }
    }
    func pieces(_ one: Prose?, _ other: Prose?, _ part: Location.Part) -> [WordingPiece] {
      WordingPiece.pieces(
        old.words(one, in: before.id), new.words(other, in: after.id), changes[part] ?? [],
        moves: moves)
    }
    return RowWords(
      heading: pieces(before.heading, after.heading, .heading),
      text: pieces(before.prose, after.prose, .text),
      closing: pieces(before.closingWords, after.closingWords, .closingWords))
  }

  /// How a row is cited: in the old and in the new text.
  func citations(of row: Row) -> (old: String?, new: String?) {
    (row.old.map { old.entries[$0].citation }, row.new.map { new.entries[$0].citation })
  }

  /// The label before the words of a row.
  func label(of row: Row) -> String {
    row.new.map { new.entries[$0].label } ?? row.old.map { old.entries[$0].label } ?? ""
  }

  /// The clause of a row, in the new text if it is there.
  func clause(of row: Row) -> Clause? {
    row.new.map { new.entries[$0].clause } ?? row.old.map { old.entries[$0].clause }
  }

  /// What a row holds for a reader: a part of the text, or a run of clauses of which nothing changed by itself.
  enum Stretch {
    /// A row that is shown.
    case row(Int)

    /// Rows that follow each other and are the same, apart from what follows from other changes.
    case unchanged(Range<Int>)
  }

  /// The rows, with runs of unchanged clauses taken together.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var place = 0
    while place < rows.count {
      let first = place
      while place < rows.count, !rows[place].holdsChanges { place = rows[place].end }
      if first < place {
        stretches.append(.unchanged(first..<place))
      } else {
        stretches.append(.row(place))
        place += 1
      }
    }
    return stretches
  }
}
