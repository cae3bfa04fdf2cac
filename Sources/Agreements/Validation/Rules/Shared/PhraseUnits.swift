/// The clauses in which some phrases stand.
struct PhraseUnits: Sendable {
  /// The positions of the clauses, in order.
  private let units: [Int]

  /// Whether the phrases stand in the title.
  let isInTitle: Bool

  init(_ context: RuleContext, _ phrases: [Phrase]) {
    var units: [Int] = []
    var isInTitle = false
    for occurrence in context.occurrences(of: phrases) {
      guard let unit = context.passages[occurrence.passage].unit else {
        isInTitle = true
        continue
      }
      if units.last != unit { units.append(unit) }
    }
    self.units = units
    self.isInTitle = isInTitle
  }

  /// Whether the phrases stand nowhere, not even in the title.
  var isEmpty: Bool { units.isEmpty && !isInTitle }

  /// Whether one of the phrases stands in one of the clauses.
  func meets(_ range: Range<Int>) -> Bool {
    let low = units.indices.partitioningIndex { units[$0] >= range.lowerBound }
    return low < units.count && units[low] < range.upperBound
  }
}

extension RuleContext {
  /// The clauses in which some phrases stand.
  func units(naming phrases: [Phrase]) -> PhraseUnits { PhraseUnits(self, phrases) }

  /// The article around a clause with all that is within it; the clause with its own points outside any article.
  func articleRange(of position: Int) -> Range<Int> {
    (enclosing(.article, of: units[position]) ?? outermostText(of: position)).subtree
  }

  private func outermostText(of position: Int) -> ClauseUnit {
    var unit = units[position]
    while let parent = unit.parent {
      let around = units[parent]
      switch around.clause.kind {
      case .paragraph, .subparagraph, .item, .subitem: unit = around
      default: return unit
      }
    }
    return unit
  }
}
