import Agreements

/// A comparison with its texts, as tests look at it.
struct ChangedWords {
  let old: String
  let new: String
  let comparison: WordComparison

  init(_ old: String, _ new: String) {
    self.old = old
    self.new = new
    comparison = WordComparison(from: old, to: new)
  }

  /// The changes, as in "[-old-]{+new+}".
  var changes: [String] { shown(comparison.changes) }

  /// The changes within a passage that moved.
  func changes(inMove move: Int) -> [String] { shown(comparison.moves[move].changes) }

  /// The words of a range of the old text.
  func old(_ range: TextRange) -> String { Self.slice(old, range) }

  /// The words of a range of the new text.
  func new(_ range: TextRange) -> String { Self.slice(new, range) }

  private func shown(_ changes: [WordChange]) -> [String] {
    changes.map { change in
      let deleted = change.old.count > 0 ? "[-\(old(change.old))-]" : ""
      return deleted + (change.new.count > 0 ? "{+\(new(change.new))+}" : "")
    }
  }

  private static func slice(_ text: String, _ range: TextRange) -> String {
    String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
  }

  /// Why the comparison breaks a law that every comparison keeps; `nil` if it breaks none.
  var brokenLaw: String? {
    let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
    var (place, newPlace) = (0, 0)
    var (deleted, inserted) = (0, 0)
    for change in comparison.changes {
      guard change.old.start >= place, change.new.start >= newPlace else { return "order" }
      guard change.old.end <= oldBytes.count, change.new.end <= newBytes.count else {
        return "beyond the text"
      }
      guard
        Self.marks(oldBytes[place..<change.old.start])
          == Self.marks(newBytes[newPlace..<change.new.start])
      else { return "what lies before \(change) is not the same" }
      guard change.old.count + change.new.count > 0 else { return "an empty change" }
      (place, newPlace) = (change.old.end, change.new.end)
      deleted += change.deleted
      inserted += change.inserted
      guard (change.move != nil) == (change.kind == .movedFrom || change.kind == .movedTo) else {
        return "a move without its two ends"
      }
    }
    guard Self.marks(oldBytes[place...]) == Self.marks(newBytes[newPlace...]) else {
      return "what lies behind all changes is not the same"
    }
    for (index, move) in comparison.moves.enumerated() {
      let ends = comparison.changes.filter { $0.move == index }
      guard ends.count == 2, ends.contains(where: { $0.kind == .movedFrom }),
        ends.contains(where: { $0.kind == .movedTo })
      else { return "move \(index) has not two ends" }
      for change in move.changes {
        deleted += change.deleted
        inserted += change.inserted
      }
    }
    guard deleted == comparison.deleted, inserted == comparison.inserted else { return "counts" }
    let inverse = WordComparison(from: new, to: old)
    guard inverse == comparison.inverse else { return "the inverse is not the mirror" }
    guard inverse.inverse == comparison else { return "the inverse of the inverse" }
    return nil
  }

  /// What is not white space.
  private static func marks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(
      text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(String.init).joined().utf8)
  }

  /// The fewest words that any comparison could report, of texts whose words are parted by spaces alone.
  static func fewestChanges(_ old: [Substring], _ new: [Substring]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal = 0
      for index in new.indices {
        let above = row[index + 1]
        row[index + 1] = word == new[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return old.count + new.count - 2 * row[new.count]
  }
}
