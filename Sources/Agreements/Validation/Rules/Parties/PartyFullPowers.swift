/// Reports signatories of whom no full powers and no office that dispenses with them are known.
struct PartyFullPowers: Rule {
  let description = RuleDescription(
    "party.full-powers", "Each signatory has full powers or an office that dispenses with them.",
    severity: .silent.rising(to: .error, at: .signature),
    basis: ["VCLT art. 7", "VCLT art. 8", "11 FAM 730"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.knowledge.recordsLifeCycle else { return }
    for (unit, block) in context.signatureBlocks {
      guard
        let signatory = block.signatory.value, !signatory.isEmpty,
        let party = context.agreement.parties[block.party],
        !holdsOffice(block.capacity.value ?? ""),
        !context.knowledge.fullPowers.contains(where: {
          $0.party == block.party && $0.signatory.folded() == signatory.folded()
        })
      else { continue }
      let isExecutive = route(of: party, context)?.lowercased().contains("executive agreement")
      findings.report(
        "nothing shows that \(signatory) may sign for \(party.shortName); record full powers or an office",
        at: context.location(of: unit), atMost: isExecutive == true ? .warning : nil)
    }
  }

  private func route(of party: Party, _ context: RuleContext) -> String? {
    let instrument = context.agreement.instrument
    return party.id == context.agreement.parties.first.id
      ? instrument.firstRoute?.name : instrument.secondRoute?.name
  }

  /// Whether an office is one of those that represent a state without full powers.
  ///
  /// See VCLT art. 7(2)(a): head of state, head of government, minister for foreign affairs.
  private func holdsOffice(_ capacity: String) -> Bool {
    let words = capacity.folded(upTo: 24)
    guard let first = words.first,
      !["deputy", "vice", "acting", "assistant", "under"].contains(first)
    else { return false }
    if first == "president" || first == "chancellor" {
      return words.count == 1
        || words[1] == "of"
          && (words.dropFirst(2).prefix(2).contains {
            ["republic", "state", "united"].contains($0)
          }
            || words.count <= 4 && !words.contains("bank") && !words.contains("court"))
    }
    if words.starts(with: ["prime", "minister"]) || words == ["secretary", "of", "state"] {
      return true
    }
    guard first == "minister" || first == "secretary" || words.prefix(2).contains("foreign") else {
      return false
    }
    return words.contains("foreign") && !words.contains("trade")
  }
}
