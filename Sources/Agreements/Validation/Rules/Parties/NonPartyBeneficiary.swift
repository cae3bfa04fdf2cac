/// Reports rights that are given to third states and organizations.
struct NonPartyBeneficiary: Rule {
  let description = RuleDescription(
    "party.non-party-beneficiary", "Rights of those who are not parties are given on purpose.",
    severity: .remark, basis: ["VCLT art. 36"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard case .nonParty(let id)? = norm.obligation.beneficiary else { continue }
      let name = context.agreement.nonParties.first { $0.id == id }?.name ?? id.rawValue
      report(name, at: context.location(of: norm), into: &findings)
    }
    let subjects = context.foreignSubjects(of: [.claimRight, .power, .permission, .immunity])
    guard !subjects.isEmpty else { return }
    for subject in ThirdParties(context).thirdParties(among: subjects) {
      report(subject.words, at: context.location(of: subject), into: &findings)
    }
  }

  private func report(_ name: String, at place: Location, into findings: inout Findings) {
    findings.report(
      "“\(name)”, which is not a party, is given a right; confirm that it is meant to have one",
      at: place)
  }
}
