/// Reports duties of the United States to pay that are not subject to the availability of appropriated funds.
struct FundingUnqualified: Rule {
  let description = RuleDescription(
    "norm.funding-unqualified",
    "A financial duty of the United States is subject to the availability of appropriated funds.",
    severity: .warning.rising(to: .error, at: .signature), confidence: .heuristic(percent: 85),
    basis: ["U.S. Constitution art. I § 9 cl. 7", "31 U.S.C. 1341"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard let party = context.unitedStates?.party,
      !party.officialName.contains("Mexican")
    else { return }
    let provisos = context.units(naming: Self.provisos)
    // A proviso that speaks of the whole agreement covers every duty.
    if context.occurrences(of: Self.provisos).contains(where: { isGeneral($0, context) }) { return }
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.reaches(.unconditionalConduct),
        !norm.obligation.qualifiers.contains(.availabilityOfFunds),
        let text = context.normText(of: norm), context.isFinancial(text),
        context.bearer(of: norm, text).binds(party.id),
        !context.bearsOwnCosts(text), !context.hasWord(Self.noFunding, in: text.places),
        !provisos.meets(context.articleRange(of: norm.unit))
      else { continue }
      findings.report(
        "\(party.shortName) is to pay without regard to appropriations; "
          + "write “subject to the availability of appropriated funds”",
        at: context.location(of: norm),
        atMost: context.bearer(of: norm, text).isOneSided ? nil : .warning)
    }
  }

  private func isGeneral(_ proviso: Occurrence, _ context: RuleContext) -> Bool {
    let words = context.places(
      in: max(0, proviso.range.lowerBound - 300)..<proviso.range.upperBound + 300,
      ofPassage: proviso.passage)
    return context.hasWord(Self.whole, in: words)
  }

  private static let provisos: [Phrase] = [
    "availability of funds", "availability of appropriated funds", "appropriated funds",
    "available funds", "availability of appropriations", "appropriation of funds",
    "appropriations", "availability of resources", "funds appropriated", "availability of funding",
    "availability of budgetary resources",
  ]
  private static let whole = Set(
    foldedWords:
      "agreement obligations activities commitments implementation memorandum undertakings")
  private static let noFunding = Set(
    foldedWords: "borne taxes tax duties compensation damages")
}
