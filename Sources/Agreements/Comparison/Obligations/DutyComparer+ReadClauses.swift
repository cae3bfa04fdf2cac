extension DutyComparer {
  /// The clauses of both drafts whose obligations are read; none where they were read before.
  ///
  /// A norm can differ where its clause differs, uses a term whose definition changed, refers to another clause than
  /// before, or is a point below a clause of which this holds or that is another one than before. Of two clauses that
  /// were matched both are read, or neither: a norm that was read on one side alone would seem to be new or deleted.
  func readClauses(_ uses: (old: [[Int]], new: [[Int]])) -> (old: [Bool], new: [Bool]) {
    guard readsObligations else { return ([], []) }
    var old = oldDiffers.indices.map { oldDiffers[$0] || !uses.old[$0].isEmpty }
    var new = newDiffers.indices.map { newDiffers[$0] || !uses.new[$0].isEmpty }
    for index in old.indices where !old[index] && refersOtherwise(index) { old[index] = true }
    Self.markPoints(&old, matching.old, matching.partners, in: matching.new)
    Self.markPoints(&new, matching.new, matching.counterparts, in: matching.old)
    for index in old.indices where matching.partners[index] >= 0 {
      let partner = Int(matching.partners[index])
      let isRead = old[index] || new[partner]
      old[index] = isRead
      new[partner] = isRead
    }
    return (old, new)
  }

  /// Whether some reference in a clause may name something else than the one in the same words of its partner.
  private func refersOtherwise(_ index: Int) -> Bool {
    let partner = Int(matching.partners[index])
    guard partner >= 0 else { return true }
    let before = matching.old.clauses[index].prose.runs
    let after = matching.new.clauses[partner].prose.runs
    guard before.count == after.count else { return true }
    return before.indices.contains { place in
      guard case .reference(let one) = before[place] else { return false }
      guard case .reference(let other) = after[place] else { return true }
      // What names no clause was read from the same words.
      return matching.namePartners(one, other) == false
    }
  }

  /// Marks the points below clauses that are marked, and those that stand below another clause than their partner.
  private static func markPoints(
    _ marked: inout [Bool], _ document: ComparedDocument, _ partners: [Int32],
    in other: ComparedDocument
  ) {
    for index in marked.indices where !marked[index] && document.nodes[index].isPoint(document) {
      let parent = Int(document.nodes[index].parent)
      marked[index] =
        marked[parent]
        || partners[index] >= 0
          && other.nodes[Int(partners[index])].parent != partners[parent]
    }
  }
}

extension ComparedDocument.Node {
  /// Whether norms may stand in the clause.
  var holdsNorms: Bool { kind == .paragraph || kind.isListItem }

  /// Whether the clause stands in a list, whose chapeau and closing words are about its norms.
  fileprivate func isPoint(_ document: ComparedDocument) -> Bool {
    parent >= 0 && holdsNorms && (kind.isListItem || document.nodes[Int(parent)].holdsNorms)
  }
}
