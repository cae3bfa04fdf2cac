import Agreements

extension AgreementGenerator.Run {
  /// A reference to something that exists.
  mutating func reference(within kinds: [Clause.Kind]) -> Reference {
    Reference(
      target(within: kinds), form: random.element(of: Reference.Form.self),
      fragment: maybe(20) { $0.fragment() },
      function: random.element(of: Reference.Function.self),
      wording: maybe(15) { $0.words(1...4) })
  }

  private mutating func target(within kinds: [Clause.Kind]) -> Reference.Target {
    switch random.number(in: 0...9) {
    case 0...3: .clauses(targets(1...1))
    case 4: .clauses(distinct(targets(2...4)))
    case 5: .clauses(several(2...4, of: random.element(of: levels)))
    case 6: range(of: random.element(of: levels))
    case 7 where !kinds.isEmpty: .enclosing(random.element(of: kinds))
    case 8:
      .external(
        random.element(of: cast.instruments).id,
        pinpoint: maybe(60) { "Article \($0.random.number(in: 1...99))" })
    default: .agreement
    }
  }

  private func distinct(_ ids: [ClauseID]) -> [ClauseID] {
    var seen: Set<ClauseID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// Some clauses of a level, in the order of the document.
  private mutating func several(_ range: ClosedRange<Int>, of level: [ClauseID]) -> [ClauseID] {
    let chosen = Set(several(range) { $0.random.element(of: level) })
    return level.filter(chosen.contains)
  }

  private mutating func range(of level: [ClauseID]) -> Reference.Target {
    let start = random.number(in: 0...(level.count - 1))
    let end = random.number(in: start...(level.count - 1))
    return .range(from: level[start], through: level[end])
  }

  private mutating func fragment() -> Reference.Fragment {
    switch random.number(in: 0...2) {
    case 0: .chapeau
    case 1: .closingWords
    default: .sentence(random.number(in: 1...25))
    }
  }
}
