/// Makes the changes that are shown of the holes that were found.
struct WordReport: Sendable {
  private let old: TokenText
  private let new: TokenText
  private let parts: [ComparedPart]
  private let holes: [WordHole]
  private let passages: [MovedPassage]
  private var widening: PhraseWidening
  private var result = WordComparison()

  // The passages that were taken out of holes and put into them, for the holes that have any.
  private var taken: [Int: [Int]] = [:]
  private var put: [Int: [Int]] = [:]

  /// Whether passages were taken out of each hole or put into it; empty if nothing moved.
  private var isFixed: [Bool] = []

  init(_ comparer: WordComparer, _ moved: MovedPassageSearch, idCount: Int) {
    let passages = moved.passages
    old = comparer.old
    new = comparer.new
    parts = comparer.parts
    holes = moved.holes
    self.passages = passages
    widening = PhraseWidening(comparer.old, comparer.new, idCount: idCount)
    result.spacings = comparer.spacingCount
    result.isComplete = comparer.isComplete
    if !passages.isEmpty { isFixed = [Bool](repeating: false, count: holes.count) }
    for (index, passage) in passages.enumerated() {
      isFixed[passage.oldHole] = true
      isFixed[passage.newHole] = true
      taken[passage.oldHole, default: []].append(index)
      put[passage.newHole, default: []].append(index)
    }
    for hole in put.keys {
      put[hole]?.sort { passages[$0].new.lowerBound < passages[$1].new.lowerBound }
    }
  }

  /// The comparison.
  mutating func comparison() -> WordComparison {
    result.changes.reserveCapacity(holes.count)
    var first = 0
    while first < holes.count {
      var last = first
      while last < holes.count, holes[last].part == holes[first].part { last += 1 }
      addChanges(first..<last, parts[holes[first].part])
      first = last
    }
    for passage in passages { addMove(passage) }
    return result
  }

  private mutating func addChanges(_ range: Range<Int>, _ part: ComparedPart) {
    let shown = widening.widened(holes, range, part, isFixed)
    for shown in shown {
      let index = shown.holes.lowerBound
      if !isFixed.isEmpty, isFixed[index] {
        addPieces(index, part)
      } else {
        let change = change(shown, part)
        result.deleted += change.deleted
        result.inserted += change.inserted
        result.changes.append(change)
      }
    }
  }

  /// The change that is shown for one or more holes.
  private func change(_ shown: PhraseWidening.Shown, _ part: ComparedPart) -> WordChange {
    var (deleted, inserted) = (0, 0)
    for hole in holes[shown.holes] {
      guard !isVariant(hole) else { continue }
      for token in hole.old where old.kinds[token].isWord { deleted += 1 }
      for token in hole.new where new.kinds[token].isWord { inserted += 1 }
    }
    return change(shown.old, shown.new, part, deleted, inserted)
  }

  /// Whether a hole holds one word that is the same but for its spelling in invisible characters.
  private func isVariant(_ hole: WordHole) -> Bool {
    hole.old.count == 1 && hole.new.count == 1
      && old.ids[hole.old.lowerBound] == new.ids[hole.new.lowerBound]
  }

  private func change(
    _ tokens: Range<Int>, _ newTokens: Range<Int>, _ part: ComparedPart, _ deleted: Int,
    _ inserted: Int
  ) -> WordChange {
    let place = HolePlace(old, tokens, new, newTokens, part)
    let kind: WordChange.Kind =
      deleted + inserted == 0
      ? .editorial
      : tokens.isEmpty ? .inserted : newTokens.isEmpty ? .deleted : .replaced
    return WordChange(
      kind, old: TextRange(place.old), new: TextRange(place.new), deleted: deleted,
      inserted: inserted)
  }

  /// Adds what is left of a hole out of which or into which passages moved.
  private mutating func addPieces(_ index: Int, _ part: ComparedPart) {
    let hole = holes[index]
    let place = HolePlace(old, hole.old, new, hole.new, part)
    let ends = taken[index, default: []].map { ($0, passages[$0].old) }
    for piece in Self.pieces(old, hole.old, place.old, ends) {
      let range = TextRange(piece.bytes)
      let change = WordChange(
        piece.passage != nil ? .movedFrom : piece.words > 0 ? .deleted : .editorial,
        old: range, new: TextRange(place.new.lowerBound..<place.new.lowerBound),
        deleted: piece.words, move: piece.passage)
      result.deleted += change.deleted
      result.changes.append(change)
    }
    let newEnds = put[index, default: []].map { ($0, passages[$0].new) }
    for piece in Self.pieces(new, hole.new, place.new, newEnds) {
      let range = TextRange(piece.bytes)
      let change = WordChange(
        piece.passage != nil ? .movedTo : piece.words > 0 ? .inserted : .editorial,
        old: TextRange(place.old.upperBound..<place.old.upperBound), new: range,
        inserted: piece.words, move: piece.passage)
      result.inserted += change.inserted
      result.changes.append(change)
    }
  }

  /// A part of one side of a hole.
  private struct Piece {
    var bytes: Range<Int>
    var words: Int
    var passage: Int?
  }

  /// Divides one side of a hole at the passages that moved.
  private static func pieces(
    _ text: TokenText, _ tokens: Range<Int>, _ bytes: Range<Int>, _ moved: [(Int, Range<Int>)]
  ) -> [Piece] {
    var pieces: [Piece] = []
    var (token, byte) = (tokens.lowerBound, bytes.lowerBound)
    func end(_ next: Int) -> Int {
      next < tokens.upperBound ? Int(text.starts[next]) : bytes.upperBound
    }
    func add(_ next: Int, _ passage: Int?) {
      guard next > token else { return }
      let words =
        passage == nil ? (token..<next).count { text.kinds[$0].isWord } : 0
      pieces.append(Piece(bytes: byte..<end(next), words: words, passage: passage))
      (token, byte) = (next, end(next))
    }
    for (passage, range) in moved {
      add(range.lowerBound, nil)
      add(range.upperBound, passage)
    }
    add(tokens.upperBound, nil)
    return pieces
  }

  /// Adds a passage that moved, with what changed in it.
  private mutating func addMove(_ passage: MovedPassage) {
    let part = ComparedPart(
      old: span(old, passage.old), new: span(new, passage.new), oldTokens: passage.old,
      newTokens: passage.new)
    let shown = widening.widened(passage.holes, passage.holes.indices, part, [])
    var changes: [WordChange] = []
    for shown in shown {
      var (deleted, inserted) = (0, 0)
      for hole in passage.holes[shown.holes] where !isVariant(hole) {
        for token in hole.old where old.kinds[token].isWord { deleted += 1 }
        for token in hole.new where new.kinds[token].isWord { inserted += 1 }
      }
      changes.append(change(shown.old, shown.new, part, deleted, inserted))
      result.deleted += deleted
      result.inserted += inserted
    }
    result.moved += passage.wordCount
    result.moves.append(
      WordMove(
        old: TextRange(part.old), new: TextRange(part.new), words: passage.wordCount,
        changes: changes))
  }

  private func span(_ text: TokenText, _ tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    return Int(text.starts[tokens.lowerBound])..<Int(text.ends[last])
  }
}
