/// A comparison laid out for a reader: the clauses of the new text in their order, with what was taken out or
/// moved away where it was.
struct ComparisonLayout {
  /// One clause as it is shown.
  struct Row {
    /// The place of the clause in the old text, if it is there.
    var old: Int?

    /// The place of the clause in the new text, if it is there.
    var new: Int?

    /// What became of the clause.
    var state: State

    /// How deep the clause stands; 0 at the top level.
    var depth: Int

    /// The places of its edits in ``Comparison/edits``.
    var edits: [Int] = []

    /// The places of the changes of its norms in ``ObligationChanges/changes``.
    var duties: [Int] = []

    /// Whether anything was decided on it, apart from what follows from other changes.
    var isChanged = false

    /// Whether it or a clause within it is changed.
    var holdsChanges = false

    /// The place behind the last row within it.
    var end = 0
  }

  /// What became of a clause.
  enum State {
    /// Both texts have it, whatever became of its words.
    case kept

    /// Only the new text has it.
    case inserted

    /// Only the old text has it.
    case deleted

    /// It stands elsewhere; the row marks its place in the old text.
    case movedAway

    /// It is a part of a clause that was split.
    case splitOff

    /// It became part of a clause into which several were joined.
    case joined
  }

  let comparison: Comparison
  let old: ComparedSide
  let new: ComparedSide

  /// The passages that moved.
  let moves: [WordingPiece.Move]

  /// The clauses in the order in which they are shown.
  private(set) var rows: [Row] = []

  /// The rows of the clauses of both texts; one that moved has its row in the old text where it was.
  private(set) var oldRows: [Int: Int] = [:]
  private(set) var newRows: [Int: Int] = [:]

  /// Where in the new text each clause stands that moved or was joined, by its place in the old one.
  private(set) var destinations: [Int: Int] = [:]

  /// The edits of what an agreement has beside its clauses, by their places.
  private(set) var frameEdits: [Int] = []

  /// Lays out a comparison.
  ///
  /// - Complexity: O(n) in the size of both agreements.
  init(_ comparison: Comparison) {
    self.comparison = comparison
    let old = ComparedSide(comparison.old, outline: comparison.oldOutline)
    let new = ComparedSide(comparison.new, outline: comparison.newOutline)
    (self.old, self.new) = (old, new)
    moves = comparison.movedWords.map { WordingPiece.Move($0, old, new) }
    arrange()
    addEdits()
    addDuties()
    close()
  }

  private mutating func arrange() {
    var partners: [Int: Int] = [:]
    var counterparts: [Int: Int] = [:]
    for match in comparison.matches {
      guard let before = old.indices[match.old], let after = new.indices[match.new] else {
        continue
      }
      partners[before] = after
      counterparts[after] = before
    }
    var moved: Set<Int> = []
    var pieces: (old: Set<Int>, new: Set<Int>) = ([], [])
    for edit in comparison.edits {
      let target = edit.new.first.flatMap { new.indices[$0] }
      if edit.kind == .join || edit.kind == .move {
        for source in edit.old.compactMap({ old.indices[$0] }) { destinations[source] = target }
      }
      switch edit.kind {
      case .move where !edit.isConsequence: moved.formUnion(edit.old.compactMap { old.indices[$0] })
      case .split: pieces.new.formUnion(edit.new.compactMap { new.indices[$0] })
      case .join: pieces.old.formUnion(edit.old.compactMap { old.indices[$0] })
      default: break
      }
    }
    let behind = remnants(partners, moved, joined: pieces.old)
    rows = behind[-1] ?? []
    for index in new.entries.indices {
      let before = counterparts[index]
      let state: State =
        before != nil ? .kept : pieces.new.contains(index) ? .splitOff : .inserted
      rows.append(
        Row(old: before, new: index, state: state, depth: new.entries[index].depth))
      rows += behind[index] ?? []
    }
    for (place, row) in rows.enumerated() {
      if let before = row.old { oldRows[before] = place }
      if let after = row.new { newRows[after] = place }
    }
    // A clause that moved is sought in the old text where it was.
    for (place, row) in rows.enumerated() where row.state == .movedAway {
      if let before = row.old { oldRows[before] = place }
    }
  }

  /// What the old text alone has, and the clauses that stand elsewhere, by the place in the new text behind which they
  /// are shown.
  private func remnants(_ partners: [Int: Int], _ moved: Set<Int>, joined: Set<Int>) -> [Int: [Row]]
  {
    var behind: [Int: [Row]] = [:]
    var cursors: [Int: Int] = [-1: -1]
    for (index, entry) in old.entries.enumerated() {
      let cursor = cursors[entry.parent] ?? -1
      guard let partner = partners[index] else {
        let state: State = joined.contains(index) ? .joined : .deleted
        behind[cursor, default: []].append(
          Row(old: index, new: nil, state: state, depth: entry.depth))
        cursors[index] = cursor
        continue
      }
      cursors[index] = partner
      let around = new.entries[partner].parent
      if moved.contains(index) {
        behind[cursor, default: []].append(
          Row(old: index, new: nil, state: .movedAway, depth: entry.depth))
      } else if entry.parent < 0 ? around < 0 : partners[entry.parent] == around {
        cursors[entry.parent] = new.entries[partner].end - 1
      }
    }
    return behind
  }

  private mutating func addEdits() {
    for (number, edit) in comparison.edits.enumerated() {
      let places =
        edit.new.isEmpty
        ? edit.old.compactMap { old.indices[$0].flatMap { oldRows[$0] } }
        : edit.new.compactMap { new.indices[$0].flatMap { newRows[$0] } }
      if places.isEmpty { frameEdits.append(number) }
      for place in places {
        rows[place].edits.append(number)
        if !edit.isConsequence { rows[place].isChanged = true }
      }
    }
    for place in rows.indices where rows[place].state != .kept { rows[place].isChanged = true }
  }

  private mutating func addDuties() {
    for (number, change) in comparison.obligations.changes.enumerated()
    where change.verdict != .editorial {
      guard let place = row(of: change) else { continue }
      rows[place].duties.append(number)
      rows[place].isChanged = true
    }
  }

  /// Tells for each row which rows lie within it.
  private mutating func close() {
    var open: [Int] = []
    func shuts(_ row: Int, _ depth: Int) -> Bool { rows[row].depth >= depth }
    for place in rows.indices {
      while let last = open.last, shuts(last, rows[place].depth) {
        rows[last].end = place
        open.removeLast()
      }
      open.append(place)
    }
    for place in open { rows[place].end = rows.count }
    var reach = rows.count
    for place in rows.indices.reversed() {
      if rows[place].isChanged { reach = place }
      rows[place].holdsChanges = reach < rows[place].end
    }
  }

  /// The row of the clause that lays a norm down: in the new text, or in the old one if it is no longer there.
  func row(of change: ObligationChange) -> Int? {
    if let side = change.new { return new.indices[side.clause].flatMap { newRows[$0] } }
    return change.old.flatMap { old.indices[$0.clause] }.flatMap { oldRows[$0] }
  }
}
