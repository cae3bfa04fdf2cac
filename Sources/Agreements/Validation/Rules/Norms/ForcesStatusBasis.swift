/// Reports exercises and stays of forces on which no status of forces is based.
struct ForcesStatusBasis: Rule {
  let description = RuleDescription(
    "norm.forces-status-basis",
    "Forces stay in the other Party's territory under a status of forces.",
    severity: .warning, confidence: .heuristic(percent: 75),
    basis: ["practice of agreements on the status of forces"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let presence = context.occurrences(of: Self.presence).first { occurrence in
      context.norms(around: occurrence).contains { norm in
        guard let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties
        else { return false }
        switch norm.obligation.modality {
        case .duty, .permission, .intention, .power: return true
        default: return false
        }
      }
    }
    guard let presence, context.units(naming: Self.status).isEmpty else { return }
    findings.report(
      "“\(context.text(of: presence))” brings forces abroad, and their status is not dealt with",
      at: context.location(of: presence))
  }

  private static let presence: [Phrase] = [
    "joint exercises", "joint exercise", "military exercises", "joint military exercises",
    "joint military training", "combined exercises", "stationing of forces",
    "deployment of forces", "deployment of troops", "presence of forces", "visiting forces",
    "station forces", "station troops", "deploy forces", "deploy troops", "joint manoeuvres",
    "joint maneuvers", "bilateral exercises", "joint training exercises", "rotational presence",
    "stationing of troops", "visits of military units", "military exercise",
  ]
  private static let status: [Phrase] = [
    "status of forces", "status of their forces", "status of its forces", "SOFA",
    "status of the forces", "status of visiting forces", "status of members of",
    "status of personnel", "status of military personnel", "members of the force",
    "criminal jurisdiction", "status of their armed forces", "status of foreign forces",
    "status of armed forces", "jurisdiction", "legal status of", "status of", "claims",
  ]
}
