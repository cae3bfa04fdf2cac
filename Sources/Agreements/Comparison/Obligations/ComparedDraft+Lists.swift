extension ComparedDraft {
  /// Notes that clauses belong to a group of matched clauses.
  mutating func setGroup(_ group: Int, of clauses: [Clause]) {
    for clause in clauses {
      if let place = places[clause.id], groups[place] < 0 { groups[place] = group }
    }
  }

  /// The parts of a norm.
  mutating func parts(of norm: ComparedNorm) -> NormParts {
    parts(of: obligation(norm), in: norm.clause, behind: norm.previousEnd)
  }

  /// The word that joins the items among which a clause stands; `nil` if it is no item.
  func listConnective(around clause: Int) -> ListConnective? {
    guard clauses[clause].kind.isListItem, parents[clause] >= 0 else { return nil }
    return connective(of: parents[clause])
  }

  /// The word that joins the items of a clause: as declared, or as the last item but one ends.
  func connective(of clause: Int) -> ListConnective? {
    if let declared = clauses[clause].connective { return declared }
    let items = clauses[clause].children.filter(\.kind.isListItem)
    guard items.count > 1 else { return nil }
    let text = Array(items[items.count - 2].prose.canonicalText.utf8.suffix(16))
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
