/// Reports duties of "the competent authority" that nobody designates.
struct OrganUndesignated: Rule {
  let description = RuleDescription(
    "party.organ-undesignated", "An organ that has a duty is named or designated.",
    severity: .warning,
    confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  private static let kinds: Set<String> = [
    "competent", "appropriate", "relevant", "responsible",
  ]

  private static let organs: Set<String> = [
    "authority", "authorities", "body", "bodies", "organ", "organs", "agency", "agencies",
    "institution", "institutions",
  ]

  private static let designations: [Phrase] = [
    "designate", "designates", "designated", "designation", "designate as", "appoint", "appoints",
    "competent authority means", "competent authorities means", "competent authorities are",
    "competent authority is", "competent authorities for the purposes",
    "competent authorities shall be",
    "competent authority shall be", "competent authorities referred to",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    var places: [NormSubject] = []
    for subject in context.foreignSubjects(of: [.duty, .prohibition]) {
      let words = subject.folded
      guard let kind = words.firstIndex(where: Self.kinds.contains), kind <= 2,
        words.dropFirst(kind + 1).prefix(2).contains(where: Self.organs.contains)
      else { continue }
      places.append(subject)
    }
    guard !places.isEmpty, context.occurrences(of: Self.designations).isEmpty,
      !context.definitions.contains(where: { isOrgan($0.definition.term) })
    else { return }
    findings.report(
      places, atMost: 1, location: { context.location(of: $0) },
      message: {
        "nothing says who “\($0.words)” is; name the organ or let each party designate one"
      },
      summary: {
        "nothing says who “\($0.words)” is, here and in \($1 - 1) other places; name the organs or let each party "
          + "designate them"
      })
  }

  private func isOrgan(_ term: String) -> Bool {
    term.folded().contains(where: Self.organs.contains)
  }
}
