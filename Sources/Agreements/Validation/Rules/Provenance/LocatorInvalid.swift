/// Reports citations of paragraphs that do not exist.
struct LocatorInvalid: Rule {
  let description = RuleDescription(
    "prov.locator-invalid", "Each paragraph that is cited exists in its source.",
    severity: .error, basis: ["project practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.recordsProvenance else { return }
    for finding in context.sourceFindings(description.id) {
      findings.report("\(finding.message); cite one that it has", at: finding.location)
    }
    // Without the text, its record tells how many paragraphs it has.
    let documents = Dictionary(context.agreement.sources.map { ($0.id, $0) }) { first, _ in first }
    for unit in context.units {
      for locator in unit.clause.citations.compactMap(\.locator)
      where context.sourceText(locator.document) == nil {
        if let document = documents[locator.document] {
          guard locator.paragraph < 1 || locator.paragraph > document.paragraphCount else {
            continue
          }
          findings.report(
            "“\(document.id)” has \(document.paragraphCount) paragraphs and no paragraph \(locator.paragraph); cite one that it has",
            at: context.location(of: unit))
        } else {
          findings.report(
            "there is no source document “\(locator.document)”; add it or cite another",
            at: context.location(of: unit))
        }
      }
    }
  }
}
