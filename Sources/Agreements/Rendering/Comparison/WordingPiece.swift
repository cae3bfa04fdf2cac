/// A stretch of the words of two texts: the same in both, or changed.
struct WordingPiece {
  /// What happened; `nil` where both texts have the same words.
  var kind: WordChange.Kind?

  /// The words in the old text; empty where something was put in.
  var old: String

  /// The words in the new text; empty where something was taken out.
  var new: String

  /// The number of the passage that moved, for the two ends of a move.
  var move: Int?

  /// What changed within a passage that moved, at its new place; empty if nothing.
  var inner: [WordingPiece] = []

  /// The pieces of which two texts consist.
  ///
  /// - Parameters:
  ///   - old: The words of the old text.
  ///   - new: The words of the new text.
  ///   - changes: What changed, in the order of both texts.
  ///   - moves: The passages that moved, by number.
  ///   - window: The part of the new text that is wanted; `nil` for all.
  /// - Returns: The pieces in their order.
  /// - Complexity: O(n) in the length of both texts.
  static func pieces(
    _ old: PrintedWords, _ new: PrintedWords, _ changes: [WordChange], moves: [Move] = [],
    within window: Range<Int>? = nil
  ) -> [WordingPiece] {
    let window = window ?? new.bytes.indices
    var pieces: [WordingPiece] = []
    var place = window.lowerBound
    for change in changes {
      let before = old.widened(change.old.start..<change.old.end)
      var after = new.widened(change.new.start..<change.new.end)
      let isFirstPart = change.new.start >= window.lowerBound
      let isBehind =
        change.new.start > window.upperBound
        || (change.new.start == window.upperBound && window.upperBound < new.bytes.count)
      guard !isBehind, isFirstPart || after.upperBound > window.lowerBound else { continue }
      let end = max(place, min(after.upperBound, window.upperBound))
      after = min(max(place, after.lowerBound), end)..<end
      if place < after.lowerBound {
        pieces.append(kept(new.text(place..<after.lowerBound)))
      }
      place = after.upperBound
      var piece = WordingPiece(
        kind: change.kind, old: isFirstPart ? old.text(before) : "", new: new.text(after),
        move: change.move)
      if change.kind == .movedTo, let number = change.move, moves.indices.contains(number) {
        piece.inner = moves[number].pieces
      }
      pieces.append(piece)
    }
    if place < window.upperBound { pieces.append(kept(new.text(place..<window.upperBound))) }
    return pieces
  }

  /// The words of one text that the other does not have.
  static func whole(_ words: PrintedWords, _ kind: WordChange.Kind?) -> [WordingPiece] {
    guard !words.isEmpty else { return [] }
    let text = words.whole
    return switch kind {
    case .deleted: [WordingPiece(kind: kind, old: text, new: "")]
    case .inserted: [WordingPiece(kind: kind, old: "", new: text)]
    default: [kept(text)]
    }
  }

  /// The pieces of which two plain texts consist; what moved within them is deleted and inserted.
  static func pieces(_ old: String, _ new: String) -> [WordingPiece] {
    let (old, new) = (PrintedWords(old), PrintedWords(new))
    return pieces(old, new, changes(old, new))
  }

  /// What changed from some words to others; what moved within them is deleted and inserted.
  static func changes(_ old: PrintedWords, _ new: PrintedWords) -> [WordChange] {
    WordComparison(from: old.bytes, to: new.bytes).changes.map { change in
      var change = change
      if change.kind == .movedFrom { change.kind = .deleted }
      if change.kind == .movedTo { change.kind = .inserted }
      change.move = nil
      return change
    }
  }

  private static func kept(_ text: String) -> WordingPiece {
    WordingPiece(kind: nil, old: text, new: text)
  }

  /// A passage that moved, with the places of its ends.
  struct Move {
    /// The clause of the old text from which it came.
    let old: ClauseID

    /// The clause of the new text to which it went.
    let new: ClauseID

    /// What changed within it; empty if nothing.
    let pieces: [WordingPiece]
  }
}

extension WordingPiece.Move {
  /// Prints the words of a passage that moved.
  init(_ words: MovedWords, _ old: ComparedSide, _ new: ComparedSide) {
    self.old = words.old.clause
    self.new = words.new.clause
    guard !words.changes.isEmpty, let before = old.words(at: words.old),
      let after = new.words(at: words.new)
    else {
      pieces = []
      return
    }
    pieces = WordingPiece.pieces(before, after)
  }
}
