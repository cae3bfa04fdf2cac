extension Agreement {
  /// All clauses in the order of the document, each before those within it.
  ///
  /// - Complexity: O(n) in the number of clauses.
  public var allClauses: [Clause] {
    var all: [Clause] = []
    var pending: [Clause] = clauses.reversed()
    while let clause = pending.popLast() {
      all.append(clause)
      pending += clause.children.reversed()
    }
    return all
  }

  /// The clause with the given identity, or `nil` if there is none.
  ///
  /// - Complexity: O(n) in the number of clauses.
  public subscript(id: ClauseID) -> Clause? {
    var pending: [Clause] = clauses.reversed()
    while let clause = pending.popLast() {
      if clause.id == id { return clause }
      pending += clause.children.reversed()
    }
    return nil
  }

  /// The clauses of one kind, in the order of the document.
  public func clauses(ofKind kind: Clause.Kind) -> [Clause] {
    allClauses.filter { $0.kind == kind }
  }

  /// The articles of the operative part, in order.
  ///
  /// Articles of an annex are not among them.
  public var articles: [Clause] {
    var articles: [Clause] = []
    var pending: [Clause] = clauses.reversed()
    while let clause = pending.popLast() {
      if clause.kind == .article { articles.append(clause) }
      if clause.kind.isGrouping { pending += clause.children.reversed() }
    }
    return articles
  }

  /// The clause around the one with the given identity; `nil` at the top level.
  public func parent(of id: ClauseID) -> Clause? {
    allClauses.first { $0.children.contains { $0.id == id } }
  }

  /// All obligations and other norms, in the order of the document.
  public var obligations: [Obligation] {
    allClauses.flatMap(\.obligations)
  }

  /// The clause that lays down an obligation, or `nil` if there is no such obligation.
  public func clause(layingDown obligation: ObligationID) -> Clause? {
    allClauses.first { $0.obligations.contains { $0.id == obligation } }
  }

  /// All references in headings, words and closing words, clause by clause in the order of the document.
  ///
  /// What a reference names, and whether it was found, is its ``Reference/target``. Ask ``Clause/references`` where it
  /// matters in which clause each stands.
  public var references: [Reference] {
    allClauses.flatMap(\.references)
  }

  /// All definitions, in the order of the document.
  public var definitions: [Definition] {
    allClauses.flatMap(\.definitions)
  }

  /// The typed values that the clauses express, in the order of the document.
  public var substances: [Clause.Substance] {
    allClauses.compactMap(\.substance)
  }

  /// The citations of a clause: its own or, if it has none, those of the nearest clause around it.
  ///
  /// - Complexity: O(n) in the number of clauses; see ``effectiveCitations``.
  public func citations(of id: ClauseID) -> [Citation] {
    effectiveCitations[id] ?? []
  }

  /// The citations of every clause: its own or, if it has none, those of the nearest clause around it.
  ///
  /// - Complexity: O(n) in the number of clauses.
  public var effectiveCitations: [ClauseID: [Citation]] {
    var effective: [ClauseID: [Citation]] = [:]
    var pending: [(clause: Clause, inherited: [Citation])] = clauses.map { ($0, []) }
    while let (clause, inherited) = pending.popLast() {
      let citations = clause.citations.isEmpty ? inherited : clause.citations
      effective[clause.id] = citations
      pending += clause.children.map { ($0, citations) }
    }
    return effective
  }

  /// The open placeholders, each once, in the order in which they first stand in the document.
  public var placeholders: [Placeholder] {
    var seen: Set<PlaceholderID> = []
    let all = title.placeholders + allClauses.flatMap(\.placeholders)
    return all.filter { seen.insert($0.id).inserted }
  }
}

extension Clause {
  /// All prose of the clause itself: heading, words and closing words, without its children's.
  public var allProse: [Prose] {
    [heading, prose, closingWords].compactMap(\.self)
  }
}
