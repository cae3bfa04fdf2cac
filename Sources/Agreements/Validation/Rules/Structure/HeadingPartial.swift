/// Reports articles without a heading in a text whose other articles have one.
struct HeadingPartial: Rule {
  let description = RuleDescription(
    "structure.heading-partial", "All articles have headings, or none has.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let articles = context.units(of: .article).filter { !$0.isAttached }
    let without = articles.filter { $0.clause.heading == nil }
    // Where few have one, those may be the first lines of their texts.
    guard let first = without.first, articles.count >= 3,
      without.count * (context.isRead ? 3 : 2) <= articles.count
    else { return }
    findings.report(
      without.count == 1
        ? "this article has no heading, while the others have one"
        : "\(without.count) of \(articles.count) articles have no heading",
      at: context.location(of: first),
      notes: without.dropFirst().prefix(10).map {
        Diagnostic.Note("nor has this one", at: context.location(of: $0))
      })
  }
}
