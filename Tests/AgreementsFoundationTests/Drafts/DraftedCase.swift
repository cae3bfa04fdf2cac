import Agreements
import TestSupport

/// The drafts with planted defects that are written in Swift.
enum DraftedCase: CaseIterable {
  case civilProtection
  case railwayReport
  case students

  /// How what is found differs from what was planted, a line each.
  func differences() throws -> [String] {
    switch self {
    case .civilProtection:
      differences(
        in: try CivilProtectionDraft.agreement(), for: .signature,
        knowing: CivilProtectionDraft.knowledge, expected: CivilProtectionDraft.expected)
    case .railwayReport:
      differences(
        in: try RailwayReportDraft.agreement(), for: .draft,
        knowing: RailwayReportDraft.knowledge, expected: RailwayReportDraft.expected)
    case .students:
      differences(
        in: try StudentsDraft.agreement(), for: .initialling, knowing: DraftingKnowledge(),
        expected: StudentsDraft.expected)
    }
  }

  private func differences(
    in agreement: Agreement, for stage: ValidationStage, knowing knowledge: DraftingKnowledge,
    expected: [ExpectedFinding]
  ) -> [String] {
    let findings = agreement.validate(
      for: stage, using: RuleSelection.standard.knowing(knowledge))
    let found = findings.map { finding in
      ExpectedFinding(
        finding.rule, finding.severity, at: finding.location.citation,
        words(at: finding.location, in: agreement))
    }
    return ExpectedFinding.differences(expected: expected, found: found)
  }

  private func words(at location: Location, in agreement: Agreement) -> String {
    guard let range = location.words else { return "" }
    let clause = location.clause.flatMap { agreement[$0] }
    let text =
      switch location.part {
      case .title: agreement.title.canonicalText
      case .heading: clause?.heading?.canonicalText
      case .closingWords: clause?.closingWords?.canonicalText
      case .label, .text: clause?.prose.canonicalText
      }
    let bytes = Array((text ?? "").utf8)
    guard bytes.count >= range.end else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
