extension ComparedDraft {
  /// Notes which clauses belong together with clauses of the other draft.
  ///
  /// - Parameter clauses: The clauses of this draft in each group, in the order of the groups.
  func match(_ clauses: [[Int]]) {
    for (group, clauses) in clauses.enumerated() {
      for place in clauses where groups[place] < 0 { groups[place] = group }
    }
  }

  /// The parts of a norm.
  func parts(of norm: ComparedNorm) -> NormParts {
    parts(of: obligation(norm), in: norm.clause, behind: norm.previousEnd)
  }

  /// The word that joins the items among which a clause stands; `nil` if it is no item.
  func listConnective(around clause: Int) -> ListConnective? {
    guard clauses[clause].kind.isListItem, parents[clause] >= 0 else { return nil }
    return connective(of: parents[clause])
  }

  /// Looks for the word that joins the items of a clause.
  func findConnective(of clause: Int) -> ListConnective? {
    if let declared = clauses[clause].connective { return declared }
    let items = clauses[clause].children.lazy.filter(\.kind.isListItem)
    guard let end = items.indices.last, end != items.startIndex else { return nil }
    let text = Array(items[items.index(before: end)].prose.canonicalText.utf8.suffix(16))
    // The last word, with no more than spaces and marks behind it.
    let marks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3B]
    let last: ArraySlice<UInt8>? = text.split { marks.contains($0) }.last
    switch FoldedWord(last ?? []) {
    case "AND": return .and
    case "OR": return .or
    case "AND/OR": return .andOr
    default: return nil
    }
  }
}
