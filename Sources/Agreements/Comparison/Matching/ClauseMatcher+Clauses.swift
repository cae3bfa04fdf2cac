extension ClauseMatcher {
  /// Up to how many clauses on both sides all are compared with all.
  private static let fullComparisonLimit = 400

  /// Pairs the clauses within partners that have words in common.
  ///
  /// - Parameter threshold: The least share of words, from which number and place make up a part.
  mutating func matchWithinContainers(atLeast threshold: Double) {
    var pending: [(old: Int, new: Int)] = [(-1, -1)]
    while let (above, around) = pending.popLast() {
      let free = old.children(of: above).filter { isFree(old: $0) }
      let others = new.children(of: around).filter { isFree(new: $0) }
      if !free.isEmpty, !others.isEmpty {
        if free.count * others.count <= Self.fullComparisonLimit {
          var candidates: [Candidate] = []
          for one in free {
            for other in others {
              if let candidate = candidate(one, other, atLeast: threshold) {
                candidates.append(candidate)
              }
            }
          }
          take(candidates)
        } else {
          compareIndexed(free, others, atLeast: threshold)
        }
      }
      for index in old.children(of: above) where partners[index] >= 0 {
        guard old.nodes[index].end > Int32(index) + 1 else { continue }
        pending.append((index, Int(partners[index])))
      }
    }
  }

  private mutating func candidate(_ one: Int, _ other: Int, atLeast threshold: Double)
    -> Candidate?
  {
    guard mayPair(old.nodes[one].kind, new.nodes[other].kind), let share = share(one, other)
    else { return nil }
    let number = haveSameNumber(one, other)
    // Short clauses share few pairs of words even where little is changed.
    let bonus = (number ? 0.12 : 0) + (haveSameHeading(one, other) ? 0.3 : 0)
    guard share + bonus >= threshold, share > 0.05 || bonus >= 0.3 else { return nil }
    return Candidate(
      old: one, new: other, score: share + bonus,
      basis: share >= 0.35 || !number ? .similarity : .label)
  }

  /// Pairs clauses anywhere that have most of their words in common: those that were moved and changed.
  mutating func matchAnywhere() {
    let free = old.nodes.indices.filter { isFree(old: $0) && oldWords.ownCount($0) >= 6 }
    let others = new.nodes.indices.filter { isFree(new: $0) && newWords.ownCount($0) >= 6 }
    compareIndexed(free, others, atLeast: 0.4, ofTrees: false)
  }

  /// Compares each clause with the few others that share its rarer pairs of words.
  private mutating func compareIndexed(
    _ free: [Int], _ others: [Int], atLeast threshold: Double, ofTrees: Bool = true
  ) {
    guard !free.isEmpty, !others.isEmpty else { return }
    let index = PairIndex(
      others.map { ofTrees ? newWords.tree($0, new) : newWords.own($0) }, newWords)
    var candidates: [Candidate] = []
    var votes = [Int32](repeating: 0, count: others.count)
    for one in free {
      let range = ofTrees ? oldWords.tree(one, old) : oldWords.own(one)
      for place in index.best(oldWords, range, &votes, limit: Self.nomineeLimit) {
        let other = others[place]
        if ofTrees {
          if let candidate = candidate(one, other, atLeast: threshold) {
            candidates.append(candidate)
          }
        } else if mayPair(old.nodes[one].kind, new.nodes[other].kind),
          let share = ownShare(one, other), share >= threshold
        {
          let nearby = isWithinPartners(one, other) ? 0.05 : 0
          candidates.append(
            Candidate(old: one, new: other, score: share + nearby, basis: .similarity))
        }
      }
    }
    take(candidates)
  }

  /// Pairs what is left between two partners, or at one end, if there is one clause of one kind on each side.
  mutating func matchPositions() {
    var pending: [(old: Int, new: Int)] = [(-1, -1)]
    while let (above, around) = pending.popLast() {
      let first = old.children(of: above)
      let second = new.children(of: around)
      var place = 0
      while place < first.count {
        defer { place += 1 }
        let one = first[place]
        guard isFree(old: one) else { continue }
        let before = place > 0 ? partners[first[place - 1]] : -1
        guard place == 0 || before >= 0, place + 1 == first.count || !isFree(old: first[place + 1])
        else { continue }
        let rank = place == 0 ? 0 : Int(new.nodes[Int(before)].ordinal) + 1
        guard place == 0 || new.nodes[Int(before)].parent == Int32(around), rank < second.count
        else { continue }
        let other = second[rank]
        let isAlone = rank + 1 == second.count || !isFree(new: second[rank + 1])
        guard isFree(new: other), isAlone, mayPositionsPair(one, other) else { continue }
        pair(one, other, by: .position)
      }
      for index in first where partners[index] >= 0 && old.nodes[index].end > Int32(index) + 1 {
        pending.append((index, Int(partners[index])))
      }
    }
  }

  /// Whether two clauses at one place may be the same though few of their words are: they have the same kind and
  /// number, and either some words in common or hardly any.
  private mutating func mayPositionsPair(_ one: Int, _ other: Int) -> Bool {
    guard old.nodes[one].kind == new.nodes[other].kind,
      old.numbers[one] == new.numbers[other]
    else { return false }
    let count = oldWords.treeCount(one, old) + newWords.treeCount(other, new)
    guard count > 16 else { return true }
    return (share(one, other) ?? 0) >= 0.12
  }
}
