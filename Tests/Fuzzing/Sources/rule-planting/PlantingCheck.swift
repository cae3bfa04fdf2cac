import Agreements

/// Whether the right rule reports a defect that was planted, at the right place.
struct PlantingCheck {
  private let ground: PlantingGround
  private let before: [String: [Diagnostic]]

  /// Takes what the rules report of the text without defects.
  init(_ reading: AgreementReading, _ ground: PlantingGround) {
    self.ground = ground
    before = Dictionary(
      grouping: reading.validate(for: .signature, using: Self.selection(Defect.allCases)),
      by: \.rule)
  }

  /// What the rules of some defects report of the text without defects.
  func findings(of defects: [Defect]) -> [Diagnostic] {
    defects.flatMap { before[$0.rule] ?? [] }
  }

  private static func selection(_ defects: [Defect]) -> RuleSelection {
    let ids = Set(defects.map(\.rule))
    return RuleSelection(RuleCatalogue.all.filter { ids.contains($0.description.id) })
  }

  /// The findings of the rule that are new in the text with the defect.
  func newFindings(_ defect: Defect, _ planting: Planting) -> [Diagnostic] {
    let old = before[defect.rule] ?? []
    let reading = AgreementReading(of: planting.text)
    return reading.validate(for: .signature, using: Self.selection([defect])).filter { finding in
      guard let source = finding.location.source else { return false }
      guard let start = planting.original(of: source.start) else { return true }
      return !old.contains {
        $0.location.source?.start == start && $0.message == finding.message
      }
    }
  }

  /// Whether a finding touches a place of the defect and stands in the article around it.
  func isAtPlace(_ finding: Diagnostic, _ planting: Planting) -> Bool {
    guard let source = finding.location.source else { return false }
    return planting.places.contains { place in
      guard source.start <= place.upperBound, place.lowerBound <= source.end else { return false }
      // A finding of a whole chapter says little of where the defect is.
      return source.end - source.start <= max(600, place.count + 200)
    }
  }
}
