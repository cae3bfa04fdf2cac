extension ClauseMatching {
  /// The clause of the new text that a clause of the old one became.
  func partner(of id: ClauseID) -> ClauseID? {
    guard let index = oldIndices[id], partners[index] >= 0 else { return nil }
    return new.clauses[Int(partners[index])].id
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
