import Agreements

// The rest of the tree: annexes, tables, final provisions, signatures and what they will hold.
extension AgreementGenerator.Run {
  mutating func attachment(_ kind: Clause.Kind) -> Clause {
    var children: [Clause] =
      switch random.number(in: 1...4) {
      case 1: several(1...3) { $0.clause(.article, [$0.paragraph()]) }
      case 2:
        several(1...2) { run in
          let paragraphs = run.several(1...3) { $0.paragraph() }
          return run.clause(.section, paragraphs)
        }
      default: several(1...3) { $0.paragraph() }
      }
    if random.chance(50) { children += several(1...2) { $0.table() } }
    if kind == .annex, random.chance(25) { children += several(1...2) { $0.attachment(.appendix) } }
    var attachment = clause(kind, children)
    attachment.substance = .annexStatus(random.element(of: AnnexStatus.self))
    return attachment
  }

  /// A table: a header, and rows of which some are a programme's and some lack cells.
  mutating func table() -> Clause {
    let columns = random.number(in: 1...5)
    let rows = several(1...4) { run in
      let width = run.random.chance(85) ? columns : run.random.number(in: 0...columns)
      let cells = (0..<width).map { _ in run.clause(.cell) }
      return run.clause(.row, cells)
    }
    return clause(.table, rows)
  }

  mutating func provision() -> Clause {
    clause(.paragraph)
  }

  mutating func signature(of party: PartyID) -> Clause {
    var signature = clause(.signature)
    signature.substance = .signature(
      SignatureBlock(
        party, signatory: particular(words(1...3), .person),
        capacity: particular(words(1...9), .text)))
    return signature
  }

  /// Gives a clause the identities of the norms and terms that its words will hold.
  mutating func withStubs(_ clause: Clause) -> Clause {
    var clause = clause
    if random.chance(40) {
      clause.obligations = several(1...3) { run in
        run.serial += 1
        return Obligation(ObligationID("o\(run.serial)"), .duty, bearer: .each, action: "")
      }
    }
    if random.chance(15) {
      serial += 1
      clause.definitions = [Definition(TermID("Term \(serial)"), term: "")]
    }
    return clause
  }

  /// Notes what the words can refer to.
  mutating func index(_ tree: [Clause]) {
    levels = Self.levels(tree) + [Self.articles(tree).map(\.id)].filter { !$0.isEmpty }
    for clause in Self.all(tree) {
      clauses.append(clause.id)
      terms += clause.definitions.map(\.id)
      obligations += clause.obligations.map(\.id)
    }
  }

  private static func levels(_ siblings: [Clause]) -> [[ClauseID]] {
    let kinds = Clause.Kind.allCases.map { kind in siblings.filter { $0.kind == kind }.map(\.id) }
    return kinds.filter { !$0.isEmpty } + siblings.flatMap { levels($0.children) }
  }

  private static func articles(_ clauses: [Clause]) -> [Clause] {
    clauses.flatMap { clause in
      clause.kind == .article ? [clause] : clause.kind.isGrouping ? articles(clause.children) : []
    }
  }

  private static func all(_ clauses: [Clause]) -> [Clause] {
    clauses.flatMap { [$0] + all($0.children) }
  }
}
