/// The clauses of an agreement apart from one another, so that they can be put together in another way.
struct ClauseForest {
  /// The clauses without those within them; a removed one is `nil`.
  private var clauses: [Clause?] = []

  /// The clauses within each, by index; those of the top level come last.
  private var children: [[Int]] = []

  /// Where each clause stands: the index of the clause around it, -1 at the top level, `nil` while it stands nowhere.
  private var parents: [Int?] = []

  /// The clauses at the top level.
  private var top: [Int] = []

  private var indices: [ClauseID: Int] = [:]

  init(_ agreement: Agreement) {
    top = agreement.clauses.map { add($0, in: -1) }
    for (index, clause) in clauses.enumerated() {
      if let clause { indices[clause.id] = index }
    }
  }

  /// Adds a clause with all within it.
  ///
  /// - Returns: The index of the clause.
  mutating func add(_ clause: Clause, in parent: Int?) -> Int {
    let first = clauses.count
    var pending: [(clause: Clause, parent: Int?)] = [(clause, parent)]
    while let (clause, parent) = pending.popLast() {
      let index = clauses.count
      var own = clause
      own.children = []
      clauses.append(own)
      children.append([])
      parents.append(parent)
      if index > first, let parent { children[parent].append(index) }
      pending += clause.children.reversed().map { ($0, index) }
    }
    return first
  }

  /// The index of the clause that has an identity in the old text.
  func index(of id: ClauseID) -> Int? { indices[id] }

  /// The clause at an index, without those within it.
  func clause(at index: Int) -> Clause? { clauses[index] }

  /// Whether a clause stands at a place.
  func stands(_ index: Int, at place: ClausePlace) -> Bool {
    guard let parent = parents[index] else { return false }
    let siblings = parent >= 0 ? children[parent] : top
    guard siblings.indices.contains(place.index), siblings[place.index] == index else {
      return false
    }
    return parent >= 0 ? clauses[parent]?.id == place.parent : place.parent == nil
  }

  /// Takes clauses out of the places where they stand, with all within them.
  mutating func detach(_ detached: [Int]) {
    var touched: Set<Int> = []
    for index in detached {
      if let parent = parents[index] { touched.insert(parent) }
      parents[index] = nil
    }
    for parent in touched {
      if parent >= 0 {
        children[parent].removeAll { parents[$0] == nil }
      } else {
        top.removeAll { parents[$0] == nil }
      }
    }
  }

  /// Replaces a clause by another one without clauses within it.
  mutating func replace(_ index: Int, by clause: Clause) { clauses[index] = clause }

  /// The subtree of a clause as one value.
  ///
  /// - Complexity: O(n) in the size of the subtree.
  func subtree(of index: Int) -> Clause? {
    var order: [Int] = []
    var pending = [index]
    while let next = pending.popLast() {
      order.append(next)
      pending += children[next]
    }
    var whole: [Int: Clause] = [:]
    for next in order.reversed() {
      guard var clause = clauses[next] else { return nil }
      clause.children = children[next].compactMap { whole.removeValue(forKey: $0) }
      whole[next] = clause
    }
    return whole[index]
  }

  /// Notes under which identities the clauses are known from now on.
  ///
  /// - Returns: An identity that two clauses have, or `nil`.
  mutating func rename() -> ClauseID? {
    indices.removeAll(keepingCapacity: true)
    for (index, clause) in clauses.enumerated() {
      guard let clause else { continue }
      guard indices.updateValue(index, forKey: clause.id) == nil else { return clause.id }
    }
    return nil
  }

  /// Forgets a clause with all within it.
  mutating func discard(_ index: Int) {
    var pending = [index]
    while let next = pending.popLast() {
      clauses[next] = nil
      pending += children[next]
    }
  }

  /// Puts clauses that stand nowhere among the children of another.
  ///
  /// - Parameters:
  ///   - placed: The clauses with their places among all children in the end, ascending.
  ///   - parent: The index of the clause around them; -1 for the top level.
  /// - Returns: Whether the places exist.
  mutating func place(_ placed: [(place: Int, index: Int)], in parent: Int) -> Bool {
    let staying = parent >= 0 ? children[parent] : top
    var merged: [Int] = []
    merged.reserveCapacity(staying.count + placed.count)
    var next = 0
    for (place, index) in placed {
      let count = place - merged.count
      guard count >= 0, count <= staying.count - next else { return false }
      merged += staying[next..<next + count]
      next += count
      merged.append(index)
      parents[index] = parent
    }
    merged += staying[next...]
    if parent >= 0 { children[parent] = merged } else { top = merged }
    return true
  }

  /// The tree that the clauses make, or `nil` if some of them stand nowhere in it.
  func tree() -> [Clause]? {
    var whole = [Clause?](repeating: nil, count: clauses.count)
    var order: [Int] = []
    order.reserveCapacity(clauses.count)
    var pending = top
    while let next = pending.popLast() {
      order.append(next)
      pending += children[next]
    }
    guard order.count == clauses.count(where: { $0 != nil }) else { return nil }
    for next in order.reversed() {
      guard var clause = clauses[next] else { return nil }
      clause.children = children[next].compactMap { whole[$0] }
      for child in children[next] { whole[child] = nil }
      whole[next] = clause
    }
    return top.compactMap { whole[$0] }
  }
}
