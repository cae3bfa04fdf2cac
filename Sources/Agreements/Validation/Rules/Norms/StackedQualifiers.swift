/// Reports duties that several softening words leave nearly empty.
struct StackedQualifiers: Rule {
  let description = RuleDescription(
    "norm.stacked-qualifiers", "A duty is softened by one proviso at most.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty else { continue }
      var softeners: [String] = []
      switch norm.obligation.force {
      case .endeavour?, .bestEfforts?: softeners.append("an effort only")
      default: break
      }
      let isWeak = !softeners.isEmpty
      for (qualifier, name) in Self.soft where norm.obligation.qualifiers.contains(qualifier) {
        softeners.append(name)
      }
      guard softeners.count > 1, let text = context.normText(of: norm) else { continue }
      // "appropriate measures" are measures, and soften nothing.
      if norm.obligation.qualifiers.contains(.asAppropriate),
        context.firstOccurrence(of: Self.provisos, inPlaces: text.places) == nil
      {
        softeners.removeAll { $0 == "“as appropriate”" }
      }
      if isWeak, let verb = context.behindEffort(text), context.wordKey(at: verb) == Self.consider {
        softeners.append("“consider”")
      }
      guard softeners.count > 1 else { continue }
      findings.report(
        "several words soften this duty: \(softeners.joined(separator: ", ")); keep one",
        at: context.location(of: norm))
    }
  }

  private static let soft: [(Qualifier, String)] = [
    (.asAppropriate, "“as appropriate”"), (.asFarAsPossible, "“as far as possible”"),
    (.inPrinciple, "“in principle”"), (.caseByCase, "“case by case”"),
  ]
  private static let consider = FoldedWord("consider")
  private static let provisos: [Phrase] = [
    "as appropriate", "where appropriate", "if appropriate", "when appropriate", "as necessary",
    "where necessary", "if necessary", "when necessary", "as relevant", "where relevant",
    "whenever appropriate", "whenever necessary", "as needed", "where needed", "if needed",
    "as required", "where required", "as it deems appropriate", "as they deem appropriate",
  ]
}
