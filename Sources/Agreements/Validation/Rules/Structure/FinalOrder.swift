/// Reports articles that belong to the beginning and stand behind the final provisions.
struct FinalOrder: Rule {
  let description = RuleDescription(
    "structure.final-order", "Final provisions stand at the end.", severity: .remark,
    confidence: .heuristic(percent: 85), basis: ["UN Final Clauses Handbook"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let articles = context.units(of: .article).filter { !$0.isAttached }
    // The first article that ends the agreement or puts it into force; anything about that in the first third of a
    // text is a clause on something else.
    guard
      let final = articles.firstIndex(where: { isFinal($0, context) }),
      (final + 1) * 3 > articles.count
    else { return }
    for article in articles[(final + 1)...] where isOpening(article, context) {
      findings.report(
        "this article belongs before the final provisions", at: context.location(of: article),
        notes: [
          Diagnostic.Note(
            "the final provisions begin here", at: context.location(of: articles[final]))
        ])
    }
  }

  private func isFinal(_ article: ClauseUnit, _ context: RuleContext) -> Bool {
    let values = context.units[article.subtree].contains { unit in
      switch unit.clause.substance {
      case .entryIntoForce, .termination, .duration: true
      default: false
      }
    }
    return values || heading(of: article, context, holds: Self.finals)
  }

  private func isOpening(_ article: ClauseUnit, _ context: RuleContext) -> Bool {
    heading(of: article, context, holds: Self.openings)
      && !heading(of: article, context, holds: Self.finals + Self.exceptions)
  }

  private func heading(
    of article: ClauseUnit, _ context: RuleContext, holds phrases: [Phrase]
  ) -> Bool {
    guard let place = article.passages.first, context.passages[place].part == .heading else {
      return false
    }
    return context.firstOccurrence(of: phrases, inPassage: place) != nil
  }

  private static let finals: [Phrase] = [
    "entry into force", "termination", "denunciation", "final provisions", "final clauses",
    "duration", "validity", "withdrawal",
  ]

  private static let openings: [Phrase] = [
    "definition", "definitions", "scope", "purpose", "purposes", "objective", "objectives",
    "general principles", "scope of application", "interpretation of terms",
  ]

  private static let exceptions: [Phrase] = ["territorial", "geographical", "amendment"]
}
