/// Reports definitions that both close and open the meaning of a term.
struct MeansAndIncludes: Rule {
  let description = RuleDescription(
    "def.means-and-includes", "A term means something or includes it, not both.",
    severity: .remark, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for found in context.occurrences(of: Self.phrases) {
      let location = context.location(of: found)
      let words = context.text(of: found)
      let isPlural = words.lowercased().contains("mean and")
      findings.report(
        "“\(words)” leaves open whether the meaning is exhaustive", at: location,
        fixIts: (isPlural ? ["mean", "include"] : ["means", "includes"]).map { word in
          FixIt("write “\(word)”", .needsReview, [.replaceWords(at: location, with: word)])
        })
    }
  }

  private static let phrases: [Phrase] = [
    "means and includes", "mean and include", "includes and means", "means or includes",
    "means and shall include",
  ]
}
