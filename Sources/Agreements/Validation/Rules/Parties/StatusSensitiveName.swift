/// Reports forms of names that the house style avoids.
struct StatusSensitiveName: Rule {
  let description = RuleDescription(
    "party.status-sensitive-name", "Names whose form matters are written as the house style says.",
    severity: .remark, basis: ["policy of the user"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for name in context.knowledge.houseStyle.names {
      let avoided = Array(name.avoid.utf8)
      guard !avoided.isEmpty else { continue }
      let wanted = Array(name.use.utf8)
      for occurrence in context.occurrences(of: [Phrase(name.avoid)]) {
        let bytes = context.passages[occurrence.passage].bytes
        let start = max(0, occurrence.range.lowerBound - avoided.count)
        guard let range = bytes.firstRange(of: avoided, from: start),
          range.overlaps(occurrence.range)
        else { continue }
        // The form that is wanted may hold the one that is not.
        let around = max(0, range.lowerBound - wanted.count)
        if !wanted.isEmpty, let right = bytes.firstRange(of: wanted, from: around),
          right.lowerBound <= range.lowerBound, right.upperBound >= range.upperBound
        {
          continue
        }
        findings.report(
          "“\(name.avoid)” is to be written “\(name.use)”: \(name.reason)",
          at: context.location(of: Occurrence(passage: occurrence.passage, range: range)))
      }
    }
  }
}
