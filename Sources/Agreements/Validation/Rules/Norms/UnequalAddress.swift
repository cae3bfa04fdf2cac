/// Reports words by which one party is treated as the other's pupil or ward.
struct UnequalAddress: Rule {
  let description = RuleDescription(
    "norm.unequal-address", "The Parties speak to one another as equals.", severity: .remark,
    confidence: .heuristic(percent: 75), basis: ["Charter of the United Nations art. 2(1)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: Self.phrases) {
      findings.report(
        "“\(context.text(of: occurrence))” places one Party under the other; "
          + "write of cooperation or partnership", at: context.location(of: occurrence))
    }
  }

  private static let phrases: [Phrase] = [
    "mentor", "mentors", "mentored", "mentoring", "mentorship", "tutelage", "tutelary",
    "junior partner", "senior partner", "client state", "patron state", "big brother",
    "elder brother", "older brother", "younger brother", "civilising mission",
    "civilizing mission", "backward country", "backward state", "backward nation", "vassal",
  ]
}
