extension ClauseMatcher {
  /// The fewest words that make a clause known wherever it stands.
  private static let wordsThatTell = 4

  /// Pairs clauses that have the same words, with all within them, at the same place.
  mutating func matchUnchanged() {
    var pending: [(old: Int, new: Int)] = [(-1, -1)]
    while let (above, around) = pending.popLast() {
      let first = old.children(of: above)
      let second = new.children(of: around)
      var start = 0
      while start < min(first.count, second.count), isSame(first[start], second[start]) {
        pairTrees(first[start], second[start], by: .unchanged)
        start += 1
      }
      var end = 0
      while end < min(first.count, second.count) - start,
        isSame(first[first.count - 1 - end], second[second.count - 1 - end])
      {
        pairTrees(first[first.count - 1 - end], second[second.count - 1 - end], by: .unchanged)
        end += 1
      }
      // One place where the same words stand on both sides leads on to what it holds.
      for place in start..<max(start, min(first.count, second.count) - end) {
        let (one, other) = (first[place], second[place])
        if isSame(one, other) {
          pairTrees(one, other, by: .unchanged)
        } else if first.count == second.count, old.nodes[one].kind == new.nodes[other].kind,
          haveSameNumber(one, other) && haveSameHeading(one, other)
        {
          pair(one, other, by: .heading)
          pending.append((one, other))
        }
      }
    }
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    oldWords.exactTree[first] == newWords.exactTree[second]
      && old.nodes[first].kind == new.nodes[second].kind
      && isFree(old: first) && isFree(new: second)
  }

  /// Pairs clauses that have the same identity.
  mutating func matchIdentities() {
    var places: [ClauseID: Int] = [:]
    places.reserveCapacity(new.clauses.count)
    for (index, clause) in new.clauses.enumerated() where isFree(new: index) {
      places[clause.id] = index
    }
    for (index, clause) in old.clauses.enumerated() where isFree(old: index) {
      if let place = places[clause.id], isFree(new: place) { pair(index, place, by: .identity) }
    }
  }

  /// Pairs clauses that have the same words wherever they stand: first with all within them, then by their own words.
  ///
  /// - Parameter unique: Whether only words that stand once on each side count; the others wait until it is known
  ///   which of the clauses around them belong together.
  mutating func matchContent(unique: Bool) {
    matchDigests(oldWords.exactTree, newWords.exactTree, ofTrees: true, unique)
    matchDigests(oldWords.looseTree, newWords.looseTree, ofTrees: true, unique)
    matchDigests(oldWords.exact, newWords.exact, ofTrees: false, unique)
    matchDigests(oldWords.loose, newWords.loose, ofTrees: false, unique)
  }

  /// Pairs clauses of equal digests, those with the most words first.
  private mutating func matchDigests(
    _ first: [UInt64], _ second: [UInt64], ofTrees: Bool, _ unique: Bool
  ) {
    var groups: [UInt64: (old: [Int32], new: [Int32])] = [:]
    for index in old.nodes.indices where isFree(old: index) && tells(old: index, ofTrees) {
      groups[first[index], default: ([], [])].old.append(Int32(index))
    }
    guard !groups.isEmpty else { return }
    for index in new.nodes.indices where isFree(new: index) {
      groups[second[index]]?.new.append(Int32(index))
    }
    let order = groups.values.filter { !$0.new.isEmpty }.sorted { one, other in
      let (left, right) = (Int(one.old[0]), Int(other.old[0]))
      let leftCount = ofTrees ? oldWords.treeCount(left, old) : oldWords.ownCount(left)
      let rightCount = ofTrees ? oldWords.treeCount(right, old) : oldWords.ownCount(right)
      return leftCount != rightCount ? leftCount > rightCount : left < right
    }
    for group in order {
      let one = group.old.map(Int.init).filter { isFree(old: $0) }
      let other = group.new.map(Int.init).filter { isFree(new: $0) }
      if unique {
        if one.count == 1, other.count == 1 { join(one[0], other[0], ofTrees: ofTrees) }
      } else {
        pairEqual(one, other, ofTrees: ofTrees)
      }
    }
  }

  private func tells(old index: Int, _ ofTrees: Bool) -> Bool {
    (ofTrees ? oldWords.treeCount(index, old) : oldWords.ownCount(index)) >= Self.wordsThatTell
  }

  /// Pairs clauses with the same words: first those around which all is paired, then in the order of the document.
  private mutating func pairEqual(_ first: [Int], _ second: [Int], ofTrees: Bool) {
    var inside: [Int32: ArraySlice<Int>] = [:]
    for other in second { inside[new.nodes[other].parent, default: []].append(other) }
    for one in first {
      let above = old.nodes[one].parent
      let around = above < 0 ? -1 : partners[Int(above)]
      guard above < 0 || around >= 0, let other = inside[around]?.popFirst() else { continue }
      join(one, other, ofTrees: ofTrees)
    }
    var waiting = second.filter { isFree(new: $0) }[...]
    for one in first where isFree(old: one) {
      guard let other = waiting.popFirst() else { return }
      join(one, other, ofTrees: ofTrees)
    }
  }

  private mutating func join(_ one: Int, _ other: Int, ofTrees: Bool) {
    guard isFree(old: one), isFree(new: other), mayPair(old.nodes[one].kind, new.nodes[other].kind)
    else { return }
    if ofTrees {
      pairTrees(one, other, by: .content)
    } else {
      pair(one, other, by: .content)
    }
  }
}
