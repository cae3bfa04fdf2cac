/// Reports clauses more than four levels below their article.
struct Depth: Rule {
  let description = RuleDescription(
    "structure.depth", "A clause stands at most four levels below its article.",
    severity: .remark, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var depths = [Int](repeating: 0, count: context.units.count)
    for unit in context.units {
      guard let parent = unit.parent else { continue }
      let isBelow = context.units[parent].clause.kind == .article || depths[parent] > 0
      guard isBelow else { continue }
      switch unit.clause.kind {
      case .paragraph, .subparagraph, .item, .subitem: depths[unit.position] = depths[parent] + 1
      default: continue
      }
      // One finding for each list that is too deep.
      guard depths[unit.position] == Self.deepest + 1, unit.position == parent + 1 else { continue }
      findings.report(
        "this is the fifth level below the article; raise the list or split the article",
        at: context.location(of: unit))
    }
  }

  private static let deepest = 4
}
