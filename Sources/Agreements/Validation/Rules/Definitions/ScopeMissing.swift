/// Reports lists of definitions that do not say where they apply.
struct ScopeMissing: Rule {
  let description = RuleDescription(
    "def.scope-missing", "Definitions say for which part of the text they are made.",
    severity: .remark, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    var groups: [Int: [LocatedDefinition]] = [:]
    var order: [Int] = []
    for located in context.definitions where located.definition.relation == .means {
      let unit = context.units[located.unit]
      let article = context.enclosing(.article, of: unit) ?? unit
      guard !unit.isAttached else { continue }
      if groups[article.position] == nil { order.append(article.position) }
      groups[article.position, default: []].append(located)
    }
    for position in order {
      guard let group = groups[position], group.count >= 2,
        group.allSatisfy({ $0.definition.scope == .agreement })
      else { continue }
      let article = context.units[position]
      guard !saysScope(article, group, context) else { continue }
      findings.report(
        "the definitions do not say for which part of the text they are made, as by “for the "
          + "purposes of this Agreement”", at: context.location(of: article))
    }
  }

  private func saysScope(
    _ article: ClauseUnit, _ group: [LocatedDefinition], _ context: RuleContext
  ) -> Bool {
    guard let first = group.first else { return true }
    let end = min(article.subtree.upperBound, first.unit + 1)
    return context.units[article.position..<end].contains {
      context.statesScope($0) || context.contains(Self.words, in: $0.position..<$0.position + 1)
    }
  }

  private static let words: [Phrase] = [
    "purpose", "purposes", "as used", "used in", "herein", "throughout", "application of",
    "implementation of", "unless the context", "context otherwise", "where the context",
  ]
}
