/// Reports numbers, dates and names that occur in no paragraph that is cited.
struct InventedSpecific: Rule {
  let description = RuleDescription(
    "prov.invented-specific",
    "Every number, date, amount and name of a provision occurs in its source or stands in a placeholder.",
    severity: .error, basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard !context.knowledge.sources.isEmpty else { return }
    let known = Set(context.knowledge.sources.map(\.document))
    // A clause that cites a text that is not at hand cannot be checked.
    let citations = context.agreement.effectiveCitations
    let verification = SourceVerification(of: context.agreement, against: context.knowledge.sources)
    for diagnostic in verification.specificsDiagnostics {
      guard let id = diagnostic.location.clause else {
        findings.report(diagnostic.message, at: context.titleLocation)
        continue
      }
      let cited = (citations[id] ?? []).compactMap(\.locator)
      guard cited.allSatisfy({ known.contains($0.document) }) else { continue }
      findings.report(
        diagnostic.message, at: context.place(of: diagnostic),
        notes: [Diagnostic.Note("without a source the particular belongs in a placeholder")])
    }
  }
}

extension RuleContext {
  /// The place of the title, or of the agreement if it has none.
  var titleLocation: Location {
    guard let title = passages.firstIndex(where: { $0.part == .title }) else { return .agreement }
    return location(0..<passages[title].bytes.count, inPassage: title)
  }
}
