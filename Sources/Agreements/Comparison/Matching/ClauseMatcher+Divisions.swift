/// The clauses that one clause was split into, or that were joined into one.
struct ClauseDivision {
  /// The clauses of the old text; one if it was split.
  var old: [Int]

  /// The clauses of the new text; one if they were joined.
  var new: [Int]
}

extension ClauseMatcher {
  /// The least share of a piece's words that stand in the whole.
  private static let leastContained = 0.7

  /// Finds the clauses of the old text that were split: beside the partner of each, or within it, stand clauses
  /// without partner whose words are from it.
  mutating func splits() -> [ClauseDivision] {
    var pieces: [Int: [Int]] = [:]
    for piece in new.nodes.indices where isFree(new: piece) {
      guard newWords.treeCount(piece, new) >= 4 else { continue }
      for anchor in anchors(of: piece, in: new, isFree: { isFree(new: $0) }) {
        let whole = Int(counterparts[anchor])
        guard whole >= 0 else { continue }
        let isAround = anchor == Int(new.nodes[piece].parent)
        let kept = isAround ? newWords.own(anchor) : newWords.tree(anchor, new)
        let all = isAround ? oldWords.own(whole) : oldWords.tree(whole, old)
        let part = newWords.tree(piece, new)
        guard kept.count + part.count < 2 * all.count + 16 else { continue }
        let inPart = likeness.common(oldWords, all, newWords, part)
        let inKept = likeness.common(oldWords, all, newWords, kept)
        guard Double(inPart) >= Self.leastContained * Double(part.count),
          inPart + inKept <= all.count + all.count / 5, inKept < all.count - inPart / 2
        else { continue }
        pieces[whole, default: []].append(piece)
        break
      }
    }
    return pieces.sorted { $0.key < $1.key }.map { whole, pieces in
      ClauseDivision(old: [whole], new: ([Int(partners[whole])] + pieces).sorted())
    }
  }

  /// Finds the clauses of the new text into which others were joined.
  mutating func joins() -> [ClauseDivision] {
    var pieces: [Int: [Int]] = [:]
    for piece in old.nodes.indices where isFree(old: piece) {
      guard oldWords.treeCount(piece, old) >= 4 else { continue }
      for anchor in anchors(of: piece, in: old, isFree: { isFree(old: $0) }) {
        let whole = Int(partners[anchor])
        guard whole >= 0 else { continue }
        let isAround = anchor == Int(old.nodes[piece].parent)
        let kept = isAround ? oldWords.own(anchor) : oldWords.tree(anchor, old)
        let all = isAround ? newWords.own(whole) : newWords.tree(whole, new)
        let part = oldWords.tree(piece, old)
        guard kept.count + part.count < 2 * all.count + 16 else { continue }
        let inPart = likeness.common(oldWords, part, newWords, all)
        let inKept = likeness.common(oldWords, kept, newWords, all)
        guard Double(inPart) >= Self.leastContained * Double(part.count),
          inPart + inKept <= all.count + all.count / 5, inKept < all.count - inPart / 2
        else { continue }
        pieces[whole, default: []].append(piece)
        break
      }
    }
    return pieces.sorted { $0.key < $1.key }.map { whole, pieces in
      ClauseDivision(old: ([Int(counterparts[whole])] + pieces).sorted(), new: [whole])
    }
  }

  /// The clauses beside a piece with no others than such pieces between, and the one around it.
  private func anchors(
    of piece: Int, in document: ComparedDocument, isFree: (Int) -> Bool
  ) -> [Int] {
    let parent = Int(document.nodes[piece].parent)
    let count = document.childCount(of: parent)
    let place = Int(document.nodes[piece].ordinal)
    var anchors: [Int] = []
    // A division is into few pieces; the bound keeps long runs of new clauses linear.
    let reach = 8
    func anchor(among places: some Sequence<Int>) -> Int? {
      places.lazy.map { document.child(of: parent, at: $0) }.first { !isFree($0) }
    }
    if let before = anchor(among: (max(0, place - reach)..<place).reversed()) {
      anchors.append(before)
    }
    let behind = min(place + 1, count)..<min(count, place + 1 + reach)
    if let after = anchor(among: behind) { anchors.append(after) }
    if parent >= 0, !isFree(parent) { anchors.append(parent) }
    return anchors
  }
}
