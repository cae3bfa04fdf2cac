/// Reports parties that have no place to sign, or more than one.
struct SignatureBlocks: Rule {
  let description = RuleDescription(
    "structure.signature-blocks", "Each party has one signature block, which names who signs.",
    severity: .silent.rising(to: .error, at: .signature), basis: ["VCLT art. 12"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let blocks = context.signatureBlocks
    let others = context.positions(of: .signature).count - blocks.count
    guard !context.isRead else {
      // Published texts often leave the signatures out; one that prints some and not all is to be looked at.
      checkRead(blocks, others: others, context, into: &findings)
      return
    }
    for party in context.agreement.parties.both {
      let own = blocks.filter { $0.block.party == party.id }
      if own.isEmpty {
        findings.report(
          "there is no place where \(party.shortName) signs", at: .agreement)
      }
      reportSurplus(own, context, party, into: &findings)
    }
    guard context.stage == .inForce else { return }
    for (unit, block) in blocks where block.signatory.value == nil || block.capacity.value == nil {
      findings.report(
        "the signature does not say who signed and in which capacity",
        at: context.location(of: unit))
    }
  }

  private func checkRead(
    _ blocks: [(unit: ClauseUnit, block: SignatureBlock)], others: Int, _ context: RuleContext,
    into findings: inout Findings
  ) {
    guard others == 0, let first = blocks.first, !holdsBoth(first.unit, context) else { return }
    let parties = context.agreement.parties.both
    if blocks.count == 1, let missing = parties.first(where: { $0.id != first.block.party }) {
      findings.report(
        "there is no place where \(missing.shortName) signs", at: context.location(of: first.unit))
    }
    guard blocks.count == 3 else { return }
    for party in parties {
      reportSurplus(blocks.filter { $0.block.party == party.id }, context, party, into: &findings)
    }
  }

  /// Whether the words of one block are those of two in columns: "For the one … For the other".
  private func holdsBoth(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    let places = unit.passages.lowerBound..<context.passages.count
    let count = places.reduce(0) { count, place in
      count
        + context.passages[place].words.count { context.index.words[$0].key == FoldedWord("for") }
    }
    return count > 1
  }

  private func reportSurplus(
    _ own: [(unit: ClauseUnit, block: SignatureBlock)], _ context: RuleContext, _ party: Party,
    into findings: inout Findings
  ) {
    guard let first = own.first else { return }
    for surplus in own.dropFirst() {
      findings.report(
        "\(party.shortName) signs in a second place", at: context.location(of: surplus.unit),
        notes: [Diagnostic.Note("the first is here", at: context.location(of: first.unit))])
    }
  }
}
