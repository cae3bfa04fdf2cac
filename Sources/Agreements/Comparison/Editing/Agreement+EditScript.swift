extension Agreement {
  /// The agreement that results from a script of edits.
  ///
  /// - Parameter script: A script that was made from this agreement as it stands.
  /// - Returns: The agreement to which the script leads.
  /// - Throws: ``EditScriptError`` if the script was made from another agreement, is stale, or does not lead to
  ///   what it was made for.
  /// - Complexity: O(n log n) in the size of the agreement and the script.
  public func applying(_ script: EditScript) throws(EditScriptError) -> Agreement {
    guard script.version == EditScript.currentVersion else {
      throw .unknownVersion(script.version)
    }
    guard fingerprint == script.base else { throw .differentAgreement }
    var changed = self
    if let agreement = script.agreement, !agreement.apply(to: &changed) {
      throw .staleAgreement
    }
    var forest = ClauseForest(self)
    var placements: [(clause: ClauseID, index: Int, place: ClausePlace)] = []
    try forest.takeApart(script.steps, placements: &placements)
    try forest.putTogether(placements)
    guard let clauses = forest.tree() else { throw .differentResult }
    do {
      try changed.replaceClauses(with: clauses)
    } catch {
      throw .structure(error)
    }
    guard changed.fingerprint == script.result else { throw .differentResult }
    return changed
  }

  /// Applies a script of edits.
  ///
  /// - Parameter script: A script that was made from this agreement as it stands.
  /// - Throws: ``EditScriptError``, leaving the agreement as it was.
  public mutating func apply(_ script: EditScript) throws(EditScriptError) {
    self = try applying(script)
  }
}

extension ClauseForest {
  /// Takes out what is moved or removed, and replaces what is changed.
  ///
  /// - Parameters:
  ///   - steps: The steps of a script.
  ///   - placements: What is to be put in its place afterwards.
  /// - Throws: ``EditScriptError`` if a step does not fit.
  fileprivate mutating func takeApart(
    _ steps: [EditScript.Step],
    placements: inout [(clause: ClauseID, index: Int, place: ClausePlace)]
  ) throws(EditScriptError) {
    var detached: [Int] = []
    var removed: [(index: Int, clause: Clause)] = []
    var touched: Set<Int> = []
    for step in steps {
      switch step {
      case .remove(let clause, let place):
        let index = try take(clause.id, from: place, &touched)
        detached.append(index)
        removed.append((index, clause))
      case .move(let id, let new, let place, let target):
        let index = try take(id, from: place, &touched)
        detached.append(index)
        placements.append((new, index, target))
      case .insert(let clause, let place):
        placements.append((clause.id, add(clause, in: nil), place))
      case .change: break
      }
    }
    detach(detached)
    for (index, clause) in removed {
      guard subtree(of: index) == clause else { throw .staleStep(clause.id) }
      discard(index)
    }
    try change(steps)
  }

  private func take(
    _ id: ClauseID, from place: ClausePlace, _ touched: inout Set<Int>
  ) throws(EditScriptError) -> Int {
    guard let index = index(of: id), touched.insert(index).inserted else {
      throw .unknownClause(id)
    }
    guard stands(index, at: place) else { throw .staleStep(id) }
    return index
  }

  private mutating func change(_ steps: [EditScript.Step]) throws(EditScriptError) {
    var changed: Set<Int> = []
    for step in steps {
      guard case .change(let id, let new, let changes) = step else { continue }
      guard let index = index(of: id), var clause = clause(at: index),
        changed.insert(index).inserted
      else { throw .unknownClause(id) }
      if let changes, !changes.apply(to: &clause) { throw .staleStep(id) }
      replace(index, by: clause.identified(as: new))
    }
    if let twice = rename() { throw .structure(.duplicateClause(twice)) }
  }

  /// Puts what was moved or inserted in its place.
  fileprivate mutating func putTogether(
    _ placements: [(clause: ClauseID, index: Int, place: ClausePlace)]
  ) throws(EditScriptError) {
    var groups: [Int: [(place: Int, index: Int)]] = [:]
    for (id, index, place) in placements {
      guard clause(at: index)?.id == id else { throw .impossiblePlace(id) }
      var parent = -1
      if let around = place.parent {
        guard let found = self.index(of: around) else { throw .impossiblePlace(id) }
        parent = found
      }
      groups[parent, default: []].append((place.index, index))
    }
    for (parent, group) in groups.sorted(by: { $0.key < $1.key }) {
      guard place(group.sorted { $0.place < $1.place }, in: parent) else {
        let first = group.first.flatMap { clause(at: $0.index)?.id }
        throw .impossiblePlace(first ?? ClauseID(rawValue: ""))
      }
    }
  }
}

extension Clause {
  /// The clause with all it holds, under another identity.
  func identified(as id: ClauseID) -> Clause {
    guard id != self.id else { return self }
    return Clause(
      id, kind, heading: heading, prose, children: children, connective: connective,
      closingWords: closingWords, definitions: definitions, obligations: obligations,
      substance: substance, citations: citations, numbering: numbering, printedLabel: printedLabel)
  }
}
