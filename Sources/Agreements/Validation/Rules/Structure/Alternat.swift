/// Reports what keeps each party's original from naming that party first.
struct Alternat: Rule {
  let description = RuleDescription(
    "structure.alternat", "There are two originals, and each names its own party first.",
    severity: .remark,
    basis: ["practice of the alternat", "11 FAM 720"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    checkOriginals(context, into: &findings)
    if context.isRead {
      checkSignatures(context, into: &findings)
    } else {
      checkPairs(context, into: &findings)
    }
  }

  /// One original cannot name each party first.
  private func checkOriginals(_ context: RuleContext, into findings: inout Findings) {
    let count = context.closingFormula?.originals ?? originals(context)
    guard count == 1,
      let testimonium = context.units(of: .testimonium).last
    else { return }
    findings.report(
      "a single original cannot name each party first; have one for each",
      at: context.location(of: testimonium))
  }

  private func originals(_ context: RuleContext) -> Int? {
    for position in context.typedClauses {
      if case .languages(let provision) = context.units[position].clause.substance {
        return provision.originals
      }
    }
    return nil
  }

  /// In the original of a party that is named first, it also signs first.
  private func checkSignatures(_ context: RuleContext, into findings: inout Findings) {
    let blocks = context.signatureBlocks
    let parties = context.agreement.parties
    guard blocks.count == 2, blocks[0].block.party == parties.second.id,
      blocks[1].block.party == parties.first.id
    else { return }
    findings.report(
      "\(parties.second.shortName) signs first, while \(parties.first.shortName) is named first",
      at: context.location(of: blocks[0].unit))
  }

  /// Names that stand in a fixed order are the same in both originals.
  private func checkPairs(_ context: RuleContext, into findings: inout Findings) {
    let parties = context.agreement.parties
    let title = context.agreement.title
    let hasPair = !title.pairs.isEmpty
    let text = context.passages.first?.unit == nil ? context.passages.first : nil
    guard !hasPair, let text else { return }
    let places = [parties.first, parties.second].map { party in
      [party.officialName, party.shortName].compactMap { name in
        name.isEmpty ? nil : text.bytes.firstRange(of: Array(name.utf8))
      }.first
    }
    guard let first = places[0], let second = places[1] else { return }
    let words = min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
    findings.report(
      "the title names the parties in a fixed order; write them as a pair, so that each original "
        + "can name its own party first", at: Location(part: .title, words: TextRange(words)))
  }
}
