extension HTMLComparisonPage {
  /// One end of a passage that moved, with the view in which its words are shown.
  struct MoveEnd: Hashable {
    /// The number of the passage.
    var move: Int

    /// Whether it is the place that the passage left.
    var isFrom: Bool

    /// Whether it is shown beside the other text, not in line.
    var isBeside: Bool

    /// The ends that the rows of a page show.
    ///
    /// A clause that was deleted, moved away or divided shows its words otherwise, so that the other end of a passage
    /// has no words to lead to.
    static func all(
      in layout: ComparisonLayout, _ words: [ComparisonLayout.RowWords]
    ) -> Set<MoveEnd> {
      var ends: Set<MoveEnd> = []
      for (row, words) in zip(layout.rows, words)
      where row.state != .movedAway && row.state != .joined {
        let isHeaded = layout.clause(of: row).map { $0.kind.isGrouping || $0.kind.isCitationRoot }
        for piece in words.heading {
          ends.insert(piece, isShownBeside: row.isChanged && isHeaded == false)
        }
        for piece in words.text + words.closing {
          ends.insert(piece, isShownBeside: row.isChanged)
        }
      }
      return ends
    }
  }

  /// Where a passage leads that moved: to its other end if that is shown, else to the clause in which that stands.
  func target(ofMove number: Int, isFrom: Bool, end: String) -> String? {
    let other = MoveEnd(move: number, isFrom: !isFrom, isBeside: !end.isEmpty)
    if shownEnds.contains(other) { return "m\(number)\(isFrom ? "t" : "f")\(end)" }
    let move = layout.moves[number]
    let row =
      isFrom
      ? layout.new.indices[move.new].flatMap { layout.newRows[$0] }
      : layout.old.indices[move.old].flatMap { layout.oldRows[$0] }
    return row.map(anchor)
  }
}

extension Set<HTMLComparisonPage.MoveEnd> {
  fileprivate mutating func insert(_ piece: WordingPiece, isShownBeside: Bool) {
    guard let move = piece.move, piece.kind == .movedFrom || piece.kind == .movedTo else { return }
    let isFrom = piece.kind == .movedFrom
    insert(HTMLComparisonPage.MoveEnd(move: move, isFrom: isFrom, isBeside: false))
    guard isShownBeside else { return }
    insert(HTMLComparisonPage.MoveEnd(move: move, isFrom: isFrom, isBeside: true))
  }
}
