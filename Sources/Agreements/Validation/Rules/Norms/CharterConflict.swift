/// Reports clauses that may run against duties under the Charter of the United Nations.
struct CharterConflict: Rule {
  let description = RuleDescription(
    "norm.charter-conflict",
    "Nothing in the text runs against the Charter of the United Nations or decisions of the Security Council.",
    severity: .warning, confidence: .heuristic(percent: 75),
    basis: ["Charter of the United Nations art. 25 and 103"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: Self.overrides) {
      findings.report(
        "“\(context.text(of: occurrence))” puts the agreement before the Charter, which prevails",
        at: context.location(of: occurrence))
    }
    guard let party = context.kosovo?.party else { return }
    let resolution = Array("1244".utf8)
    let isAddressed = context.passages.contains {
      $0.traits.contains(.digit) && $0.bytes.firstRange(of: resolution) != nil
    }
    guard !isAddressed, let deployment = firstDeployment(context) else { return }
    findings.report(
      "“\(context.text(of: deployment))” is to be reviewed against Security Council resolution 1244 (1999) "
        + "on \(party.shortName)", at: context.location(of: deployment))
  }

  /// The first words for forces that are moved, in a clause with a norm.
  private func firstDeployment(_ context: RuleContext) -> Occurrence? {
    context.occurrences(of: Self.deployments).first { occurrence in
      guard context.passages[occurrence.passage].part == .text,
        let unit = context.unit(of: occurrence)
      else { return false }
      return !unit.clause.obligations.isEmpty
    }
  }

  private static let overrides: [Phrase] = [
    "notwithstanding the Charter", "notwithstanding any resolution of the Security Council",
    "notwithstanding any decision of the Security Council",
    "notwithstanding resolutions of the Security Council", "prevail over the Charter",
    "prevails over the Charter", "irrespective of the Charter", "regardless of the Charter",
    "regardless of any decision of the Security Council",
    "irrespective of any decision of the Security Council",
    "regardless of any resolution of the Security Council",
    "irrespective of any resolution of the Security Council",
    "notwithstanding decisions of the Security Council",
    "notwithstanding their obligations under the Charter",
    "notwithstanding its obligations under the Charter",
    "notwithstanding obligations under the Charter",
    "notwithstanding the United Nations Charter", "notwithstanding the UN Charter",
  ]

  private static let deployments: [Phrase] = [
    "deploy forces", "deploy troops", "deployment of forces", "deployment of troops",
    "deploy its forces", "deploy its troops", "deploy units", "deployment of units",
    "deploy the Kosovo Security Force", "deployment of the Kosovo Security Force",
    "deploy armed forces", "deployment of armed forces", "station forces", "station troops",
    "stationing of forces", "stationing of troops", "deploy contingents",
    "deployment of contingents", "deploy military forces", "deployment of military forces",
  ]
}
