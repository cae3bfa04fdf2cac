extension Agreement {
  /// A place in the tree of clauses.
  public enum Position: Sendable, Hashable, Codable {
    /// Directly before a clause, at its level.
    case before(ClauseID)

    /// Directly after a clause, at its level.
    case after(ClauseID)

    /// The first within a clause.
    case firstChild(of: ClauseID)

    /// The last within a clause.
    case lastChild(of: ClauseID)

    /// The first at the top level.
    case start

    /// The last at the top level.
    case end
  }

  /// Inserts a clause.
  ///
  /// What follows is renumbered; no reference changes.
  ///
  /// - Parameters:
  ///   - clause: The clause, with all that is within it.
  ///   - position: Where it is to stand.
  /// - Throws: ``StructureError``, leaving the agreement as it was, if the position names no clause or
  ///   the clause brings an identity that is taken.
  public mutating func insert(_ clause: Clause, at position: Position) throws(StructureError) {
    var clauses = clauses
    switch position {
    case .start: clauses.insert(clause, at: 0)
    case .end: clauses.append(clause)
    case .before(let id):
      try Self.edit(&clauses, at: id) { siblings, index in siblings.insert(clause, at: index) }
    case .after(let id):
      try Self.edit(&clauses, at: id) { siblings, index in siblings.insert(clause, at: index + 1) }
    case .firstChild(let id):
      try Self.edit(&clauses, at: id) { $0[$1].children.insert(clause, at: 0) }
    case .lastChild(let id):
      try Self.edit(&clauses, at: id) { $0[$1].children.append(clause) }
    }
    try replaceClauses(with: clauses)
  }

  /// Removes a clause with all that is within it.
  ///
  /// References to it stay and are then dangling; see ``Agreement/linkDiagnostics``.
  ///
  /// - Parameter id: The clause's identity.
  /// - Returns: The clause that was removed.
  /// - Throws: ``StructureError/noSuchClause(_:)`` if there is none.
  @discardableResult
  public mutating func remove(_ id: ClauseID) throws(StructureError) -> Clause {
    var clauses = clauses
    var removed: Clause?
    try Self.edit(&clauses, at: id) { removed = $0.remove(at: $1) }
    guard let removed else { throw .noSuchClause(id) }
    try replaceClauses(with: clauses)
    return removed
  }

  /// Changes a clause in place.
  ///
  /// Its identity stays.
  ///
  /// - Parameters:
  ///   - id: The clause's identity.
  ///   - change: What is to be done to it.
  /// - Throws: ``StructureError``, leaving the agreement as it was, if there is no such clause or the
  ///   change breaks the tree.
  public mutating func update(
    _ id: ClauseID, _ change: (inout Clause) -> Void
  ) throws(StructureError) {
    var clauses = clauses
    var changed = id
    try Self.edit(&clauses, at: id) { siblings, index in
      change(&siblings[index])
      changed = siblings[index].id
    }
    guard changed == id else { throw .identityChanged(id, to: changed) }
    try replaceClauses(with: clauses)
  }

  /// Applies a change to the siblings among which a clause stands.
  private static func edit(
    _ clauses: inout [Clause], at id: ClauseID, _ change: (inout [Clause], Int) -> Void
  ) throws(StructureError) {
    guard let path = path(to: id, in: clauses) else { throw .noSuchClause(id) }
    edit(&clauses, along: path[...], change)
  }

  private static func edit(
    _ clauses: inout [Clause], along path: ArraySlice<Int>, _ change: (inout [Clause], Int) -> Void
  ) {
    guard let index = path.first else { return }
    if path.count == 1 {
      change(&clauses, index)
    } else {
      edit(&clauses[index].children, along: path.dropFirst(), change)
    }
  }

  /// The indices that lead from the top level to a clause.
  private static func path(to id: ClauseID, in clauses: [Clause]) -> [Int]? {
    for (index, clause) in clauses.enumerated() {
      if clause.id == id { return [index] }
      if let path = path(to: id, in: clause.children) { return [index] + path }
    }
    return nil
  }
}
