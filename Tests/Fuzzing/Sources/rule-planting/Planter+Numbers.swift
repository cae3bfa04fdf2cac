import Agreements

extension Planter {
  /// Siblings of one kind whose numbers follow one another: the places among the clauses, with the numbers.
  private struct Run {
    var members: [Int]
    var numbers: [ArticleNumber]
  }

  mutating func duplicateNumber() -> Planting? {
    guard let run = random.pick(runs(ofAtLeast: 4, where: { $0 == .article })) else { return nil }
    let member = 1 + random.below(run.members.count - 2)
    let isEarlier = random.below(3) > 0
    let other = isEarlier ? member - 1 : member + 1
    guard let number = run.numbers[other].written,
      let edit = renumbering(run.members[member], as: number)
    else { return nil }
    return Planting(
      isEarlier ? "the number of the article before" : "the number of the article behind", [edit],
      in: text, orAt: [ground.clauses[run.members[other]].label])
  }

  mutating func numberGap() -> Planting? {
    let isArticle = random.below(4) > 0
    let runs = runs(ofAtLeast: 5) { isArticle ? $0 == .article : $0 == .paragraph }
    guard let run = random.pick(runs) else { return nil }
    let count = isArticle && run.members.count > 6 && random.below(4) == 0 ? 2 : 1
    let first = 1 + random.below(run.members.count - 2 - count)
    let start = ground.clauses[run.members[first]].source.lowerBound
    let next = ground.clauses[run.members[first + count]]
    let before = ground.clauses[run.members[first - 1]]
    return Planting(
      isArticle ? "articles removed: \(count)" : "paragraph removed",
      [Planting.Edit(range: start..<next.source.lowerBound, bytes: [])], in: text,
      orAt: [before.label, next.label], countsEdits: false)
  }

  mutating func swappedStyle() -> Planting? {
    let isArticle = random.below(3) == 0
    let runs = runs(ofAtLeast: 3) {
      isArticle ? $0 == .article : $0 == .paragraph || $0.isPlantedListItem
    }
    for run in random.shuffled(runs).prefix(20) {
      let place = random.below(run.members.count)
      let member = run.members[place]
      let number = run.numbers[place]
      // A label without a mark, or without a space behind it, is told by its digits alone.
      let label = ground.clauses[member].label
      guard number.prefix.isEmpty,
        isArticle || label.count > ground.clauses[member].number?.utf8.count ?? 0,
        isArticle || text[label.upperBound] <= 0x20
      else { continue }
      if !isArticle, random.below(4) == 0 {
        if let edit = otherEnclosure(of: member) {
          return Planting("label enclosed otherwise", [edit], in: text, orAt: [edit.range])
        }
        continue
      }
      let styles: [ArticleNumber.Style] =
        switch number.style {
        case .arabic: isArticle ? [.upperRoman] : [.lowerLetter, .upperRoman]
        case .upperRoman: [.arabic]
        case .lowerLetter: [.lowerRoman, .arabic]
        case .lowerRoman: [.lowerLetter, .arabic]
        case .upperLetter: [.lowerLetter, .arabic]
        }
      guard let style = random.pick(styles),
        let other = ArticleNumber(number.value, style).written,
        isArticle || !continuesOuterList(member, number.value, style),
        let edit = renumbering(member, as: other)
      else { continue }
      return Planting(
        "\(isArticle ? "article" : "point") in \(style) for \(number.style)", [edit], in: text,
        orAt: [])
    }
    return nil
  }

  /// A label with its number replaced.
  private func renumbering(_ clause: Int, as number: String) -> Planting.Edit? {
    let clause = ground.clauses[clause]
    guard let old = clause.number,
      let start = text.places(of: Array(old.utf8), in: clause.label).last
    else { return nil }
    return Planting.Edit(range: start..<start + old.utf8.count, bytes: Array(number.utf8))
  }

  /// Whether a list around a point would go on with a number, so that no reader could tell the two apart.
  private func continuesOuterList(
    _ clause: Int, _ value: Int, _ style: ArticleNumber.Style
  ) -> Bool {
    guard let before = ArticleNumber(value - 1, style).written else { return false }
    var parent = ground.clauses[clause].parent
    while let outer = parent {
      if ground.clauses[outer].number == before { return true }
      parent = ground.clauses[outer].parent
    }
    return false
  }

  /// A label with other marks around its number: "(b)" as "b." and "2." as "(2)".
  private mutating func otherEnclosure(of clause: Int) -> Planting.Edit? {
    let clause = ground.clauses[clause]
    guard let number = clause.number else { return nil }
    let label = String(decoding: text[clause.label], as: UTF8.self)
    let forms = ["(\(number))", "\(number))", "\(number)."]
    guard forms.contains(label), let other = random.pick(forms.filter { $0 != label }) else {
      return nil
    }
    return Planting.Edit(range: clause.label, bytes: Array(other.utf8))
  }

  /// The runs of siblings of which each goes on from the one before by one.
  private func runs(ofAtLeast count: Int, where isWanted: (Clause.Kind) -> Bool) -> [Run] {
    var open: [String: Run] = [:]
    var runs: [Run] = []
    func end(_ key: String) {
      if let run = open.removeValue(forKey: key), run.members.count >= count { runs.append(run) }
    }
    var order: [String] = []
    for (index, clause) in ground.clauses.enumerated() where isWanted(clause.kind) {
      guard let number = clause.number, clause.kind != .article || clause.source.count > 100
      else { continue }
      let key = "\(clause.kind) \(clause.parent ?? -1)"
      if !order.contains(key) { order.append(key) }
      if let run = open[key], let last = run.numbers.last,
        let next = ArticleNumber(last.value + 1, last.style, prefix: last.prefix).written,
        next == number
      {
        open[key]?.members.append(index)
        open[key]?.numbers.append(
          ArticleNumber(last.value + 1, last.style, prefix: last.prefix))
        continue
      }
      end(key)
      if let first = Self.first(number, clause.kind) {
        open[key] = Run(members: [index], numbers: [first])
      }
    }
    for key in order { end(key) }
    return runs
  }

  /// The number that begins a run; of articles any, of others the first one.
  private static func first(_ number: String, _ kind: Clause.Kind) -> ArticleNumber? {
    if kind == .article { return ArticleNumber(number) }
    return switch number {
    case "1": ArticleNumber(1, .arabic)
    case "I": ArticleNumber(1, .upperRoman)
    case "i": ArticleNumber(1, .lowerRoman)
    case "a": ArticleNumber(1, .lowerLetter)
    case "A": ArticleNumber(1, .upperLetter)
    default: nil
    }
  }
}

extension Clause.Kind {
  /// Whether a clause is a point of a list.
  var isPlantedListItem: Bool { self == .subparagraph || self == .item || self == .subitem }
}
