extension ClauseMatcher {
  /// A pair that may be made, and how much speaks for it.
  struct Candidate {
    var old: Int
    var new: Int
    var score: Double
    var basis: ClauseMatch.Basis
  }

  /// The least score at which two containers are one.
  private static let containerThreshold = 0.45

  /// Pairs preamble, parts, chapters, articles, annexes: from the top down, those within partners and those that have
  /// moved, by heading, number and what they have in common.
  mutating func matchContainers() {
    matchSingles()
    let first = old.nodes.indices.filter { isFree(old: $0) && old.nodes[$0].kind.isContainer }
    let second = new.nodes.indices.filter { isFree(new: $0) && new.nodes[$0].kind.isContainer }
    guard !first.isEmpty, !second.isEmpty else { return }
    let votes = childVotes(first)
    var byHeading: [UInt64: [Int]] = [:]
    var byNumber: [String: [Int]] = [:]
    var byPlace: [NumberedPlace: [Int]] = [:]
    for other in second {
      if newWords.headings[other] != 0 {
        byHeading[newWords.headings[other], default: []].append(other)
      }
      let number = new.numbers[other]
      guard !number.isEmpty else { continue }
      byNumber[number, default: []].append(other)
      byPlace[NumberedPlace(parent: new.nodes[other].parent, number: number), default: []]
        .append(other)
    }
    // From the top down, so that it is known of the containers around two others whether they are partners.
    for group in grouped(first, by: { depth(old: $0) }) {
      var candidates: [Candidate] = []
      for one in group where isFree(old: one) {
        var nominees = votes[one] ?? []
        nominees += (byHeading[oldWords.headings[one]] ?? []).prefix(Self.nomineeLimit)
        let numbered = byNumber[old.numbers[one]] ?? []
        // Of many with one number, those that stand in the partner of what is around.
        nominees +=
          numbered.count > Self.nomineeLimit
          ? (place(of: one).flatMap { byPlace[$0] } ?? []).prefix(Self.nomineeLimit) : numbered[...]
        var seen: Set<Int> = []
        for other in nominees where isFree(new: other) && seen.insert(other).inserted {
          if let candidate = containerCandidate(one, other) { candidates.append(candidate) }
        }
      }
      take(candidates)
    }
  }

  /// The most clauses that one is compared with for one reason.
  static let nomineeLimit = 6

  /// A number within a clause.
  private struct NumberedPlace: Hashable {
    var parent: Int32
    var number: String
  }

  /// Where a clause of the old text would stand in the new one; `nil` if what is around it has no partner.
  private func place(of one: Int) -> NumberedPlace? {
    let above = old.nodes[one].parent
    let around = above < 0 ? -1 : partners[Int(above)]
    guard above < 0 || around >= 0 else { return nil }
    return NumberedPlace(parent: around, number: old.numbers[one])
  }

  private func depth(old index: Int) -> Int {
    var depth = 0
    var next = old.nodes[index].parent
    while next >= 0 {
      depth += 1
      next = old.nodes[Int(next)].parent
    }
    return depth
  }

  private func grouped(_ indices: [Int], by key: (Int) -> Int) -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for index in indices { groups[key(index), default: []].append(index) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func containerCandidate(_ one: Int, _ other: Int) -> Candidate? {
    guard mayPair(old.nodes[one].kind, new.nodes[other].kind), let share = share(one, other)
    else { return nil }
    let heading = haveSameHeading(one, other)
    let number = haveSameNumber(one, other)
    var score = share
    if heading { score += 0.3 }
    if number { score += 0.1 }
    if isWithinPartners(one, other) { score += 0.1 }
    // A heading tells two articles at one place apart from others even where all their words are new.
    guard score >= Self.containerThreshold || heading && isWithinPartners(one, other) else {
      return nil
    }
    let basis: ClauseMatch.Basis =
      heading ? .heading : share >= 0.5 ? .similarity : number ? .label : .similarity
    return Candidate(old: one, new: other, score: score, basis: basis)
  }

  /// Pairs candidates, the best first.
  mutating func take(_ candidates: [Candidate]) {
    let order = candidates.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      return one.old != other.old ? one.old < other.old : one.new < other.new
    }
    for candidate in order where isFree(old: candidate.old) && isFree(new: candidate.new) {
      pair(candidate.old, candidate.new, by: candidate.basis)
    }
  }

  /// Pairs kinds of which there is one at most on each side and level, such as the preamble.
  private mutating func matchSingles() {
    for kind in [
      Clause.Kind.preamble, .partyClause, .wordsOfAgreement, .testimonium,
    ] {
      let first = old.nodes.indices.filter { old.nodes[$0].kind == kind }
      let second = new.nodes.indices.filter { new.nodes[$0].kind == kind }
      guard first.count == 1, second.count == 1, isFree(old: first[0]), isFree(new: second[0])
      else { continue }
      pair(first[0], second[0], by: .position)
    }
  }

  /// For each container, those of the new text in which most of what it holds was found.
  private func childVotes(_ containers: [Int]) -> [Int: [Int]] {
    let wanted = Set(containers)
    var votes: [Int: [Int: Int]] = [:]
    for index in old.nodes.indices where partners[index] >= 0 {
      let weight = oldWords.ownCount(index) + 1
      var above = Int(old.nodes[index].parent)
      while above >= 0 {
        if wanted.contains(above) {
          var around = Int(new.nodes[Int(partners[index])].parent)
          while around >= 0 {
            if mayPair(old.nodes[above].kind, new.nodes[around].kind) {
              votes[above, default: [:]][around, default: 0] += weight
            }
            around = Int(new.nodes[around].parent)
          }
        }
        above = Int(old.nodes[above].parent)
      }
    }
    return votes.mapValues { counts in
      let order = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      return order.prefix(3).map(\.key)
    }
  }

  /// Pairs containers that are still without partner with those in which most of what they hold was found.
  mutating func matchContainersByChildren() {
    let free = old.nodes.indices.filter {
      isFree(old: $0) && old.nodes[$0].end > Int32($0) + 1
    }
    let votes = childVotes(free)
    var candidates: [Candidate] = []
    for one in free {
      for other in votes[one] ?? [] where isFree(new: other) {
        let total = old.subtree(of: one).count + new.subtree(of: other).count - 2
        let paired = old.subtree(of: one).dropFirst().count { index in
          partners[index] >= 0 && new.contains(other, Int(partners[index]))
        }
        let score = total > 0 ? 2 * Double(paired) / Double(total) : 0
        if score >= 0.5 {
          candidates.append(Candidate(old: one, new: other, score: score, basis: .children))
        }
      }
    }
    take(candidates)
  }
}
