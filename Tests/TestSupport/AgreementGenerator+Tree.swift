import Agreements

// The tree: kinds, identities and the rules of numbering, with no words yet.
extension AgreementGenerator.Run {
  mutating func tree() -> [Clause] {
    guard budget > 3 else { return several(1...budget) { $0.article() } }
    var tree: [Clause] = []
    if random.chance(75) { tree.append(preamble()) }
    tree += operativePart()
    if random.chance(70) {
      tree.append(clause(.testimonium))
      let signing = random.chance(50) ? cast.parties.both : cast.parties.both.reversed()
      tree += signing.map { signature(of: $0.id) }
    }
    if budget > 0 { tree += several(0...2) { $0.attachment(.annex) } }
    if budget > 0, random.chance(15) { tree.append(attachment(.appendix)) }
    return tree
  }

  /// A clause of a kind, which takes one from the budget.
  mutating func clause(_ kind: Clause.Kind, _ children: [Clause] = []) -> Clause {
    budget -= 1
    let rule: Clause.NumberingRule =
      switch random.number(in: 1...40) {
      case 1: .insertedMultiplicative
      case 2: .insertedLetter
      case 3: .unnumbered
      default: .sequential
      }
    return Clause(identity(), kind, children: children, numbering: rule)
  }

  private mutating func preamble() -> Clause {
    let parties = clause(.partyClause)
    let recitals = several(0...4) { $0.clause(.recital) }
    let agreed = clause(.wordsOfAgreement)
    return clause(.preamble, [parties] + recitals + [agreed])
  }

  private mutating func operativePart() -> [Clause] {
    switch shape {
    case .articles: several(1...10) { $0.article() }
    case .parts: groups([.part, .chapter, .section])
    case .titles: groups([.title])
    case .compoundChapters: groups(random.chance(50) ? [.chapter] : [.part, .title, .chapter])
    case .mixed:
      several(0...2) { $0.article() } + groups([.chapter]) + several(0...2) { $0.article() }
    case .paragraphs: several(1...8) { $0.paragraph() }
    case .sections:
      several(1...5) { run in
        let paragraphs = run.several(1...4) { $0.paragraph() }
        return run.clause(.section, paragraphs)
      }
    }
  }

  private mutating func groups(_ kinds: [Clause.Kind]) -> [Clause] {
    guard let kind = kinds.first else { return several(1...4) { $0.article() } }
    return several(1...3) { run in
      let children =
        run.budget > 0 || run.random.chance(20) ? run.groups(Array(kinds.dropFirst())) : []
      return run.clause(kind, children)
    }
  }

  private mutating func article() -> Clause {
    guard budget > 0 else { return clause(.article) }
    let children: [Clause] =
      switch random.number(in: 1...8) {
      case 1: []
      case 2: list(.subparagraph)
      case 3: several(2...6) { $0.provision() }
      default: several(1...4) { $0.paragraph() }
      }
    return joined(clause(.article, children))
  }

  func isList(_ clause: Clause) -> Bool {
    !clause.children.isEmpty && clause.children.allSatisfy(\.kind.isListItem)
  }

  mutating func joined(_ clause: Clause) -> Clause {
    var clause = clause
    guard isList(clause) else { return clause }
    clause.connective = maybe(75) { $0.random.element(of: ListConnective.self) }
    return clause
  }

  mutating func paragraph() -> Clause {
    var children: [Clause] = []
    if budget > 0, random.chance(35) { children = list(.subparagraph) }
    if budget > 0, random.chance(4) { children = [table()] }
    return joined(withStubs(clause(.paragraph, children)))
  }

  /// The items of a list, which may hold lists of their own, three levels deep.
  private mutating func list(_ kind: Clause.Kind) -> [Clause] {
    let long = random.chance(3)
    return several(long ? 27...29 : 1...4) { run in
      let goesDown = run.budget > 0 && kind != .subitem && run.random.chance(30)
      let children = goesDown ? run.list(kind.itemKind) : []
      return run.joined(run.withStubs(run.clause(kind, children)))
    }
  }
}
