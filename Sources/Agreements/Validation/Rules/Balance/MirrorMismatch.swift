/// Reports two norms that answer each other and differ in force or in time.
struct MirrorMismatch: Rule {
  let description = RuleDescription(
    "balance.mirror-mismatch",
    "Norms of the two parties that answer each other have the same force and the same time.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (first, second) in context.mirroredNorms() {
      let (one, other) = (context.norms[first], context.norms[second])
      guard let difference = difference(one.obligation, other.obligation),
        let bearer = context.soleBearer(of: one), let counterpart = context.soleBearer(of: other)
      else { continue }
      findings.report(
        "\(context.name(of: counterpart)) is bound \(difference) than \(context.name(of: bearer)) "
          + "in the matching norm; make them equal or confirm the difference",
        at: context.location(of: other),
        notes: [Diagnostic.Note("the matching norm stands here", at: context.location(of: one))])
    }
  }

  private func difference(_ one: Obligation, _ other: Obligation) -> String? {
    if rank(one) != rank(other) {
      return rank(other) < rank(one) ? "less" : "more"
    }
    if let force = one.force, let otherForce = other.force, force != otherForce {
      return otherForce < force ? "less" : "more"
    }
    return one.deadline != other.deadline ? "to another time" : nil
  }

  /// How much a kind of norm binds.
  private func rank(_ norm: Obligation) -> Int {
    switch norm.modality {
    case .duty, .prohibition: 3
    case .recommendation: 2
    case .intention, .declaration: 1
    default: 0
    }
  }
}
