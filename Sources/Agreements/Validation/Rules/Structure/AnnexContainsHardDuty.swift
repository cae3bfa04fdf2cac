/// Reports duties in annexes that are said to be illustrative or not binding.
struct AnnexContainsHardDuty: Rule {
  let description = RuleDescription(
    "structure.annex-contains-hard-duty", "An annex that does not bind lays down no duties.",
    severity: .warning, basis: ["State Department Guidance on Non-Binding Documents"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    for annex in context.labeledAnnexes {
      guard let status = status(of: annex, context) else { continue }
      let places = annex.passages.lowerBound..<context.endOfPassages(of: annex)
      for place in places where context.passages[place].part != .heading {
        guard
          let modal = context.firstOccurrence(of: ["shall", "must"], inPassage: place),
          !isStatus(place, context)
        else { continue }
        findings.report(
          "“\(context.text(of: modal))” lays down a duty in an annex that does not bind; "
            + "use “will” or “may”", at: context.location(of: modal),
          notes: [Diagnostic.Note("the annex is said not to bind", at: status)])
      }
    }
  }

  /// Where it is said that an annex does not bind.
  private func status(of annex: ClauseUnit, _ context: RuleContext) -> Location? {
    switch annex.clause.substance {
    case .annexStatus(.nonBinding), .annexStatus(.illustrative): return context.location(of: annex)
    case .annexStatus(.integral): return nil
    default: break
    }
    let places = annex.passages.lowerBound..<context.endOfPassages(of: annex)
    for place in places.prefix(3) {
      if let found = context.firstOccurrence(of: Self.statuses, inPassage: place) {
        return context.location(of: found)
      }
    }
    // A clause of the agreement that speaks of this annex.
    guard let number = annex.number.map({ Array($0.utf8) }) else { return nil }
    for found in context.occurrences(of: Self.clauseStatuses) {
      let passage = context.passages[found.passage]
      guard !places.contains(found.passage) else { continue }
      for word in ["Annex ", "Schedule ", "Appendix "] {
        guard let range = passage.bytes.firstRange(of: Array(word.utf8) + number),
          range.upperBound < found.range.lowerBound, found.range.lowerBound - range.upperBound < 80,
          !ByteText(passage.bytes).isLetter(at: range.upperBound),
          !ByteText(passage.bytes)[range.upperBound].isDigit
        else { continue }
        return context.location(of: found)
      }
    }
    return nil
  }

  private func isStatus(_ place: Int, _ context: RuleContext) -> Bool {
    context.firstOccurrence(of: Self.statuses, inPassage: place) != nil
  }

  private static let statuses: [Phrase] = [
    "illustrative", "for illustration", "non binding", "nonbinding", "not binding",
    "not legally binding", "not intended to bind", "creates no obligation",
    "creates no obligations",
    "for information only", "for reference only",
  ]

  private static let clauseStatuses: [Phrase] = statuses + ["is illustrative", "does not bind"]
}
