/// Reports wordings of the sources that a recorded correction sets right.
struct FactContradicted: Rule {
  let description = RuleDescription(
    "prov.fact-contradicted", "Slips of the sources that are recorded are not repeated.",
    severity: .warning.rising(to: .error, at: .initialling), basis: ["project practice"],
    fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let corrections = context.agreement.corrections
    guard !corrections.isEmpty else { return }
    for diagnostic in SourceVerification(of: context.agreement, against: []).correctionDiagnostics {
      let correction = corrections.first {
        diagnostic.message == "“\($0.wording)” is wrong; right is: \($0.correct)"
      }
      guard let correction, let unit = diagnostic.location.clause.flatMap({ context.unit($0) }),
        let words = words(correction, in: unit, context)
      else {
        findings.report(diagnostic.message, at: context.place(of: diagnostic))
        continue
      }
      let location = context.location(of: words)
      findings.report(
        diagnostic.message, at: location, notes: [Diagnostic.Note(correction.basis)],
        fixIts: [
          FixIt(
            "write “\(correction.correct)”", .needsReview,
            [.replaceWords(at: location, with: correction.correct)])
        ])
    }
  }

  private func words(
    _ correction: Correction, in unit: ClauseUnit, _ context: RuleContext
  ) -> Occurrence? {
    let phrase = Phrase(correction.wording)
    return unit.passages.lazy.compactMap {
      context.firstOccurrence(of: [phrase], inPassage: $0)
    }.first
  }
}
