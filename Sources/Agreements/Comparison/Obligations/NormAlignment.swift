/// Pairs the norms of two drafts, and tells which are left over.
///
/// The result does not depend on which of the drafts is the old one.
struct NormAlignment {
  private var old: [NormSignature]
  private var new: [NormSignature]

  /// For each norm of the old draft its partner; -1 without one.
  private(set) var partners: [Int]

  /// For each norm of the new draft its partner; -1 without one.
  private(set) var origins: [Int]

  /// Whether every likely pair was looked at.
  private(set) var isComplete = true

  /// The greatest number of pairs that are looked at among the norms of one group of clauses.
  private static let groupLimit = 16_384

  /// The greatest number of pairs that are looked at among all that is left over.
  private static let budget = 400_000

  /// The similarity from which norms of matched clauses are a pair, and from which others are.
  private static let likely = 400
  private static let certain = 700

  /// The similarity from which the only norms of two matched clauses are a pair, and from which norms of different
  /// sorts are: a duty that became a permission keeps most of its words.
  private static let leastAlone = 200
  private static let likelyOfAnotherSort = 500

  init(_ old: [NormSignature], _ new: [NormSignature]) {
    self.old = old
    self.new = new
    partners = [Int](repeating: -1, count: old.count)
    origins = [Int](repeating: -1, count: new.count)
  }

  /// Gives up what tells norms from others, once they are paired.
  mutating func forgetSignatures() { (old, new) = ([], []) }

  /// Makes a pair of two norms that have no partner yet.
  mutating func pair(_ left: Int, _ right: Int) {
    guard partners[left] < 0, origins[right] < 0 else { return }
    partners[left] = right
    origins[right] = left
  }

  /// Pairs the norms of clauses that are matched with each other.
  mutating func align(_ left: [Int], _ right: [Int], isOneToOne: Bool) {
    pairEqual(left, right)
    let left = left.filter { partners[$0] < 0 }
    let right = right.filter { origins[$0] < 0 }
    guard !left.isEmpty, !right.isEmpty else { return }
    guard left.count.multipliedReportingOverflow(by: right.count).partialValue <= Self.groupLimit,
      left.count <= Self.groupLimit, right.count <= Self.groupLimit
    else {
      pairByWords(left, right, from: Self.likely)
      return
    }
    var candidates: [Candidate] = []
    // A clause with one norm on each side keeps it, if anything of it is left.
    let least =
      isOneToOne && left.count == 1 && right.count == 1 ? Self.leastAlone : Self.likely
    for (i, one) in left.enumerated() {
      for (j, other) in right.enumerated() {
        let score = old[one].similarity(to: new[other])
        let isOfOneSort = old[one].modality == new[other].modality
        let needed = isOfOneSort ? least : Self.likelyOfAnotherSort
        if score >= needed { candidates.append(candidate(one, other, i, j, score)) }
      }
    }
    take(candidates)
  }

  /// Pairs what is left over among all clauses.
  mutating func alignRest() {
    let left = partners.indices.filter { partners[$0] < 0 && old[$0].keys.count > 1 }
    let right = origins.indices.filter { origins[$0] < 0 && new[$0].keys.count > 1 }
    pairEqual(left, right)
    pairByWords(
      left.filter { partners[$0] < 0 && old[$0].keys.count > 2 },
      right.filter { origins[$0] < 0 && new[$0].keys.count > 2 }, from: Self.certain)
  }

  // MARK: Equal acts

  /// Pairs norms whose acts have the same words: first those of one bearer and sort, then those of one bearer, then
  /// all others, in their order.
  private mutating func pairEqual(_ left: [Int], _ right: [Int]) {
    pairEqual(left, right) { $0.holders == $1.holders && $0.modality == $1.modality }
    pairEqual(left, right) { $0.modality == $1.modality }
    pairEqual(left, right) { $0.holders == $1.holders }
    pairEqual(left, right) { _, _ in true }
  }

  private mutating func pairEqual(
    _ left: [Int], _ right: [Int], where isAlike: (NormSignature, NormSignature) -> Bool
  ) {
    var waiting: [UInt64: [Int]] = [:]
    for index in right.reversed() where origins[index] < 0 {
      waiting[new[index].fingerprint, default: []].append(index)
    }
    for index in left where partners[index] < 0 {
      guard let place = place(of: old[index], in: waiting[old[index].fingerprint], where: isAlike),
        let partner = waiting[old[index].fingerprint]?.remove(at: place)
      else { continue }
      pair(index, partner)
    }
  }

  /// The place of the next norm of a list that is equal to another one.
  private func place(
    of norm: NormSignature, in list: [Int]?, where isAlike: (NormSignature, NormSignature) -> Bool
  ) -> Int? {
    guard let list else { return nil }
    // The next one first; only a few are looked at, so that a text of one norm takes no quadratic time.
    return list.indices.suffix(8).reversed().first { place in
      new[list[place]].keys == norm.keys && isAlike(norm, new[list[place]])
    }
  }

  // MARK: Similar acts

  private struct Candidate {
    var old: Int
    var new: Int
    var score: Int
    var order: Int
  }

  private func candidate(_ left: Int, _ right: Int, _ i: Int, _ j: Int, _ score: Int) -> Candidate {
    var score = score * 8
    if old[left].holders == new[right].holders { score += 2 }
    if old[left].modality == new[right].modality { score += 1 }
    return Candidate(old: left, new: right, score: score, order: i + j)
  }

  /// Takes the best candidates first; among equals the first in the order of both texts.
  private mutating func take(_ candidates: [Candidate]) {
    let sorted = candidates.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      // Candidates of the same order never share a norm, so that they cannot be in each other's way.
      return one.order == other.order ? one.old < other.old : one.order < other.order
    }
    for candidate in sorted { pair(candidate.old, candidate.new) }
  }

  /// Pairs norms that share rare words, within the budget.
  private mutating func pairByWords(_ left: [Int], _ right: [Int], from least: Int) {
    guard !left.isEmpty, !right.isEmpty else { return }
    var counts: [UInt64: Int] = [:]
    for index in left { for key in Set(old[index].keys) { counts[key, default: 0] += 1 } }
    for index in right { for key in Set(new[index].keys) { counts[key, default: 0] += 1 } }
    let before = postings(left, old, counts)
    let after = postings(right, new, counts)
    let shared = before.keys.compactMap { key -> (key: UInt64, cost: Int)? in
      guard let one = before[key], let other = after[key] else { return nil }
      return (key, one.count.multipliedReportingOverflow(by: other.count).partialValue)
    }.sorted { one, other in
      one.cost != other.cost ? one.cost < other.cost : one.key < other.key
    }
    var budget = Self.budget
    var seen: Set<Int> = []
    var candidates: [Candidate] = []
    for (key, cost) in shared {
      guard cost <= budget else {
        isComplete = false
        break
      }
      budget -= cost
      for i in before[key] ?? [] {
        for j in after[key] ?? [] where seen.insert(i * right.count + j).inserted {
          let score = old[left[i]].similarity(to: new[right[j]])
          if score >= least { candidates.append(candidate(left[i], right[j], i, j, score)) }
        }
      }
    }
    take(candidates)
  }

  /// The norms by each of their rarest words.
  private func postings(
    _ indices: [Int], _ signatures: [NormSignature], _ counts: [UInt64: Int]
  ) -> [UInt64: [Int]] {
    var postings: [UInt64: [Int]] = [:]
    for (place, index) in indices.enumerated() {
      let rarest = Set(signatures[index].keys).sorted { one, other in
        let (left, right) = (counts[one] ?? 0, counts[other] ?? 0)
        return left != right ? left < right : one < other
      }
      for key in rarest.prefix(8) { postings[key, default: []].append(place) }
    }
    return postings
  }
}
