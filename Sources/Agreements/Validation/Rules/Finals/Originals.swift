/// Reports a closing formula that does not say how many originals are signed, or says one.
struct Originals: Rule {
  let description = RuleDescription(
    "final.originals", "The closing formula says that each party gets an original.",
    severity: .remark, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, let closing = context.locatedClosingFormula,
      !closing.formula.occasions.isEmpty,
      let unit = context.unit(ofPassage: closing.passage)
    else { return }
    let place = context.location(of: unit)
    if closing.formula.originals == 1 {
      findings.report("the agreement is done in one original; each party needs its own", at: place)
    } else if closing.formula.originals == nil, !context.contains(Self.words, in: unit.subtree),
      context.occurrences(of: ["in duplicate", "two originals", "two original"]).isEmpty
    {
      findings.report("the closing formula does not say how many originals are signed", at: place)
    }
  }

  private static let words: [Phrase] = [
    "original", "originals", "duplicate", "triplicate", "quadruplicate", "copies", "copy",
    "counterparts", "exemplars", "exemplar", "twofold", "sets", "specimens", "examples",
  ]
}
