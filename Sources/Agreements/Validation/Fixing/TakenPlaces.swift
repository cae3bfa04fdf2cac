/// What fixes change that are to be applied together.
struct TakenPlaces {
  private struct Text: Hashable {
    var clause: ClauseID?
    var part: Location.Part
  }

  /// Whether an offset is taken, at the start of changed words, at their end or between.
  private var offsets: [Text: [Bool]] = [:]

  /// The clauses of which words are changed, and those that are changed as a whole.
  private var touched: Set<ClauseID> = []
  private var changed: Set<ClauseID> = []

  /// Takes the places of a fix, if none of them is taken.
  mutating func take(_ fix: FixIt) -> Bool {
    var edits: [Text: [WordEdit]] = [:]
    var clauses: Set<ClauseID> = []
    for edit in fix.edits {
      switch edit {
      case .replaceWords(let location, let text, _):
        guard let words = location.words else { return false }
        if let id = location.clause, changed.contains(id) { return false }
        let place = Text(clause: location.clause, part: location.part)
        let isTaken = offsets[place].map { taken in
          words.start < taken.count
            && taken[words.start...min(words.end, taken.count - 1)].contains(true)
        }
        if isTaken == true { return false }
        edits[place, default: []].append(WordEdit(words: words, text: text, fix: 0, place: 0))
      case .setConnective(let id, _), .removeClause(let id):
        if touched.contains(id) || changed.contains(id) { return false }
        clauses.insert(id)
      }
    }
    guard edits.values.allSatisfy({ $0.inOrder.overlapping.isEmpty }) else { return false }
    for (place, edits) in edits {
      for edit in edits { mark(edit.words, in: place) }
      if let id = place.clause { touched.insert(id) }
    }
    changed.formUnion(clauses)
    return true
  }

  private mutating func mark(_ words: TextRange, in place: Text) {
    var taken = offsets.removeValue(forKey: place) ?? []
    if taken.count <= words.end {
      taken += Array(repeating: false, count: words.end + 1 - taken.count)
    }
    for offset in words.start...words.end { taken[offset] = true }
    offsets[place] = taken
  }
}
