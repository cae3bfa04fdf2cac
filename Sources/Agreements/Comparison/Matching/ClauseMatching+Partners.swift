extension ClauseMatching {
  /// The clause of the new text that a clause of the old one became.
  func partner(of id: ClauseID) -> ClauseID? {
    guard let index = oldIndices[id], partners[index] >= 0 else { return nil }
    return new.clauses[Int(partners[index])].id
  }

  /// Whether two references name clauses that are partners; `nil` where neither names a clause of the agreement.
  func namePartners(_ old: Reference, _ new: Reference) -> Bool? {
    switch (old.target, new.target) {
    case (.clauses, .clauses), (.range, .range):
      old.clauses.count == new.clauses.count
        && zip(old.clauses, new.clauses).allSatisfy { partner(of: $0) == $1 }
    case (.clauses, _), (.range, _), (_, .clauses), (_, .range): false
    default: nil
    }
  }

  /// The pairs as values.
  func matches(
    _ oldWords: MatchingWords, _ newWords: MatchingWords, _ likeness: inout WordLikeness
  ) -> [ClauseMatch] {
    old.nodes.indices.compactMap { index in
      guard partners[index] >= 0, let basis = bases[index] else { return nil }
      let partner = Int(partners[index])
      let isSame = oldWords.exactTree[index] == newWords.exactTree[partner]
      let share =
        isSame
        ? 1
        : likeness.share(
          oldWords, oldWords.own(index), newWords, newWords.own(partner))
      return ClauseMatch(
        old: old.clauses[index].id, new: new.clauses[partner].id, basis: basis,
        agreement: Int(share * 100))
    }
  }
}
