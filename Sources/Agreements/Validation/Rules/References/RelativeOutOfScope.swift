/// Reports references to the place around them, or beside it, where there is none such.
struct RelativeOutOfScope: Rule {
  let description = RuleDescription(
    "ref.relative-out-of-scope", "“This” and “the preceding” have something to point to.",
    severity: .error, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var ends = Ends(
      firstArticle: context.positions(of: .article).first,
      lastArticle: context.positions(of: .article).last)
    for located in context.references {
      switch located.reference.target {
      case .enclosing(let kind) where !context.isRead:
        guard let unit = context.unit(of: located.occurrence),
          context.enclosing(kind, of: unit) == nil
        else { continue }
        report(located, "stands in no \(kind.name)", context, into: &findings)
      case .unresolved:
        guard let problem = problem(located, context, &ends) else { continue }
        report(located, problem, context, into: &findings)
      default: break
      }
    }
  }

  private func report(
    _ located: LocatedReference, _ problem: String, _ context: RuleContext,
    into findings: inout Findings
  ) {
    findings.report(
      "“\(context.text(of: located.occurrence))” \(problem); name the clause that is meant",
      at: context.location(of: located.occurrence))
  }

  /// Why a relative reference has no target, where this is certain.
  private func problem(
    _ located: LocatedReference, _ context: RuleContext, _ ends: inout Ends
  ) -> String? {
    guard let form = context.form(of: located), let step = form.targets.first?.steps.first,
      form.targets.count == 1, let unit = context.unit(of: located.occurrence)
    else { return nil }
    switch step.designation {
    case .this:
      guard unit.clause.kind == .recital || unit.clause.kind == .wordsOfAgreement,
        step.unit == .article || step.unit == .paragraph || step.unit == .chapter,
        context.passages[located.passage].bytes.count < 2_000
      else { return nil }
      return "stands in no \(name(of: step.unit))"
    case .preceding:
      return isFirst(unit, step.unit, located, context, &ends)
        ? "has no \(name(of: step.unit)) before it" : nil
    case .following:
      guard step.unit == .article, let article = context.article(around: unit),
        ends.lastArticle == article.position,
        article.subtree.upperBound < context.units.count
      else { return nil }
      return "has no article after it"
    default: return nil
    }
  }

  /// Whether nothing of a kind stands before a reference, neither as a clause nor as lines that bear no number.
  private func isFirst(
    _ unit: ClauseUnit, _ kind: ReferenceUnit, _ located: LocatedReference, _ context: RuleContext,
    _ ends: inout Ends
  ) -> Bool {
    let bytes = context.passages[located.passage].bytes
    // Before the end of the first sentence there is nothing; behind it there may be paragraphs without numbers.
    guard ends.sentenceEnd(of: located.passage, bytes) >= located.range.lowerBound,
      context.passages[located.passage].part == .text,
      let article = context.article(around: unit)
    else { return false }
    switch kind {
    case .paragraph:
      if unit.position == article.position { return true }
      return unit.clause.kind == .paragraph && unit.parent == article.position
        && unit.position == article.position + 1 && (unit.number == "1" || unit.number == nil)
        && article.clause.prose.isEmpty
    case .article:
      return ends.firstArticle == article.position
        && (article.number == "1" || article.number == "I")
    default: return false
    }
  }

  /// The first and the last article, and where the first sentence of a passage ends.
  private struct Ends {
    var firstArticle: Int?
    var lastArticle: Int?
    private var sentenceEnds: [Int: Int] = [:]

    init(firstArticle: Int?, lastArticle: Int?) {
      self.firstArticle = firstArticle
      self.lastArticle = lastArticle
    }

    mutating func sentenceEnd(of passage: Int, _ bytes: [UInt8]) -> Int {
      let end =
        sentenceEnds[passage] ?? bytes.firstIndex { $0 == 0x2E || $0 == 0x3B } ?? bytes.count
      sentenceEnds[passage] = end
      return end
    }
  }

  private func name(of unit: ReferenceUnit) -> String {
    unit.kind?.name.lowercased() ?? "clause"
  }
}
